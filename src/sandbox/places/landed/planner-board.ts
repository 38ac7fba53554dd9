import * as v from 'valibot'
import { askGraph, askGraphForAll } from '../server-door/ask-graph.ts'

const planSchema = v.object({ id: v.string(), title: v.string() })
const bucketSchema = v.object({ id: v.string(), name: v.string(), orderHint: v.string() })
const taskSchema = v.object({
  id: v.string(),
  '@odata.etag': v.string(),
  title: v.string(),
  bucketId: v.nullish(v.string()),
  orderHint: v.string(),
  percentComplete: v.number(),
  dueDateTime: v.nullish(v.string()),
  assignments: v.record(v.string(), v.unknown()),
  referenceCount: v.optional(v.number(), 0),
  hasDescription: v.optional(v.boolean(), false),
})
export type BoardTask = v.InferOutput<typeof taskSchema>

export interface Board {
  readonly id: string
  readonly title: string
  readonly columns: readonly { readonly name: string; readonly tasks: readonly BoardTask[] }[]
}

function byHint(left: { orderHint: string }, right: { orderHint: string }): number {
  if (left.orderHint === right.orderHint) return 0
  return left.orderHint < right.orderHint ? -1 : 1
}

/** Every plan of these groups, as Planner would show it to this person. */
export async function boardsOf(alias: string, groupIds: readonly string[]): Promise<readonly Board[]> {
  const boards: Board[] = []
  for (const groupId of groupIds) {
    for (const plan of await askGraphForAll(alias, `/groups/${groupId}/planner/plans`, planSchema)) {
      const [buckets, tasks] = await Promise.all([
        askGraphForAll(alias, `/planner/plans/${plan.id}/buckets`, bucketSchema),
        askGraphForAll(alias, `/planner/plans/${plan.id}/tasks`, taskSchema),
      ])
      const sorted = tasks.sort(byHint)
      const columns = buckets.sort(byHint).map(({ id, name }) => ({
        name,
        tasks: sorted.filter((task) => task.bucketId === id),
      }))
      const loose = sorted.filter((task) => !buckets.some(({ id }) => id === task.bucketId))
      const rest = loose.length === 0 ? [] : [{ name: 'No bucket', tasks: loose }]
      boards.push({ id: plan.id, title: plan.title, columns: [...columns, ...rest] })
    }
  }
  return boards
}

/** Ticks or unticks a task as this person, as Planner does it. */
export async function tickTask(alias: string, task: BoardTask, done: boolean): Promise<void> {
  await askGraph(alias, `/planner/tasks/${task.id}`, v.unknown(), {
    method: 'PATCH',
    headers: { 'if-match': task['@odata.etag'] },
    body: { percentComplete: done ? 100 : 0 },
  })
}
