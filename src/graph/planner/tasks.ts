import * as v from 'valibot'
import { asking, doing, type Asking } from '../asking.ts'
import { askingPage } from '../paging.ts'
import { segment } from '../path.ts'
import { plannerCreate, plannerPatch, plannerRead } from './planner-call.ts'

export interface PlannerTask {
  readonly id: string
  /** The task's own; details have another. */
  readonly eTag: string
  readonly planId: string
  readonly bucketId: string | null
  readonly title: string
  /** ISO instant, or null. */
  readonly due: string | null
  readonly percentComplete: number
  readonly assigneeIds: readonly string[]
  readonly createdAt: string
  readonly createdBy: string | null
  readonly completedAt: string | null
  readonly completedBy: string | null
  /** Whether reading the details is worth a call. */
  readonly hasDescription: boolean
  readonly referenceCount: number
}

const who = v.optional(
  v.nullable(v.object({ user: v.optional(v.nullable(v.object({ id: v.nullish(v.string()) }))) })),
)

const taskSchema = v.object({
  '@odata.etag': v.optional(v.string()),
  id: v.string(),
  planId: v.optional(v.nullable(v.string())),
  bucketId: v.optional(v.nullable(v.string())),
  title: v.optional(v.nullable(v.string())),
  dueDateTime: v.optional(v.nullable(v.string())),
  percentComplete: v.optional(v.nullable(v.number())),
  assignments: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  createdDateTime: v.optional(v.nullable(v.string())),
  createdBy: who,
  completedDateTime: v.optional(v.nullable(v.string())),
  completedBy: who,
  hasDescription: v.optional(v.nullable(v.boolean())),
  referenceCount: v.optional(v.nullable(v.number())),
})

function task(wire: v.InferOutput<typeof taskSchema>): PlannerTask {
  return {
    id: wire.id,
    eTag: wire['@odata.etag'] ?? '',
    planId: wire.planId ?? '',
    bucketId: wire.bucketId ?? null,
    title: wire.title ?? '',
    due: wire.dueDateTime ?? null,
    percentComplete: wire.percentComplete ?? 0,
    assigneeIds: Object.keys(wire.assignments ?? {}),
    createdAt: wire.createdDateTime ?? '',
    createdBy: wire.createdBy?.user?.id ?? null,
    completedAt: wire.completedDateTime ?? null,
    completedBy: wire.completedBy?.user?.id ?? null,
    hasDescription: wire.hasDescription ?? false,
    referenceCount: wire.referenceCount ?? 0,
  }
}

export function tasksOf(planId: string) {
  return askingPage(plannerRead(`/planner/plans/${segment(planId)}/tasks`), taskSchema, task)
}

export function taskById(taskId: string): Asking<PlannerTask> {
  return asking(plannerRead(`/planner/tasks/${segment(taskId)}`), taskSchema, task)
}

export interface NewTask {
  readonly planId: string
  readonly bucketId: string
  readonly title: string
  /** ISO instant. */
  readonly due: string | null
  readonly assigneeIds: readonly string[]
}

/** Cannot be repeated: an `OutcomeUnknown` is looked up by title, bucket and assignees before another try. */
export function createTask({ planId, bucketId, title, due, assigneeIds }: NewTask): Asking<PlannerTask> {
  const body = {
    planId,
    bucketId,
    title,
    ...(due === null ? {} : { dueDateTime: due }),
    assignments: assignments(assigneeIds, []),
  }
  return asking(plannerCreate('/planner/tasks', body), taskSchema, task)
}

export interface TaskChange {
  readonly title?: string
  readonly bucketId?: string
  readonly due?: string | null
  readonly percentComplete?: number
  readonly assign?: readonly string[]
  readonly unassign?: readonly string[]
}

/** Changes what is named; other assignees stay. Throws `Stale`. */
export function patchTask(
  seen: { readonly id: string; readonly eTag: string },
  change: TaskChange,
): Asking<PlannerTask> {
  const { due, assign = [], unassign = [], ...rest } = change
  const body = {
    ...rest,
    ...(due === undefined ? {} : { dueDateTime: due }),
    ...(assign.length + unassign.length === 0 ? {} : { assignments: assignments(assign, unassign) }),
  }
  return asking(plannerPatch(`/planner/tasks/${segment(seen.id)}`, seen.eTag, body), taskSchema, task)
}

export function deleteTask(seen: { readonly id: string; readonly eTag: string }): Asking<void> {
  return doing({
    ...plannerPatch(`/planner/tasks/${segment(seen.id)}`, seen.eTag, undefined),
    method: 'DELETE',
    headers: { 'If-Match': seen.eTag },
  })
}

/** Planner merges by key, null removes, and every value needs its type. */
function assignments(assign: readonly string[], unassign: readonly string[]): Record<string, unknown> {
  return Object.fromEntries([
    ...unassign.map((id) => [id, null] as const),
    ...assign.map(
      (id) => [id, { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' }] as const,
    ),
  ])
}
