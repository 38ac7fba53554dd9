import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import type { ActionRow, OverviewFacts, SessionRow } from '#src/features/overview/overview-facts.ts'
import { meetingOf, type Meeting } from '#src/features/open-session/meeting.ts'
import { pairOf, tasksCall } from '#src/features/open-session/session-opening.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import { restOfPages } from '#src/graph/paging.ts'
import { councilActionsCall, mergePlanner, type OpenAction } from '#src/records/stores/action-store.ts'
import { decisionsCall } from '#src/records/stores/decision-store.ts'
import { actionKind } from '#src/records/kinds/action-kind.ts'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import type { BrokenRow, OnBroken } from '#src/records/lists/broken-row.ts'
import { isListChanged, type HandMade } from '#src/records/lists/hand-made.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { sessionsCall } from '#src/records/stores/session-store.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { plannerTaskUrl } from '../wiring/links.ts'
import { unpublishedOf } from '../wiring/unpublished.ts'

const dayMs = 86_400_000

function orElse<Value, Other>(read: () => Value, otherwise: Other): Value | Other {
  try {
    return read()
  } catch {
    return otherwise
  }
}

function rowOf(record: SessionRecord): SessionRow {
  return {
    sessionKey: record.clientKey,
    title: record.title,
    startMs: record.startMs,
    phase: record.phase,
    facilitator: record.facilitator,
    actions: record.actions ?? 0,
    decisions: record.decisions ?? 0,
    risks: record.risks ?? 0,
    minutesUrl: record.minutesUrl === '' ? null : record.minutesUrl,
  }
}

function actionRow(action: OpenAction, tenantId: string): ActionRow {
  const { record, state } = action
  return {
    id: record.clientKey,
    title: action.title,
    owner: record.owner,
    ownerId: record.ownerKey === '' ? null : record.ownerKey,
    due: action.due,
    state: state === 'done' || state === 'started' ? state : state === 'task-gone' ? 'dropped' : 'open',
    late: action.late,
    taskUrl: record.task === '' ? null : plannerTaskUrl(tenantId, record.task),
  }
}

/** Two round trips' worth in one: sessions, actions with Planner's state, decisions, and the person's own calendar. */
export async function readCouncilFacts(
  person: SignedIn,
  council: Council,
): Promise<{ readonly facts: OverviewFacts; readonly handMade: HandMade }> {
  const nowMs = person.clock.nowMs()
  const iso = (ms: number) => new Date(ms).toISOString()
  const rows: BrokenRow[] = []
  const lists: string[] = []
  const onBroken: OnBroken = (row) => rows.push(row)
  const ofList = <Value>(list: string, read: () => readonly Value[]): readonly Value[] => {
    try {
      return read()
    } catch (failure) {
      if (isListChanged(failure)) lists.push(list)
      return []
    }
  }
  const view = calendarView(iso(nowMs - dayMs / 12), iso(nowMs + 21 * dayMs))
  const [sessions, actions, tasks, decisions, events] = await openTogether(person.graph, [
    sessionsCall(council.siteId, null, 60, onBroken),
    councilActionsCall(council.siteId, iso(nowMs - 14 * dayMs).slice(0, 10), onBroken),
    tasksCall(council),
    decisionsCall(council.siteId, 20, onBroken),
    pairOf(view),
  ])
  const known = sessions()
  const near = orElse(events, null)
  // A full calendar has more pages than one.
  const coming = near === null ? [] : await restOfPages(person.graph, view, near).catch(() => near.entries)
  const { tenantId } = person.me
  const seen = orElse(tasks, null)
  const merged = mergePlanner(ofList(actionKind.list, actions), seen, dayIn(council.timeZone, nowMs)).map(
    (each) => actionRow(each, tenantId),
  )
  const open = merged.filter((each) => each.state === 'open' || each.state === 'started')
  const held = known.filter((each) => each.phase === 'closed' || each.phase === 'published')
  const lastKey = held[0]?.clientKey
  const facts: OverviewFacts = {
    next: nextOf(
      coming.map(meetingOf).filter((each) => each !== null),
      known,
      nowMs,
    ),
    unpublished: unpublishedOf(known, nowMs),
    myActions: open.filter((each) => each.ownerId === person.me.personId),
    openActions: open.length,
    lateActions: open.filter((each) => each.late).length,
    doneActions: merged.filter((each) => each.state === 'done').length,
    doneSinceLast: merged.filter((each) => each.state === 'done'),
    decisionsLast: ofList(decisionKind.list, decisions)
      .filter((each) => each.session === lastKey)
      .map((each) => each.title),
    sessions: known.map(rowOf),
  }
  return { facts, handMade: { rows, lists } }
}

function nextOf(
  meetings: readonly Meeting[],
  sessions: readonly SessionRecord[],
  nowMs: number,
): OverviewFacts['next'] {
  const threads = new Set(sessions.map((each) => each.thread))
  const coming = meetings
    .filter((each) => threads.has(each.thread) && each.endMs > nowMs)
    .toSorted((a, b) => a.startMs - b.startMs)
    .find((each) => {
      const record = sessions.find((one) => one.clientKey === each.sessionKey)
      return record === undefined || (record.phase !== 'closed' && record.phase !== 'published')
    })
  if (coming === undefined) return null
  const record = sessions.find((each) => each.clientKey === coming.sessionKey)
  return {
    sessionKey: coming.sessionKey,
    title: record?.title || coming.subject,
    startMs: coming.startMs,
    plannedMinutes: record?.plannedMinutes ?? null,
    ready: record !== undefined && record.phase !== 'empty',
    running: record?.phase === 'running' || record?.phase === 'paused',
    facilitator: record?.facilitator || null,
    joinUrl: coming.joinUrl,
  }
}
