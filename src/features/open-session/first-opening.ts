import type { Council } from '#src/domain/council/council.ts'
import { ask } from '#src/graph/asking.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import type { PlannerTask } from '#src/graph/planner/tasks.ts'
import type { BrokenRow } from '#src/records/lists/broken-row.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { logOpening, type LogPages } from '#src/records/stores/list-log-carrier.ts'
import { chooseSession } from './choose-session.ts'
import { meetingOf } from './meeting.ts'
import { factsOf, nearView, tasksCall, threadCalls, type ThreadFacts } from './session-opening.ts'

type Events = ReturnType<ReturnType<typeof nearView>['read']>

/** What the person's calendar shows around now, asked before their council is known; the answer throws where that failed. */
export function askNearMeetings(graph: GraphClient, nowMs: number): Promise<() => Events> {
  return ask(graph, nearView(nowMs)).then(
    (events) => () => events,
    (failure: unknown) => () => {
      throw failure
    },
  )
}

/** What the session that the calendar names has in the lists; each answer throws the failure of its own request. */
export interface SessionAhead {
  readonly sessionKey: string
  readonly pages: () => LogPages
  readonly tasks: () => readonly PlannerTask[]
}

function sessionInCalendar(read: () => Events, thread: string, nowMs: number): string | null {
  try {
    const meetings = read().entries.flatMap((each) => meetingOf(each) ?? [])
    const choice = chooseSession(meetings, [], thread, nowMs)
    return choice.kind === 'session' ? choice.sessionKey : null
  } catch {
    return null
  }
}

/**
 * The thread's facts in one round trip and with them, where the calendar was read before, the session that it names: the
 * lists may say that another one is meant.
 */
export async function readThreadAhead(
  graph: GraphClient,
  council: Council,
  thread: string,
  nowMs: number,
  events: () => Events,
): Promise<{ readonly facts: ThreadFacts; readonly ahead: SessionAhead | null }> {
  const broken: BrokenRow[] = []
  const where = { siteId: council.siteId, thread, nowMs }
  const [, ...calls] = threadCalls(council.siteId, thread, nowMs, (row) => broken.push(row))
  const sessionKey = sessionInCalendar(events, thread, nowMs)
  if (sessionKey === null) {
    const read = await openTogether(graph, calls)
    return { facts: await factsOf(graph, [events, ...read], where, broken), ahead: null }
  }
  const log = logOpening(council.siteId, sessionKey)
  const [latest, rows, tasks, ...read] = await openTogether(graph, [
    log.latest,
    log.rows,
    tasksCall(council),
    ...calls,
  ])
  return {
    facts: await factsOf(graph, [events, ...read], where, broken),
    ahead: { sessionKey, pages: () => ({ latest: latest(), rows: rows() }), tasks },
  }
}
