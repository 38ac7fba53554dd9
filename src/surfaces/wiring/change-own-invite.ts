import type { EffectOf } from '#src/domain/publish/effect.ts'
import { putBlock, removeBlock, type BlockRefusal, type PutBlock } from '#src/domain/publish/put-block.ts'
import { putTextBlock, removeTextBlock } from '#src/domain/publish/put-text-block.ts'
import { eventOf, type Meeting } from '#src/features/open-session/meeting.ts'
import type { EventAt } from '#src/graph/calendar/event-at.ts'
import type { BodyFormat } from '#src/graph/calendar/events.ts'
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

/** The same agenda in both forms in which an invite may be kept. */
export type BlockInBoth = Readonly<Record<BodyFormat, string>>

function changeBody(
  graph: GraphClient,
  at: EventAt,
  change: Readonly<Record<BodyFormat, (body: string, joinUrl: string | null) => PutBlock>>,
  known?: BodyFormat,
): Promise<Outcome> {
  return putOnInvite(
    graph,
    at,
    (body, event, format) =>
      // A Teams meeting whose link is not told: nobody could say whether its join block is still there.
      event.isOnlineMeeting && event.joinUrl === null
        ? { ok: false, reason: 'join-block-not-recognised' }
        : change[format](body, event.isOnlineMeeting ? event.joinUrl : null),
    known,
  )
}

/**
 * Puts a block on the invite of an own meeting, keeping the join block, and a plain text plain; `known` is what the open
 * form says of it. Throws a `GraphFailure`.
 */
export function putAgenda(
  graph: GraphClient,
  at: EventAt,
  block: BlockInBoth,
  known?: BodyFormat,
): Promise<Outcome> {
  return changeBody(
    graph,
    at,
    {
      html: (body, joinUrl) => putBlock(body, block.html, joinUrl),
      text: (body, joinUrl) => putTextBlock(body, block.text, joinUrl),
    },
    known,
  )
}

/** Takes the block off the invite again; nothing is written where none is. Throws a `GraphFailure`. */
export function takeAgendaOff(graph: GraphClient, at: EventAt, known?: BodyFormat): Promise<Outcome> {
  return changeBody(graph, at, { html: removeBlock, text: removeTextBlock }, known)
}

/** What publishing calls for the organizer's own next invite; null where the person is not its organizer. */
export function changeOwnInvite(
  graph: GraphClient,
  meeting: Meeting,
): ((effect: EffectOf<'invite'>) => Promise<void>) | null {
  if (!meeting.isOrganizer) return null
  return async ({ html, text }) => {
    // A plan that was stored by an earlier release has the agenda as HTML alone.
    const outcome =
      text === undefined
        ? await putAgenda(graph, eventOf(meeting), { html, text: '' }, 'html')
        : await putAgenda(graph, eventOf(meeting), { html, text })
    if (!outcome.ok) throw new InviteNotChanged(outcome.reason)
  }
}
