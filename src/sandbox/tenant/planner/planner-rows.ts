import type { World } from '../world.ts'
import type { Versions } from './planner-etag.ts'

export interface PlanRow {
  readonly id: string
  readonly title: string
  readonly groupId: string
  readonly containerUrl: string
  readonly createdBy: string
  readonly createdDateTime: string
  readonly sharedWith: Readonly<Record<string, boolean>>
  readonly categoryDescriptions: Readonly<Record<string, string | null>>
  readonly versions: Versions
  readonly detailsVersions: Versions
}

export interface BucketRow {
  readonly id: string
  readonly planId: string
  readonly name: string
  readonly orderHint: string
  readonly versions: Versions
}

export interface AssignmentRow {
  readonly assignedBy: string
  readonly assignedDateTime: string
  readonly orderHint: string
}

export interface ReferenceRow {
  readonly alias: string | null
  readonly type: string | null
  readonly previewPriority: string
  readonly lastModifiedBy: string
  readonly lastModifiedDateTime: string
}

export interface ChecklistRow {
  readonly title: string
  readonly isChecked: boolean
  readonly orderHint: string
  readonly lastModifiedBy: string
  readonly lastModifiedDateTime: string
}

export type PreviewType = 'automatic' | 'noPreview' | 'checklist' | 'description' | 'reference'

export interface TaskDetailsRow {
  readonly description: string
  /** Keyed by the encoded URL. */
  readonly references: Readonly<Record<string, ReferenceRow>>
  readonly checklist: Readonly<Record<string, ChecklistRow>>
  readonly versions: Versions
}

export interface BoardFormatsRow {
  readonly unassignedOrderHint: string
  readonly orderHintsByAssignee: Readonly<Record<string, string>>
  readonly bucketOrderHint: string
  readonly progressOrderHint: string
  readonly assignedVersions: Versions
  readonly bucketVersions: Versions
  readonly progressVersions: Versions
}

export interface TaskRow {
  readonly id: string
  readonly planId: string
  readonly bucketId: string | null
  readonly title: string
  readonly orderHint: string
  readonly assigneePriority: string
  readonly percentComplete: number
  readonly startDateTime: string | null
  readonly dueDateTime: string | null
  readonly priority: number
  readonly previewType: PreviewType
  readonly conversationThreadId: string | null
  readonly createdBy: string
  readonly createdDateTime: string
  readonly completedBy: string | null
  readonly completedDateTime: string | null
  readonly assignments: Readonly<Record<string, AssignmentRow>>
  readonly appliedCategories: Readonly<Record<string, true>>
  readonly versions: Versions
  readonly details: TaskDetailsRow
  readonly formats: BoardFormatsRow
}

export function plans(world: World): Map<string, PlanRow> {
  return world.table<PlanRow>('planner.plans')
}

export function buckets(world: World): Map<string, BucketRow> {
  return world.table<BucketRow>('planner.buckets')
}

export function tasks(world: World): Map<string, TaskRow> {
  return world.table<TaskRow>('planner.tasks')
}

export function bucketsOfPlan(world: World, planId: string): BucketRow[] {
  return [...buckets(world).values()].filter((bucket) => bucket.planId === planId)
}

export function tasksOfPlan(world: World, planId: string): TaskRow[] {
  return [...tasks(world).values()].filter((task) => task.planId === planId)
}
