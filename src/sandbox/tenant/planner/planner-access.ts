import { GraphRefusal } from '../graph-error.ts'
import { isGroupMember } from '../people/group.ts'
import type { World } from '../world.ts'
import type { BucketRow, PlanRow, TaskRow } from './planner-rows.ts'
import { buckets, plans, tasks } from './planner-rows.ts'

const idForm = /^[A-Za-z0-9_-]{28}$/
const idLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function newPlannerId(world: World): string {
  return Array.from({ length: 28 }, () => idLetters[Math.floor(world.random() * 64)] ?? 'A').join('')
}

export function plannerBadRequest(message: string): GraphRefusal {
  return new GraphRefusal(400, '', `The request is invalid: ${message}`)
}

/** Planner's ids have 28 characters and keep their case; anything else is 400, not 404. */
function requireIdForm(id: string): void {
  if (!idForm.test(id)) throw plannerBadRequest(`'${id}' is not an identifier of Planner.`)
}

function unknownItem(): GraphRefusal {
  return new GraphRefusal(404, '', 'The requested item is not found.')
}

function noPermission(): GraphRefusal {
  return new GraphRefusal(
    403,
    '',
    'You do not have the required permissions to access this item, or the item may not exist.',
  )
}

/** Owners of a group are not its members by that; Planner asks for membership (facts: graph.md section 4). */
export function mayUsePlan(world: World, plan: PlanRow, userId: string): boolean {
  return isGroupMember(world, plan.groupId, userId) || plan.sharedWith[userId] === true
}

export function requireMember(world: World, groupId: string, userId: string): void {
  if (!isGroupMember(world, groupId, userId)) throw noPermission()
}

export function requirePlan(world: World, id: string, userId: string): PlanRow {
  requireIdForm(id)
  const plan = plans(world).get(id)
  if (plan === undefined) throw unknownItem()
  if (!mayUsePlan(world, plan, userId)) throw noPermission()
  return plan
}

export function requireBucket(world: World, id: string, userId: string): BucketRow {
  requireIdForm(id)
  const bucket = buckets(world).get(id)
  if (bucket === undefined) throw unknownItem()
  requirePlan(world, bucket.planId, userId)
  return bucket
}

export function requireTask(world: World, id: string, userId: string): TaskRow {
  requireIdForm(id)
  const task = tasks(world).get(id)
  if (task === undefined) throw unknownItem()
  requirePlan(world, task.planId, userId)
  return task
}
