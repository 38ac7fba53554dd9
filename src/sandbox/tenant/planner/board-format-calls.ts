import * as v from 'valibot'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { requireTask } from './planner-access.ts'
import {
  assignedFormatEntity,
  bucketFormatEntity,
  changed,
  one,
  progressFormatEntity,
} from './planner-answer.ts'
import { echoedEntries, readBody, requireHint } from './planner-body.ts'
import { nextVersion, refuseConflict, requireIfMatch } from './planner-etag.ts'
import type { BoardFormatsRow, TaskRow } from './planner-rows.ts'
import { tasks, tasksOfPlan } from './planner-rows.ts'

export function getAssignedFormat(request: GraphRequest, world: World): GraphResponse {
  const task = requireTask(world, request.params['id'] ?? '', request.caller.userId)
  return one(request, `planner/tasks('${task.id}')/assignedToTaskBoardFormat`, assignedFormatEntity(task))
}

const assignedChange = v.strictObject({
  ...echoedEntries,
  unassignedOrderHint: v.optional(v.string()),
  orderHintsByAssignee: v.optional(v.record(v.string(), v.nullable(v.string()))),
})

export function changeAssignedFormat(request: GraphRequest, world: World): GraphResponse {
  const task = requireTask(world, request.params['id'] ?? '', request.caller.userId)
  const { formats } = task
  const base = requireIfMatch(request.headers, 'AssignedFormat', formats.assignedVersions)
  const body = readBody(assignedChange, request.body)
  const fields: string[] = []
  const others = othersOf(world, task)
  let { unassignedOrderHint } = formats
  if (body.unassignedOrderHint !== undefined) {
    fields.push('unassignedOrderHint')
    unassignedOrderHint = requireHint(
      body.unassignedOrderHint,
      others.map((each) => each.unassignedOrderHint),
    )
  }
  const orderHintsByAssignee = { ...formats.orderHintsByAssignee }
  for (const [userId, hint] of Object.entries(body.orderHintsByAssignee ?? {})) {
    if (userId.startsWith('@')) continue
    fields.push(`orderHintsByAssignee/${userId}`)
    const siblings = others.flatMap((each) => each.orderHintsByAssignee[userId] ?? [])
    if (hint === null) delete orderHintsByAssignee[userId]
    else orderHintsByAssignee[userId] = requireHint(hint, siblings)
  }
  refuseConflict(formats.assignedVersions, base, fields)
  const assignedVersions = nextVersion(world, formats.assignedVersions, fields)
  const next = store(world, task, { unassignedOrderHint, orderHintsByAssignee, assignedVersions })
  return changed(request, `planner/tasks('${task.id}')/assignedToTaskBoardFormat`, assignedFormatEntity(next))
}

const hintChange = v.strictObject({ ...echoedEntries, orderHint: v.optional(v.string()) })

export function getBucketFormat(request: GraphRequest, world: World): GraphResponse {
  const task = requireTask(world, request.params['id'] ?? '', request.caller.userId)
  return one(request, `planner/tasks('${task.id}')/bucketTaskBoardFormat`, bucketFormatEntity(task))
}

export function changeBucketFormat(request: GraphRequest, world: World): GraphResponse {
  const task = requireTask(world, request.params['id'] ?? '', request.caller.userId)
  const { formats } = task
  const base = requireIfMatch(request.headers, 'BucketFormat', formats.bucketVersions)
  const { orderHint } = readBody(hintChange, request.body)
  const fields = orderHint === undefined ? [] : ['orderHint']
  refuseConflict(formats.bucketVersions, base, fields)
  const siblings = othersOf(world, task).map((each) => each.bucketOrderHint)
  const next = store(world, task, {
    ...(orderHint === undefined ? {} : { bucketOrderHint: requireHint(orderHint, siblings) }),
    bucketVersions: nextVersion(world, formats.bucketVersions, fields),
  })
  return changed(request, `planner/tasks('${task.id}')/bucketTaskBoardFormat`, bucketFormatEntity(next))
}

export function getProgressFormat(request: GraphRequest, world: World): GraphResponse {
  const task = requireTask(world, request.params['id'] ?? '', request.caller.userId)
  return one(request, `planner/tasks('${task.id}')/progressTaskBoardFormat`, progressFormatEntity(task))
}

export function changeProgressFormat(request: GraphRequest, world: World): GraphResponse {
  const task = requireTask(world, request.params['id'] ?? '', request.caller.userId)
  const { formats } = task
  const base = requireIfMatch(request.headers, 'ProgressFormat', formats.progressVersions)
  const { orderHint } = readBody(hintChange, request.body)
  const fields = orderHint === undefined ? [] : ['orderHint']
  refuseConflict(formats.progressVersions, base, fields)
  const siblings = othersOf(world, task).map((each) => each.progressOrderHint)
  const next = store(world, task, {
    ...(orderHint === undefined ? {} : { progressOrderHint: requireHint(orderHint, siblings) }),
    progressVersions: nextVersion(world, formats.progressVersions, fields),
  })
  return changed(request, `planner/tasks('${task.id}')/progressTaskBoardFormat`, progressFormatEntity(next))
}

function othersOf(world: World, task: TaskRow): BoardFormatsRow[] {
  return tasksOfPlan(world, task.planId)
    .filter((each) => each.id !== task.id)
    .map((each) => each.formats)
}

function store(world: World, task: TaskRow, formats: Partial<BoardFormatsRow>): TaskRow {
  const next = { ...task, formats: { ...task.formats, ...formats } }
  tasks(world).set(task.id, next)
  return next
}
