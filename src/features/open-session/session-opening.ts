import type { Council } from '#src/domain/council/council.ts'
import type { TurnChange } from '#src/domain/facilitation/turn-change.ts'
import type { Turn } from '#src/domain/facilitation/turn.ts'
import type { Asking } from '#src/graph/asking.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import { askEveryPage, restOfPages } from '#src/graph/paging.ts'
import type { GraphClient, GraphResult } from '#src/graph/graph-client.ts'
import { tasksOf, type PlannerTask } from '#src/graph/planner/tasks.ts'
import { actionKind, type ActionRecord } from '#src/records/kinds/action-kind.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { turnChangeKind } from '#src/records/kinds/turn-change-kind.ts'
import { turnKind } from '#src/records/kinds/turn-kind.ts'
import type { BrokenRow, OnBroken } from '#src/records/lists/broken-row.ts'
import { isListChanged, type HandMade } from '#src/records/lists/hand-made.ts'
import type { ListItem } from '#src/records/lists/list-item.ts'
import { openTogether, type OpenCall } from '#src/records/lists/open-call.ts'
import { openActionsCall } from '#src/records/stores/action-store.ts'
import { councilOfSiteCall } from '#src/records/stores/find-councils.ts'
import { formerThreadsCall } from '#src/records/stores/former-threads.ts'
import { sessionsCall } from '#src/records/stores/session-store.ts'
import { turnChangesCall } from '#src/records/stores/turn-change-store.ts'
import { turnsCall } from '#src/records/stores/turn-store.ts'
import { searchOf, type CouncilSearch } from './find-council.ts'
import { meetingOf, type Meeting } from './meeting.ts'

const dayMs = 86_400_000

/** An asking of Graph as a pair that travels in the opening batch. */
export function pairOf<Value>(asking: Asking<Value>): OpenCall<Value> {
  return {
    call: asking.call,
    read(result: GraphResult) {
      if (!result.ok) throw result.failure
      return asking.read(result.answer)
    },
  }
}

/** What the person's calendar, the council's lists and the rotation say about the meeting's thread. */
export interface ThreadFacts {
  readonly meetings: readonly Meeting[]
  /** Threads of the series that this one follows; what they left comes here. */
  readonly formerThreads: readonly string[]
  /** Newest first, those of the former threads among them. */
  readonly sessions: readonly SessionRecord[]
  readonly turns: readonly Turn[]
  /** What people agreed about coming turns. */
  readonly turnChanges: readonly TurnChange[]
  readonly openActions: readonly ListItem<ActionRecord>[]
  /** What was done to the lists by hand and keeps something of this from being shown. */
  readonly handMade: HandMade
}

/** A part that failed is left empty: a calendar that cannot be read must not keep people from their session. */
function orElse<Value>(read: () => Value, otherwise: Value, failures: Error[]): Value {
  try {
    return read()
  } catch (failure) {
    failures.push(failure instanceof Error ? failure : new Error('Unreadable', { cause: failure }))
    return otherwise
  }
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString()
}

/** What was done lately is looked at once more. */
function doneSince(nowMs: number): string {
  return isoOf(nowMs - 14 * dayMs).slice(0, 10)
}

function meetingsOf(events: readonly Parameters<typeof meetingOf>[0][]): readonly Meeting[] {
  return events.map(meetingOf).filter((each) => each !== null)
}

export function threadCalls(siteId: string, thread: string, nowMs: number, onBroken: OnBroken) {
  const yearAgo = isoOf(nowMs - 400 * dayMs).slice(0, 10)
  return [
    pairOf(nearView(nowMs)),
    sessionsCall(siteId, thread, 30, onBroken),
    turnsCall(siteId, yearAgo, onBroken),
    openActionsCall(siteId, thread, doneSince(nowMs), onBroken),
    turnChangesCall(siteId, isoOf(nowMs - 400 * dayMs), onBroken),
    formerThreadsCall(siteId, thread),
  ] as const
}

type Readers<Pairs> = {
  readonly [Index in keyof Pairs]: Pairs[Index] extends OpenCall<infer Result> ? () => Result : never
}

type ThreadReading = ThreadFacts & { readonly failures: readonly Error[] }

export async function factsOf(
  graph: GraphClient,
  [events, sessions, turns, actions, turnChanges, former]: Readers<ReturnType<typeof threadCalls>>,
  { siteId, thread, nowMs }: { readonly siteId: string; readonly thread: string; readonly nowMs: number },
  rows: BrokenRow[],
): Promise<ThreadReading> {
  const failures: Error[] = []
  const lists: string[] = []
  const ofList = <Value>(list: string, read: () => readonly Value[]): readonly Value[] =>
    orElse(
      () => {
        try {
          return read()
        } catch (failure) {
          if (isListChanged(failure)) lists.push(list)
          throw failure
        }
      },
      [],
      failures,
    )
  // Without the sessions nothing can be opened: that failure is the caller's.
  const known = sessions()
  const near = await meetingsIn(graph, nearView(nowMs), orElse(events, null, failures), failures)
  const meetings = near.some((each) => each.thread === thread)
    ? near
    : await meetingsIn(graph, wideView(nowMs), failures.length > 0 ? null : 'unread', failures, near)
  const formerThreads = former()
  const before = await readFormer(graph, siteId, formerThreads, nowMs, (row) => rows.push(row))
  return {
    meetings,
    formerThreads,
    sessions: [
      ...known,
      ...before.flatMap((each) => orElse<readonly SessionRecord[]>(each.sessions, [], failures)),
    ].toSorted((a, b) => (b.startMs ?? 0) - (a.startMs ?? 0)),
    turns: ofList(turnKind.list, turns),
    turnChanges: ofList(turnChangeKind.list, turnChanges),
    openActions: [actions, ...before.map((each) => each.actions)].flatMap((read) =>
      ofList(actionKind.list, read),
    ),
    handMade: { rows, lists },
    failures,
  }
}

/** What the series had under its former threads: a round trip of its own, for a series that follows another alone. */
async function readFormer(
  graph: GraphClient,
  siteId: string,
  threads: readonly string[],
  nowMs: number,
  onBroken: OnBroken,
) {
  if (threads.length === 0) return []
  const pages = await Promise.all(
    threads.map((thread) =>
      openTogether(graph, [
        sessionsCall(siteId, thread, 30, onBroken),
        openActionsCall(siteId, thread, doneSince(nowMs), onBroken),
      ]),
    ),
  )
  return pages.map(([sessions, actions]) => ({ sessions, actions }))
}

/**
 * One round trip; a second one over more weeks where the calendar shows no meeting of the thread near now, and one for a
 * series that follows another.
 */
export async function readThread(
  graph: GraphClient,
  council: Council,
  thread: string,
  nowMs: number,
): Promise<ThreadReading> {
  const rows: BrokenRow[] = []
  const calls = threadCalls(council.siteId, thread, nowMs, (row) => rows.push(row))
  return factsOf(graph, await openTogether(graph, calls), { siteId: council.siteId, thread, nowMs }, rows)
}

/** Where the site is known, the council travels with the thread's facts; these are null where no council is found. */
export async function readCouncilAndThread(
  graph: GraphClient,
  siteId: string,
  thread: string,
  nowMs: number,
): Promise<{ readonly search: CouncilSearch; readonly facts: ThreadFacts | null }> {
  const rows: BrokenRow[] = []
  const [council, ...readers] = await openTogether(graph, [
    councilOfSiteCall(siteId, thread),
    ...threadCalls(siteId, thread, nowMs, (row) => rows.push(row)),
  ])
  const search = searchOf(council())
  return {
    search,
    facts: search.kind === 'found' ? await factsOf(graph, readers, { siteId, thread, nowMs }, rows) : null,
  }
}

type View = ReturnType<typeof calendarView>

export const nearView = (nowMs: number): View =>
  calendarView(isoOf(nowMs - 2 * dayMs), isoOf(nowMs + 9 * dayMs))
const wideView = (nowMs: number): View => calendarView(isoOf(nowMs - 35 * dayMs), isoOf(nowMs + 35 * dayMs))

/** The meetings of a view, all its pages: a full calendar's first one may end before the meeting that is looked for. */
async function meetingsIn(
  graph: GraphClient,
  view: View,
  first: ReturnType<View['read']> | 'unread' | null,
  failures: Error[],
  otherwise: readonly Meeting[] = [],
): Promise<readonly Meeting[]> {
  if (first === null) return otherwise
  try {
    const told = first === 'unread' ? askEveryPage(graph, view) : restOfPages(graph, view, first)
    return meetingsOf(await told)
  } catch (failure) {
    failures.push(failure instanceof Error ? failure : new Error('Unreadable', { cause: failure }))
    return first === 'unread' ? otherwise : meetingsOf(first.entries)
  }
}

/** Tasks of the council's plan; null where Planner could not be read. */
export function tasksCall(council: Council): OpenCall<readonly PlannerTask[]> {
  const { call, read } = pairOf(tasksOf(council.planId))
  return { call, read: (result) => read(result).entries }
}
