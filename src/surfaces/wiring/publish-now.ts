import { inviteBlock } from '#src/domain/publish/invite-block.ts'
import type { Ledger } from '#src/domain/publish/ledger.ts'
import { minutesHtml } from '#src/domain/publish/minutes-html.ts'
import { planPublish, publishedMinutes, type PublishInput } from '#src/domain/publish/plan-publish.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import { ask } from '#src/graph/asking.ts'
import { filesFolder } from '#src/graph/channels/channels.ts'
import { holdWhileOpen } from '#src/host/device-lock.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import type { PublishProgress } from '#src/records/publish/publish-ports.ts'
import { publishSession } from '#src/records/publish/publish-session.ts'
import { logOpening, readLogItems } from '#src/records/stores/list-log-carrier.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import type { SessionContext } from '../session-view/session-context.ts'
import { newId } from './connection.ts'
import { deviceTag } from './device-notes.ts'
import { changeOwnInvite } from './change-own-invite.ts'
import { publishLock, type GoneSince } from './gone-holders.ts'
import { sessionLink } from './links.ts'
import { planMembersOf } from './plan-members.ts'

/** What the person asks for beside going on. */
export interface PublishWish {
  readonly retry?: readonly string[]
  readonly answers?: readonly { readonly effectId: string; readonly there: boolean }[]
}

/** The next occurrence's agenda for its invite, where somebody has planned it already. */
async function nextInvite(
  context: SessionContext,
  words: PublishInput['words'],
): Promise<PublishInput['invite']> {
  const { person, session } = context
  const { next, council } = session
  if (next === null) return null
  const log = logOpening(council.siteId, next.sessionKey)
  const [rows] = await openTogether(person.graph, [log.rows])
  const { rows: known } = readLogItems(rows().items, next.sessionKey)
  const state = foldSession(known.flatMap((each) => each.moves))
  if (state.items.length === 0) return null
  const organizer = council.members.find(
    (each) => each.mail?.toLowerCase() === next.organizerMail.toLowerCase(),
  )
  return {
    organizerId: next.isOrganizer ? person.me.personId : (organizer?.personId ?? null),
    organizerName: organizer?.displayName ?? next.organizerMail,
    html: inviteBlock({
      title: state.title,
      items: state.items,
      startMs: next.startMs,
      council,
      facilitatorName: state.roles.facilitator?.name ?? null,
      noteTakerName: state.roles.noteTaker?.name ?? null,
      link: sessionLink(person.config, location.origin, council, next.sessionKey),
      words,
    }),
  }
}

/**
 * Publishes the closed session, goes on with a broken publish, or repeats what failed. Everything made so far is in
 * the list first. Throws where not even the ledger could be written.
 */
export async function publishNow(
  context: SessionContext,
  wish: PublishWish,
  goneSince: GoneSince,
  onProgress: (progress: PublishProgress) => void,
): Promise<Ledger> {
  const { person, session } = context
  const { council, sessionKey, startMs, live, next } = session
  await live.flushed()
  const { state } = live.snapshot()
  const words = await textFor(council.language)
  const [folder, planMemberIds, invite] = await Promise.all([
    ask(person.graph, filesFolder({ teamId: council.teamId, channelId: council.channelId })),
    planMembersOf(person.graph, council),
    nextInvite(context, words).catch(() => null),
  ])
  const input: PublishInput = {
    state,
    council,
    sessionKey,
    startMs: state.startedAtMs ?? startMs,
    nextSessionKey: next?.sessionKey ?? null,
    planMemberIds,
    links: {
      session: sessionLink(person.config, location.origin, council, sessionKey),
      action: (captureId) => sessionLink(person.config, location.origin, council, sessionKey, captureId),
    },
    invite,
    words,
  }
  const tag = await deviceTag(person.device, person.deviceKey)
  const holder = `${tag}/${newId()}`
  await holdWhileOpen(publishLock(person, holder))
  const changeInvite = next === null ? null : changeOwnInvite(person.graph, next)
  const { ledger } = await publishSession({
    ports: {
      client: person.graph,
      nowMs: person.clock.nowMs,
      delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      holderGone: goneSince,
      ...(changeInvite === null ? {} : { changeInvite }),
    },
    plan: planPublish(input),
    minutesHtml: minutesHtml(publishedMinutes(input), words),
    folder: { driveId: folder.driveId, folderId: folder.folderId },
    by: { personId: person.me.personId, name: person.me.displayName },
    holder,
    mayReadMessages: false,
    ...wish,
    onProgress,
  })
  return ledger
}
