import type { GraphClient } from '#src/graph/graph-client.ts'
import { actionKind, type ActionRecord } from '../kinds/action-kind.ts'
import { literal } from '#src/graph/path.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readPage, type ListItem } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'
import { updateRecord } from '../lists/update-record.ts'

/** What Planner says of a task now. */
export interface TaskSeen {
  readonly id: string
  readonly title: string
  readonly percentComplete: number
  /** UTC instant or null. */
  readonly dueDateTime: string | null
  readonly assigneeIds: readonly string[]
}

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

/** Actions that the list calls open, of one meeting thread. */
export function openActionsCall(siteId: string, thread: string): OpenCall<readonly ListItem<ActionRecord>[]> {
  const filter = `fields/Thread eq ${literal(thread)} and fields/ActionState eq 'Open'`
  return {
    call: queryCall(siteId, actionKind, filter, { top: 500 }),
    read: (result) => readPage(actionKind, bodyOf(result)).items,
  }
}

/**
 * Puts Planner's state beside the list's: late ones first, then by due day. `tasks` is null where Planner could not be
 * read; the list's own state stands then. `today` is the day in the council's zone, as are due days.
 */
export function mergePlanner(
  items: readonly ListItem<ActionRecord>[],
  tasks: readonly TaskSeen[] | null,
  today: string,
  dayOf: (instant: string) => string,
): readonly OpenAction[] {
  const byId = new Map((tasks ?? []).map((each) => [each.id, each]))
  const merged = items.flatMap((item): OpenAction[] => {
    if (!item.reading.ok) return []
    const { record } = item.reading
    const task = byId.get(record.task)
    const due = task === undefined ? record.due : task.dueDateTime === null ? null : dayOf(task.dueDateTime)
    const state = stateOf(record, task, tasks !== null)
    const late = due !== null && due < today && state !== 'done'
    return [{ item, record, state, title: task?.title ?? record.title, due, late }]
  })
  const later = '9999'
  return merged.sort(
    (a, b) =>
      Number(b.late) - Number(a.late) ||
      ((a.due ?? later) < (b.due ?? later) ? -1 : (a.due ?? later) > (b.due ?? later) ? 1 : 0),
  )
}

function stateOf(record: ActionRecord, task: TaskSeen | undefined, known: boolean): OpenAction['state'] {
  if (task !== undefined)
    return task.percentComplete >= 100 ? 'done' : task.percentComplete > 0 ? 'started' : 'open'
  if (record.task === '') return 'no-task'
  return known ? 'task-gone' : record.state === 'started' ? 'started' : 'open'
}

/** Closes here what was closed in Planner. Answers how many records changed; one that fails is left for next time. */
export async function closeDone(
  client: GraphClient,
  siteId: string,
  actions: readonly OpenAction[],
): Promise<number> {
  let closed = 0
  for (const { item, state } of actions) {
    if (state !== 'done') continue
    const changed = await updateRecord(client, siteId, actionKind, item, (now) =>
      now.state === 'done' ? null : { state: 'done' as const },
    ).catch(() => false)
    if (changed) closed += 1
  }
  return closed
}
