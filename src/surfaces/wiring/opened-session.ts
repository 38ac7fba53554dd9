import { dayIn } from '#src/domain/council/days.ts'
import type { Council } from '#src/domain/council/council.ts'
import type { TurnChange } from '#src/domain/facilitation/turn-change.ts'
import type { Turn } from '#src/domain/facilitation/turn.ts'
import { meetingAfter } from '#src/features/open-session/choose-session.ts'
import type { SessionAhead } from '#src/features/open-session/first-opening.ts'
import type { Meeting } from '#src/features/open-session/meeting.ts'
import { tasksCall, type ThreadFacts } from '#src/features/open-session/session-opening.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import type { PlannerTask } from '#src/graph/planner/tasks.ts'
import { idle } from '#src/host/when-idle.ts'
import type { NotedSession } from '#src/live/notes/noted-session.ts'
import { carryOverOpening, claimCarryOver } from '#src/records/carry-over/claim-carry-over.ts'
import type { HandMade } from '#src/records/lists/hand-made.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { closeDone, mergePlanner, reopenUndone, type OpenAction } from '#src/records/stores/action-store.ts'
import { createListLogCarrier, logOpening, type LogPages } from '#src/records/stores/list-log-carrier.ts'
import type { SignedIn } from './connection.ts'
import { readTasks, type PlannerUnread } from './read-tasks.ts'
import { startLive } from './start-live.ts'

/** A session with everything its views need that is not in its log. */
export interface OpenedSession {
  readonly council: Council
  readonly thread: string
  readonly sessionKey: string
  readonly startMs: number
  readonly title: string
  readonly meeting: Meeting | null
  /** The next occurrence of the same meeting in this person's calendar. */
  readonly next: Meeting | null
  readonly turns: readonly Turn[]
  readonly turnChanges: readonly TurnChange[]
  readonly lastActions: readonly OpenAction[]
  /** Planner could not be read, or not by this person: the list's own states stand. */
  readonly plannerUnread: PlannerUnread
  readonly sessions: readonly SessionRecord[]
  /** Threads of the series that this session's follows; their sessions are among `sessions`. */
  readonly formerThreads: readonly string[]
  readonly handMade: HandMade
  readonly live: NotedSession
  /** A newer Weft keeps the council's records: they are shown and not changed. */
  readonly readOnly: boolean
  /** The council's record was edited into nonsense meanwhile; this page goes on with what it knew. */
  readonly councilBroken: boolean
}

export interface WantedSession {
  readonly council: Council
  readonly thread: string
  readonly sessionKey: string
  readonly meeting: Meeting | null
  readonly facts: ThreadFacts
  readonly readOnly?: boolean
}

/** A session that this page shows already, from the device or from an earlier opening. */
export interface ShownSession {
  readonly session: OpenedSession
  /** Its log's first pages as the network gave them; null where they did not come, and it asks by itself. */
  prime(pages: LogPages | null): void
}

/**
 * One round trip: the session's log, where the list's changes begin, and the state of the plan's tasks; none where they
 * were read ahead. A session that is shown already goes on with its own log.
 */
export async function openWantedSession(
  person: SignedIn,
  wanted: WantedSession,
  shown: ShownSession | null = null,
  ahead: SessionAhead | null = null,
): Promise<OpenedSession> {
  const { council, sessionKey, thread, facts } = wanted
  const { graph, clock, me } = person
  const startMs = startOf(wanted, clock.nowMs())
  const carried = {
    siteId: council.siteId,
    thread,
    sessionKey,
    startMs,
    sessions: facts.sessions,
    formerThreads: facts.formerThreads,
    nowMs: clock.nowMs(),
  }
  const carry = carryOverOpening(carried)
  const {
    pages: read,
    tasks,
    earlier,
  } = ahead === null
    ? await openLog(graph, council, sessionKey, carry.calls)
    : { ...ahead, earlier: () => readLater(graph, carry.calls) }
  const pages = read()
  const same = shown?.session.sessionKey === sessionKey && shown.session.council.siteId === council.siteId
  if (same) shown.prime(pages)
  const live = same
    ? shown.session.live
    : startLive(
        person,
        council,
        sessionKey,
        createListLogCarrier({
          client: graph,
          siteId: council.siteId,
          sessionKey,
          nowMs: clock.nowMs,
          opened: pages,
        }),
      )
  const session = sessionOf(person, wanted, live, readTasks(tasks))
  if (session.readOnly) return session
  // Closing a task in Planner closes it here, opening it again opens it here; nothing waits for that.
  void closeDone(
    graph,
    council.siteId,
    session.lastActions,
    dayIn(council.timeZone, person.clock.nowMs()),
  ).catch(() => undefined)
  void reopenUndone(graph, council.siteId, session.lastActions).catch(() => undefined)
  const claim = async (): Promise<number> =>
    claimCarryOver(
      {
        ...carried,
        client: graph,
        title: session.title,
        eventUid: session.meeting?.iCalUId ?? '',
        by: { personId: me.personId, name: me.displayName },
      },
      carry,
      await earlier(),
    )
  void claim()
    .then((claimed) => claimed > 0 && live.refresh())
    // The next person who opens the session claims it.
    .catch(() => undefined)
  return session
}

type Earlier = ReturnType<typeof carryOverOpening>['calls']
type EarlierRead = readonly ReturnType<Earlier[number]['read']>[]

async function openLog(graph: GraphClient, council: Council, sessionKey: string, carried: Earlier) {
  const log = logOpening(council.siteId, sessionKey)
  const [latest, rows, tasks, ...earlier] = await openTogether(graph, [
    log.latest,
    log.rows,
    tasksCall(council),
    ...carried,
  ])
  return {
    pages: (): LogPages => ({ latest: latest(), rows: rows() }),
    tasks,
    earlier: async (): Promise<EarlierRead> => earlier.map((each) => each()),
  }
}

/** What earlier sessions left is not what the screen waits for. */
async function readLater(graph: GraphClient, carried: Earlier): Promise<EarlierRead> {
  await idle()
  return (await openTogether(graph, carried)).map((each) => each())
}

function startOf({ facts, sessionKey, meeting }: WantedSession, nowMs: number): number {
  const record = facts.sessions.find((each) => each.clientKey === sessionKey)
  return record?.startMs ?? meeting?.startMs ?? nowMs
}

/** What the views are given; `tasks` says why where Planner has not been read, false where nobody asked it. */
export function sessionOf(
  person: SignedIn,
  wanted: WantedSession,
  live: NotedSession,
  tasks: readonly PlannerTask[] | PlannerUnread,
): OpenedSession {
  const { council, sessionKey, thread, meeting, facts } = wanted
  const nowMs = person.clock.nowMs()
  const record = facts.sessions.find((each) => each.clientKey === sessionKey)
  const startMs = startOf(wanted, nowMs)
  return {
    council,
    thread,
    sessionKey,
    startMs,
    title: record?.title || meeting?.subject || council.name,
    meeting,
    next: meetingAfter(facts.meetings, thread, startMs),
    turns: facts.turns,
    turnChanges: facts.turnChanges,
    lastActions: mergePlanner(
      facts.openActions,
      typeof tasks === 'object' ? tasks : null,
      dayIn(council.timeZone, nowMs),
    ),
    plannerUnread: typeof tasks === 'object' ? false : tasks,
    sessions: facts.sessions,
    formerThreads: facts.formerThreads,
    handMade: facts.handMade,
    live,
    readOnly: (wanted.readOnly ?? false) || wanted.council.archived !== undefined,
    councilBroken: false,
  }
}
