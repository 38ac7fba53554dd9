import { dayIn } from '#src/domain/council/days.ts'
import type { Council } from '#src/domain/council/council.ts'
import { unfinishedItems } from '#src/domain/publish/carry.ts'
import type { Turn } from '#src/domain/facilitation/turn.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { meetingAfter } from '#src/features/open-session/choose-session.ts'
import type { Meeting } from '#src/features/open-session/meeting.ts'
import { tasksCall, type ThreadFacts } from '#src/features/open-session/session-opening.ts'
import type { PlannerTask } from '#src/graph/planner/tasks.ts'
import { heldNames, holdWhileOpen } from '#src/host/device-lock.ts'
import { createLiveSession } from '#src/live/create-live-session.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import { carryOverOpening, claimCarryOver } from '#src/records/carry-over/claim-carry-over.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { closeDone, mergePlanner, type OpenAction } from '#src/records/stores/action-store.ts'
import { explainListFailure } from '#src/records/stores/carrier-trouble.ts'
import { createListLogCarrier, logOpening } from '#src/records/stores/list-log-carrier.ts'
import { newId, type SignedIn } from './connection.ts'

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
  readonly lastActions: readonly OpenAction[]
  /** Planner could not be read: the list's own states stand. */
  readonly plannerUnread: boolean
  readonly sessions: readonly SessionRecord[]
  readonly live: LiveSession
}

interface Wanted {
  readonly council: Council
  readonly thread: string
  readonly sessionKey: string
  readonly meeting: Meeting | null
  readonly facts: ThreadFacts
}

/** One round trip: the session's log, where the list's changes begin, and the state of the plan's tasks. */
export async function openWantedSession(person: SignedIn, wanted: Wanted): Promise<OpenedSession> {
  const { council, sessionKey, thread, meeting, facts } = wanted
  const { graph, clock, me } = person
  const record = facts.sessions.find((each) => each.clientKey === sessionKey)
  const startMs = record?.startMs ?? meeting?.startMs ?? clock.nowMs()
  const log = logOpening(council.siteId, sessionKey)
  const carried = { siteId: council.siteId, thread, sessionKey, startMs, sessions: facts.sessions }
  const carry = carryOverOpening(carried)
  const [latest, rows, tasks, ...earlier] = await openTogether(graph, [
    log.latest,
    log.rows,
    tasksCall(council),
    ...carry.calls,
  ])
  const carrier = createListLogCarrier({
    client: graph,
    siteId: council.siteId,
    sessionKey,
    opened: { latest: latest(), rows: rows() },
  })
  const seen = readTasks(tasks)
  const today = dayIn(council.timeZone, clock.nowMs())
  const lastActions = mergePlanner(facts.openActions, seen, today)
  // Closing a task in Planner closes it here; the list follows behind, nothing waits for it.
  void closeDone(graph, council.siteId, lastActions).catch(() => undefined)
  const live = startLive(person, council, sessionKey, carrier)
  const claim = async (): Promise<number> =>
    claimCarryOver(
      {
        ...carried,
        client: graph,
        unfinished: unfinishedItems,
        by: { personId: me.personId, name: me.displayName },
        nowMs: clock.nowMs(),
      },
      carry,
      earlier.map((read) => read()),
    )
  void claim()
    .then((claimed) => claimed > 0 && live.refresh())
    // The next person who opens the session claims it.
    .catch(() => undefined)
  return {
    council,
    thread,
    sessionKey,
    startMs,
    title: record?.title || meeting?.subject || council.name,
    meeting,
    next: meetingAfter(facts.meetings, thread, startMs),
    turns: facts.turns,
    lastActions,
    plannerUnread: seen === null,
    sessions: facts.sessions,
    live,
  }
}

function readTasks(tasks: () => readonly PlannerTask[]): readonly PlannerTask[] | null {
  try {
    return tasks()
  } catch {
    return null
  }
}

const reading = new Set(['present', 'remote', 'late'])

function presentIn(state: SessionState): number {
  return state.attendance.filter((each) => reading.has(each.state)).length
}

function startLive(
  person: SignedIn,
  council: Council,
  sessionKey: string,
  carrier: ReturnType<typeof createListLogCarrier>,
): LiveSession {
  const lockPrefix = `weft/${person.deviceKey}/client/`
  const live = createLiveSession({
    sessionKey,
    personId: person.me.personId,
    personName: person.me.displayName,
    clientId: newId().slice(0, 13),
    carrier,
    explain: explainListFailure,
    device: person.device,
    deviceKey: person.deviceKey,
    nowMs: person.clock.nowMs,
    setTimer(callback, ms) {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    },
    random: () => Math.random(),
    // Before anybody is ticked, everybody may be reading.
    peers: () => presentIn(live.snapshot().state) || council.members.length,
    hidden: () => document.visibilityState === 'hidden',
    openClients: {
      hold: (clientId) => void holdWhileOpen(lockPrefix + clientId),
      isOpen: async (clientId) => (await heldNames(lockPrefix + clientId)).length > 0,
    },
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') live.refresh()
  })
  addEventListener('online', () => live.refresh())
  return live
}
