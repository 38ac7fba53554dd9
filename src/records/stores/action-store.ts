import { actionStateFromTask, isLate, lastTimeActions } from '#src/domain/actions/action-state.ts'
import { sessionReference } from '#src/domain/publish/session-reference.ts'
import type { PlannerTask } from '#src/graph/planner/tasks.ts'
import type { GraphClient, GraphResult } from '#src/graph/graph-client.ts'
import { actionKind, type ActionRecord } from '../kinds/action-kind.ts'
import { literal } from '#src/graph/path.ts'
import { queryCall } from '../lists/list-calls.ts'
import { tellBroken, type OnBroken } from '../lists/broken-row.ts'
import { readPage, type ListItem } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'
import { updateRecord } from '../lists/update-record.ts'

export interface OpenAction {
  readonly item: ListItem<ActionRecord>
  readonly record: ActionRecord
  /** Planner's word where the action has a task there; `no-task` where it never became one, `task-gone` where somebody deleted it. */
  readonly state: 'open' | 'started' | 'done' | 'no-task' | 'task-gone'
  /** Planner wins on title and due day (`YYYY-MM-DD`). */
  readonly title: string
  readonly due: string | null
  readonly late: boolean
}

/** What is not done, and what was done since that day (`YYYY-MM-DD`): it is looked at once more, by everybody. */
function current(doneSince: string): string {
  return `(fields/ActionState eq 'Open' or fields/ActionState eq 'Started' or fields/DoneOn ge '${doneSince}T00:00:00Z')`
}

function readActions(result: GraphResult, onBroken?: OnBroken): readonly ListItem<ActionRecord>[] {
  const { items } = readPage(actionKind, bodyOf(result))
  tellBroken(actionKind, items, onBroken)
  return items
}

/** Current actions of one meeting thread. */
export function openActionsCall(
  siteId: string,
  thread: string,
  doneSince: string,
  onBroken?: OnBroken,
): OpenCall<readonly ListItem<ActionRecord>[]> {
  const filter = `fields/Thread eq ${literal(thread)} and ${current(doneSince)}`
  return {
    call: queryCall(siteId, actionKind, filter, { top: 500 }),
    read: (result) => readActions(result, onBroken),
  }
}

/** Current actions of the whole council. */
export function councilActionsCall(
  siteId: string,
  doneSince: string,
  onBroken?: OnBroken,
): OpenCall<readonly ListItem<ActionRecord>[]> {
  return {
    call: queryCall(siteId, actionKind, current(doneSince), { top: 500 }),
    read: (result) => readActions(result, onBroken),
  }
}

/**
 * Puts Planner's state beside the list's: late ones first, then by due day. `tasks` is null where Planner could not be
 * read; the list's own state stands then. `today` is the day in the council's zone; Planner's due dates are days at noon
 * UTC (`domain/publish`), so that the day is the instant's own.
 */
export function mergePlanner(
  items: readonly ListItem<ActionRecord>[],
  tasks: readonly PlannerTask[] | null,
  today: string,
): readonly OpenAction[] {
  const byId = new Map((tasks ?? []).map((each) => [each.id, each]))
  const merged = items.flatMap((item): OpenAction[] => {
    if (!item.reading.ok) return []
    const { record } = item.reading
    // Taken back after it was done: it still has its day.
    if (record.state === 'dropped') return []
    const task = byId.get(record.task)
    const due = task === undefined ? record.due : task.due === null ? null : task.due.slice(0, 10)
    const state = stateOf(record, task, tasks !== null)
    const dated = { state: state === 'started' || state === 'done' ? state : ('open' as const), due }
    return [{ item, record, state, title: titleOf(record, task), due, late: isLate(dated, today) }]
  })
  const asDated = merged.map((each) => ({
    state: each.state === 'started' || each.state === 'done' ? each.state : ('open' as const),
    due: each.due,
    each,
  }))
  return lastTimeActions(asDated, today).map((dated) => dated.each)
}

/** Planner's title, unless it is a neutral one that names nothing but the session. */
function titleOf(record: ActionRecord, task: PlannerTask | undefined): string {
  const neutral = task?.title.includes(sessionReference(record.session)) === true
  return task === undefined || neutral ? record.title : task.title
}

function stateOf(record: ActionRecord, task: PlannerTask | undefined, known: boolean): OpenAction['state'] {
  if (task !== undefined) return actionStateFromTask(task)
  if (record.state === 'done') return 'done'
  if (record.task === '') return 'no-task'
  return known ? 'task-gone' : record.state === 'started' ? 'started' : 'open'
}

/**
 * Closes here what was closed in Planner; `today` is the day in the council's zone. Answers how many records changed;
 * one that fails is left for next time.
 */
export async function closeDone(
  client: GraphClient,
  siteId: string,
  actions: readonly OpenAction[],
  today: string,
): Promise<number> {
  let closed = 0
  for (const { item, record, state } of actions) {
    if (state !== 'done' || record.state === 'done') continue
    // What somebody has made of it since Planner was read is newer: taken back, for instance, it stays so.
    const changed = await updateRecord(client, siteId, actionKind, item, (now) =>
      now.state === record.state ? { state: 'done' as const, doneOn: today } : null,
    ).catch(() => false)
    if (changed) closed += 1
  }
  return closed
}

/**
 * Opens here again what was opened again in Planner after it had been closed: else it would be late and nobody would
 * see it. Answers how many records changed.
 */
export async function reopenUndone(
  client: GraphClient,
  siteId: string,
  actions: readonly OpenAction[],
): Promise<number> {
  let reopened = 0
  for (const { item, record, state } of actions) {
    if (record.state !== 'done' || (state !== 'open' && state !== 'started')) continue
    const changed = await updateRecord(client, siteId, actionKind, item, (now) =>
      now.state === 'done' ? { state, doneOn: null } : null,
    ).catch(() => false)
    if (changed) reopened += 1
  }
  return reopened
}
