import type { World } from '../world.ts'
import { newestFirstHint } from './order-hint.ts'
import { newPlannerId } from './planner-access.ts'
import { graphInstant } from './planner-body.ts'
import { firstVersion } from './planner-etag.ts'
import type { AssignmentRow, PreviewType, TaskRow } from './planner-rows.ts'
import { tasks } from './planner-rows.ts'

export interface NewTask {
  readonly planId: string
  readonly title: string
  readonly createdBy: string
  readonly id?: string
  readonly bucketId?: string | null
  readonly orderHint?: string
  readonly assigneePriority?: string
  readonly percentComplete?: number
  readonly startDateTime?: string | null
  readonly dueDateTime?: string | null
  readonly priority?: number
  readonly previewType?: PreviewType
  readonly conversationThreadId?: string | null
  readonly assignments?: Readonly<Record<string, AssignmentRow>>
  readonly appliedCategories?: Readonly<Record<string, true>>
  /** Defaults to now. */
  readonly createdDateTime?: string
}

/** Writes a task with empty details and fresh board formats; checks nothing. */
export function addTask(world: World, task: NewTask): TaskRow {
  const hint = newestFirstHint(world.now(), world.next('planner.order'))
  const now = graphInstant(world.now())
  const percentComplete = task.percentComplete ?? 0
  const row: TaskRow = {
    id: task.id ?? newPlannerId(world),
    planId: task.planId,
    bucketId: task.bucketId ?? null,
    title: task.title,
    orderHint: task.orderHint ?? hint,
    assigneePriority: task.assigneePriority ?? hint,
    percentComplete,
    startDateTime: task.startDateTime ?? null,
    dueDateTime: task.dueDateTime ?? null,
    priority: task.priority ?? 5,
    previewType: task.previewType ?? 'automatic',
    conversationThreadId: task.conversationThreadId ?? null,
    createdBy: task.createdBy,
    createdDateTime: task.createdDateTime ?? now,
    ...completion(percentComplete, task.createdBy, now),
    assignments: task.assignments ?? {},
    appliedCategories: task.appliedCategories ?? {},
    versions: firstVersion(world),
    details: { description: '', references: {}, checklist: {}, versions: firstVersion(world) },
    formats: {
      unassignedOrderHint: hint,
      orderHintsByAssignee: {},
      bucketOrderHint: hint,
      progressOrderHint: hint,
      assignedVersions: firstVersion(world),
      bucketVersions: firstVersion(world),
      progressVersions: firstVersion(world),
    },
  }
  tasks(world).set(row.id, row)
  return row
}

/** 100 per cent is complete and says who and when; anything less takes both back. */
export function completion(
  percentComplete: number,
  userId: string,
  at: string,
): Pick<TaskRow, 'completedBy' | 'completedDateTime'> {
  return percentComplete === 100
    ? { completedBy: userId, completedDateTime: at }
    : { completedBy: null, completedDateTime: null }
}
