import * as v from 'valibot'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { assignmentsEntry, mergeAssignments } from './assignment.ts'
import { plannerBadRequest, requireBucket, requirePlan, requireTask } from './planner-access.ts'
import { changed, one, taskEntity } from './planner-answer.ts'
import {
  echoedEntries,
  graphInstant,
  instantEntry,
  readBody,
  requireHint,
  sameValue,
} from './planner-body.ts'
import { nextVersion, refuseConflict, refuseStaleDeletion, requireIfMatch } from './planner-etag.ts'
import { refuseBeyond } from './planner-limits.ts'
import type { TaskRow } from './planner-rows.ts'
import { tasks, tasksOfPlan } from './planner-rows.ts'
import { addTask, completion } from './task-row.ts'

const settable = {
  title: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(255))),
  bucketId: v.optional(v.nullable(v.string())),
  orderHint: v.optional(v.nullable(v.string())),
  assigneePriority: v.optional(v.nullable(v.string())),
  percentComplete: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  startDateTime: v.optional(v.nullable(instantEntry)),
  dueDateTime: v.optional(v.nullable(instantEntry)),
  priority: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  previewType: v.optional(v.picklist(['automatic', 'noPreview', 'checklist', 'description', 'reference'])),
  conversationThreadId: v.optional(v.nullable(v.string())),
  appliedCategories: v.optional(v.record(v.string(), v.union([v.boolean(), v.string()]))),
  assignments: v.optional(assignmentsEntry),
}

const newTaskBody = v.strictObject({
  ...echoedEntries,
  ...settable,
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(255)),
  planId: v.string(),
})
const taskChange = v.strictObject({ ...echoedEntries, ...settable, planId: v.optional(v.string()) })

type TaskChange = v.InferOutput<typeof taskChange>

export function createTask(request: GraphRequest, world: World): GraphResponse {
  const { userId } = request.caller
  const body = readBody(newTaskBody, request.body)
  const plan = requirePlan(world, body.planId, userId)
  const siblings = tasksOfPlan(world, plan.id)
  const active = siblings.filter((task) => task.percentComplete < 100).length
  refuseBeyond(world, 'MaximumTasksInProject', siblings.length + 1)
  refuseBeyond(world, 'MaximumActiveTasksInProject', active + (body.percentComplete === 100 ? 0 : 1))
  let mine = 1
  for (const task of tasks(world).values()) if (task.createdBy === userId) mine += 1
  refuseBeyond(world, 'MaximumTasksCreatedByUser', mine)
  const values = settle(body, siblings)
  requireBucketOfPlan(world, values.bucketId, plan.id, userId)
  requireOrder(values.startDateTime, values.dueDateTime)
  const row = addTask(world, {
    ...values,
    planId: plan.id,
    title: body.title,
    createdBy: userId,
    assignments: mergeAssignments(world, plan, {}, body.assignments ?? {}, userId),
    appliedCategories: mergeCategories({}, body.appliedCategories ?? {}),
  })
  return one(request, 'planner/tasks', taskEntity(row), 201)
}

export function getTask(request: GraphRequest, world: World): GraphResponse {
  const task = requireTask(world, request.params['id'] ?? '', request.caller.userId)
  return one(request, 'planner/tasks', taskEntity(task))
}

export function changeTask(request: GraphRequest, world: World): GraphResponse {
  const { userId } = request.caller
  const task = requireTask(world, request.params['id'] ?? '', userId)
  const plan = requirePlan(world, task.planId, userId)
  const base = requireIfMatch(request.headers, 'Task', task.versions)
  const body = readBody(taskChange, request.body)
  if (body.planId !== undefined && body.planId !== task.planId)
    throw plannerBadRequest('a task stays in its plan.')
  const siblings = body.orderHint || body.assigneePriority ? tasksOfPlan(world, task.planId) : []
  const values = settle(
    body,
    siblings.filter((each) => each.id !== task.id),
  )
  const assignments = mergeAssignments(world, plan, task.assignments, body.assignments ?? {}, userId)
  const appliedCategories = mergeCategories(task.appliedCategories, body.appliedCategories ?? {})
  const next: TaskRow = { ...task, ...values, assignments, appliedCategories }
  requireBucketOfPlan(world, next.bucketId === task.bucketId ? undefined : next.bucketId, task.planId, userId)
  requireOrder(next.startDateTime, next.dueDateTime)
  const fields = changedFields(task, next)
  refuseConflict(task.versions, base, fields)
  const reopened = task.percentComplete === 100 && next.percentComplete < 100
  if (reopened) {
    const active = tasksOfPlan(world, task.planId).filter((each) => each.percentComplete < 100).length
    refuseBeyond(world, 'MaximumActiveTasksInProject', active + 1)
  }
  const completed =
    next.percentComplete === task.percentComplete
      ? {}
      : completion(next.percentComplete, userId, graphInstant(world.now()))
  const stored = { ...next, ...completed, versions: nextVersion(world, task.versions, fields) }
  tasks(world).set(task.id, stored)
  return changed(request, 'planner/tasks', taskEntity(stored))
}

export function deleteTask(request: GraphRequest, world: World): GraphResponse {
  const task = requireTask(world, request.params['id'] ?? '', request.caller.userId)
  refuseStaleDeletion(task.versions, requireIfMatch(request.headers, 'Task', task.versions))
  tasks(world).delete(task.id)
  return { status: 204 }
}

const plainFields = [
  'title',
  'bucketId',
  'percentComplete',
  'startDateTime',
  'dueDateTime',
  'priority',
  'previewType',
  'conversationThreadId',
] as const

/** The plain values of a body with its hints replaced by the service's own; what was not sent is absent. */
function settle(body: TaskChange, siblings: readonly TaskRow[]): Partial<TaskRow> {
  const plain = Object.fromEntries(
    plainFields.filter((field) => body[field] !== undefined).map((field) => [field, body[field]]),
  )
  const hints = {
    ...(body.orderHint
      ? {
          orderHint: requireHint(
            body.orderHint,
            siblings.map((each) => each.orderHint),
          ),
        }
      : {}),
    ...(body.assigneePriority
      ? {
          assigneePriority: requireHint(
            body.assigneePriority,
            siblings.map((each) => each.assigneePriority),
          ),
        }
      : {}),
  }
  return { ...plain, ...hints }
}

/** Field paths that differ; an open type counts key by key, so that two people may add two assignees. */
function changedFields(before: TaskRow, after: TaskRow): string[] {
  const plain = [...plainFields, 'orderHint' as const, 'assigneePriority' as const].filter(
    (field) => before[field] !== after[field],
  )
  const open = (['assignments', 'appliedCategories'] as const).flatMap((bag) => {
    const keys = new Set([...Object.keys(before[bag]), ...Object.keys(after[bag])])
    return [...keys]
      .filter((key) => !sameValue(before[bag][key], after[bag][key]))
      .map((key) => `${bag}/${key}`)
  })
  return [...plain, ...open]
}

function mergeCategories(
  current: Readonly<Record<string, true>>,
  sent: Readonly<Record<string, boolean | string>>,
): Record<string, true> {
  const merged = { ...current }
  for (const [category, applied] of Object.entries(sent)) {
    if (category.startsWith('@')) continue
    if (!/^category([1-9]|1\d|2[0-5])$/.test(category))
      throw plannerBadRequest(`'${category}' is no category.`)
    if (applied === true) merged[category] = true
    else delete merged[category]
  }
  return merged
}

function requireBucketOfPlan(
  world: World,
  bucketId: string | null | undefined,
  planId: string,
  userId: string,
): void {
  if (bucketId === null || bucketId === undefined) return
  if (requireBucket(world, bucketId, userId).planId !== planId) {
    throw plannerBadRequest('the bucket belongs to another plan.')
  }
}

function requireOrder(start: string | null | undefined, due: string | null | undefined): void {
  if (start && due && Date.parse(start) > Date.parse(due))
    throw plannerBadRequest('the task starts after it is due.')
}
