import type { World } from '../world.ts'
import type { NewBucket } from './bucket-calls.ts'
import { addBucket } from './bucket-calls.ts'
import { between, ordinal } from './order-hint.ts'
import { encodeReferenceKey } from './open-type.ts'
import { addPlan } from './plan-calls.ts'
import type { BucketRow, PlanRow, TaskRow } from './planner-rows.ts'
import { bucketsOfPlan, plans, tasks, tasksOfPlan } from './planner-rows.ts'
import { graphInstant } from './planner-body.ts'
import type { NewTask } from './task-row.ts'
import { addTask } from './task-row.ts'

/** Writes a plan without checking rights or limits; answers its id. */
export { addPlan as seedPlan }

/** Writes a bucket after the plan's last one; answers its id. */
export function seedBucket(world: World, bucket: NewBucket): string {
  const last = bucketsOfPlan(world, bucket.planId)
    .map((each) => each.orderHint)
    .sort(ordinal)
    .at(-1)
  return addBucket(world, { orderHint: between(last, undefined), ...bucket })
}

export interface SeedTask extends Omit<NewTask, 'assignments'> {
  readonly assigneeIds?: readonly string[]
  readonly description?: string
  /** Plain addresses with the name they show. */
  readonly references?: readonly { readonly url: string; readonly alias: string }[]
  readonly checklist?: readonly { readonly title: string; readonly isChecked: boolean }[]
}

/** Writes a task with its details, without checking rights or limits; answers its id. */
export function seedTask(world: World, task: SeedTask): string {
  const { assigneeIds = [], description = '', references = [], checklist = [], ...rest } = task
  const at = task.createdDateTime ?? graphInstant(world.now())
  const by = { lastModifiedBy: task.createdBy, lastModifiedDateTime: at }
  const assignments = Object.fromEntries(
    assigneeIds.map((userId) => [
      userId,
      { assignedBy: task.createdBy, assignedDateTime: at, orderHint: 'P' },
    ]),
  )
  const row = addTask(world, { ...rest, assignments })
  const details = {
    ...row.details,
    description,
    references: Object.fromEntries(
      references.map(({ url, alias }, index) => [
        encodeReferenceKey(url),
        { alias, type: 'Other', previewPriority: `P${index}P`, ...by },
      ]),
    ),
    checklist: Object.fromEntries(
      checklist.map((item, index) => [world.newGuid(), { ...item, orderHint: `P${index}P`, ...by }]),
    ),
  }
  tasks(world).set(row.id, { ...row, details })
  return row.id
}

export interface PlanOnView {
  readonly plan: PlanRow
  readonly buckets: readonly { readonly bucket: BucketRow | null; readonly tasks: readonly TaskRow[] }[]
}

/** The board as Planner shows it: buckets in order with their tasks; tasks without a bucket come last. */
export function planOnView(world: World, planId: string): PlanOnView | undefined {
  const plan = plans(world).get(planId)
  if (plan === undefined) return undefined
  const all = tasksOfPlan(world, planId).sort((left, right) => ordinal(left.orderHint, right.orderHint))
  const columns = bucketsOfPlan(world, planId)
    .sort((left, right) => ordinal(left.orderHint, right.orderHint))
    .map((bucket) => ({ bucket, tasks: all.filter((task) => task.bucketId === bucket.id) }))
  const loose = all.filter((task) => task.bucketId === null)
  return { plan, buckets: loose.length === 0 ? columns : [...columns, { bucket: null, tasks: loose }] }
}

export function plansOnView(world: World): readonly PlanRow[] {
  return [...plans(world).values()]
}
