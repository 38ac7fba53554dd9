import type { EffectOf } from '#src/domain/publish/effect.ts'
import { putBlock, removeBlock, type BlockRefusal, type PutBlock } from '#src/domain/publish/put-block.ts'
import type { Meeting } from '#src/features/open-session/meeting.ts'
import { putOnInvite, type PutOnInvite } from '#src/graph/calendar/put-on-invite.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'

type Outcome = PutOnInvite<BlockRefusal>

/** The invite was not changed, and why. */
export class InviteNotChanged extends Error {
  override readonly name = 'InviteNotChanged'
  readonly reason: Extract<Outcome, { ok: false }>['reason']
  constructor(reason: InviteNotChanged['reason']) {
    super(`The invite was not changed: ${reason}`)
    this.reason = reason
  }
}

type OwnMeeting = Pick<Meeting, 'eventId'>

function changeBody(
  graph: GraphClient,
  meeting: OwnMeeting,
  change: (html: string, joinUrl: string | null) => PutBlock,
): Promise<Outcome> {
  return putOnInvite(graph, meeting.eventId, (html, event) =>
    // A Teams meeting whose link is not told: nobody could say whether its join block is still there.
    event.isOnlineMeeting && event.joinUrl === null
      ? { ok: false, reason: 'join-block-not-recognised' }
      : change(html, event.isOnlineMeeting ? event.joinUrl : null),
  )
}

/** Puts a block on the invite of an own meeting, keeping the join block. Throws a `GraphFailure`. */
export function putAgenda(graph: GraphClient, meeting: OwnMeeting, blockHtml: string): Promise<Outcome> {
  return changeBody(graph, meeting, (html, joinUrl) => putBlock(html, blockHtml, joinUrl))
}

/** Takes the block off the invite again; nothing is written where none is. Throws a `GraphFailure`. */
export function takeAgendaOff(graph: GraphClient, meeting: OwnMeeting): Promise<Outcome> {
  return changeBody(graph, meeting, removeBlock)
}

/** What publishing calls for the organizer's own next invite; null where the person is not its organizer. */
export function changeOwnInvite(
  graph: GraphClient,
  meeting: Meeting,
): ((effect: EffectOf<'invite'>) => Promise<void>) | null {
  if (!meeting.isOrganizer) return null
  return async (effect) => {
    const outcome = await putAgenda(graph, meeting, effect.html)
    if (!outcome.ok) throw new InviteNotChanged(outcome.reason)
  }
}
