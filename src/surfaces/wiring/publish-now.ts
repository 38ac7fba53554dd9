import type { Council } from '#src/domain/council/council.ts'
import { memberWithMail } from '#src/domain/council/find-member.ts'
import type { Ledger } from '#src/domain/publish/ledger.ts'
import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { minutesHtml } from '#src/domain/publish/minutes-html.ts'
import { planCorrection } from '#src/domain/publish/plan-correction.ts'
import { planPublish, publishedMinutes, type PublishInput } from '#src/domain/publish/plan-publish.ts'
import { worthRetrying } from '#src/domain/publish/renew-retried.ts'
import { shownPreReads } from '#src/domain/session/shown-pre-reads.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { ask } from '#src/graph/asking.ts'
import { filesFolder } from '#src/graph/channels/channels.ts'
import { holdWhileOpen } from '#src/host/device-lock.ts'
import { withNoteTexts } from '#src/live/notes/with-note-texts.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import type { PublishAnswer, PublishProgress } from '#src/records/publish/publish-ports.ts'
import { publishSession } from '#src/records/publish/publish-session.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { readAllPages } from '#src/records/lists/read-all-pages.ts'
import { logOpening } from '#src/records/stores/list-log-carrier.ts'
import { readSessionLog } from '#src/records/stores/session-log.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import { furtherTurns, nextNames } from '../session-view/rotation-facts.ts'
import type { SessionContext } from '../session-view/session-context.ts'
import { newId } from './connection.ts'
import { currentCouncil } from './current-council.ts'
import { mayReadMessages } from './may-read-messages.ts'
import { fileStanding } from './file-standing.ts'
import { deviceTag } from './device-notes.ts'
import { changeOwnInvite } from './change-own-invite.ts'
import { publishLock, type GoneSince } from './gone-holders.ts'
import { sessionLink } from './links.ts'
import { seriesRolesOf } from './series-of-thread.ts'
import { planMembersOf } from './plan-members.ts'
import { blockInBoth } from './write-invite.ts'

/** What the person asks for beside going on. */
export interface PublishWish {
  readonly retry?: readonly string[]
  readonly answers?: readonly PublishAnswer[]
  /** Publishes what was changed since as the next correction. */
  readonly correct?: boolean
  /** Key of the ledger to go on with; the latest where it is not said. */
  readonly ledgerKey?: string
}

/** What there is to publish by the session's log alone; who is in the plan's group and the next invite come with time. */
export function publishInput(
  { person, session }: Pick<SessionContext, 'person' | 'session'>,
  state: SessionState,
  words: PublishInput['words'],
): PublishInput {
  const { council, sessionKey, startMs, next } = session
  return {
    state,
    council,
    sessionKey,
    startMs: state.startedAtMs ?? startMs,
    nextSessionKey: next?.sessionKey ?? null,
    planMemberIds: null,
    links: {
      session: sessionLink(person.config, location.origin, council, sessionKey),
      action: (captureId) => sessionLink(person.config, location.origin, council, sessionKey, captureId),
    },
    invite: null,
    furtherTurns: furtherTurns({ ...session, team: null, state, seriesRoles: [] }),
    words,
  }
}

/** A stored correction, going where the council's tasks and messages go now; the first publish is the wanted one. */
function planAgain({ plan }: Ledger, wanted: PublishPlan): PublishPlan {
  if (plan.correction === undefined) return wanted
  const { planId, bucketId, teamId, channelId } = wanted
  return { ...plan, planId, bucketId, teamId, channelId }
}

/** The plan to follow: of the ledger that is named or the latest, or of the correction that is wished. */
function planOf(
  input: PublishInput,
  wanted: PublishPlan,
  ledgers: readonly Ledger[],
  { correct = false, ledgerKey }: PublishWish,
): PublishPlan | null {
  const { council, words } = input
  if (correct) {
    return planCorrection({ ledgers, wanted, minutes: publishedMinutes(input), time: council, words })
  }
  const ledger = ledgerKey === undefined ? ledgers.at(-1) : ledgers.find((each) => each.key === ledgerKey)
  return ledger === undefined ? wanted : planAgain(ledger, wanted)
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
  const [[rows], seriesRoles] = await Promise.all([
    openTogether(person.graph, [log.rows]),
    seriesRolesOf(person, session),
  ])
  const { items } = await readAllPages(person.graph, sessionLogKind, rows())
  const { state } = await readSessionLog(items, next.sessionKey)
  if (state.items.length === 0) return null
  const organizer = memberWithMail(council, next.organizerMail)
  return {
    organizerId: next.isOrganizer ? person.me.personId : (organizer?.personId ?? null),
    organizerName: organizer?.displayName ?? next.organizerMail,
    ...blockInBoth({
      title: state.title,
      items: state.items,
      startMs: next.startMs,
      council,
      facilitatorName: state.roles.facilitator?.name ?? null,
      noteTakerName: state.roles.noteTaker?.name ?? null,
      nextNames: nextNames({
        ...session,
        sessionKey: next.sessionKey,
        startMs: next.startMs,
        team: null,
        meeting: next,
        next: null,
        state,
        seriesRoles,
      }),
      preReads: shownPreReads(state, council),
      link: sessionLink(person.config, location.origin, council, next.sessionKey),
      words,
    }),
  }
}

/**
 * Everything that publishing needs to know, read now; it changes nothing. Everything made so far is in the log first.
 * `readAlso` is asked beside it, of the council as it is now.
 */
export async function whatToPublish<Also>(
  opened: SessionContext,
  readAlso: (council: Council) => Promise<Also>,
): Promise<{ readonly context: SessionContext; readonly input: PublishInput; readonly also: Also }> {
  const { person } = opened
  const { live } = opened.session
  await live.flushed()
  const council = await currentCouncil(person.graph, opened.session.council)
  const context = { ...opened, session: { ...opened.session, council } }
  const state = await withNoteTexts(live.snapshot().state)
  const words = await textFor(council.language)
  const [also, planMemberIds, invite] = await Promise.all([
    readAlso(council),
    planMembersOf(person.graph, council),
    nextInvite(context, words).catch(() => null),
  ])
  return { context, input: { ...publishInput(context, state, words), planMemberIds, invite }, also }
}

/**
 * Publishes the closed session or a correction of it, goes on with what was broken off, or repeats what failed.
 * Everything made so far is in the list first. Answers the ledger, null where there was nothing to correct. Throws where
 * not even the ledger could be written.
 */
export async function publishNow(
  opened: SessionContext,
  wish: PublishWish,
  ledgers: readonly Ledger[],
  goneSince: GoneSince,
  onProgress: (progress: PublishProgress) => void,
  stopped: () => boolean,
): Promise<Ledger | null> {
  const { person } = opened
  const { next } = opened.session
  const {
    context,
    input,
    also: folder,
  } = await whatToPublish(opened, ({ teamId, channelId }) =>
    ask(person.graph, filesFolder({ teamId, channelId })),
  )
  const { words } = input
  const wanted = planPublish(input)
  const plan = planOf(input, wanted, ledgers, wish)
  if (plan === null) return null
  const standing = await fileStanding(context, plan, ledgers)
  const tag = await deviceTag(person.device, person.deviceKey)
  const holder = `${tag}/${newId()}`
  await holdWhileOpen(publishLock(person, holder))
  const changeInvite = next === null ? null : changeOwnInvite(person.graph, next)
  const request = {
    ports: {
      client: person.graph,
      nowMs: person.clock.nowMs,
      delay: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
      holderGone: goneSince,
      ...(changeInvite === null ? {} : { changeInvite }),
    },
    minutesHtml: minutesHtml(publishedMinutes({ ...input, ...(standing && { standing }) }), words),
    folder: { driveId: folder.driveId, folderId: folder.folderId },
    by: { personId: person.me.personId, name: person.me.displayName },
    holder,
    mayReadMessages: () => mayReadMessages(person),
    wanted: wanted.effects,
    onProgress,
    stopped,
  }
  const { ledger } = await publishSession({
    ...request,
    plan,
    retry: wish.retry ?? [],
    answers: wish.answers ?? [],
  })
  if (wish.correct !== true) return ledger
  // What had failed for good and was corrected now can be done as it is now, by the ledger that owes it.
  for (const earlier of ledgers) {
    const retry = worthRetrying(earlier, plan.effects)
    if (retry.length > 0 && !stopped())
      await publishSession({ ...request, plan: planAgain(earlier, wanted), retry })
  }
  return ledger
}
