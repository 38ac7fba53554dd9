import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { ordinal } from './order-hint.ts'
import { mayUsePlan, requireBucket, requirePlan } from './planner-access.ts'
import { taskEntity } from './planner-answer.ts'
import { listPlanner } from './planner-list.ts'
import type { TaskRow } from './planner-rows.ts'
import { plans, tasks, tasksOfPlan } from './planner-rows.ts'

function list(request: GraphRequest, world: World, found: readonly TaskRow[]): GraphResponse {
  const ordered = [...found].sort((left, right) => ordinal(left.orderHint, right.orderHint))
  return listPlanner(request, world, 'plannerTask', ordered.map(taskEntity))
}

export function tasksOfOnePlan(request: GraphRequest, world: World): GraphResponse {
  const plan = requirePlan(world, request.params['id'] ?? '', request.caller.userId)
  return list(request, world, tasksOfPlan(world, plan.id))
}

export function tasksOfOneBucket(request: GraphRequest, world: World): GraphResponse {
  const bucket = requireBucket(world, request.params['id'] ?? '', request.caller.userId)
  const found = tasksOfPlan(world, bucket.planId).filter((task) => task.bucketId === bucket.id)
  return list(request, world, found)
}

/** Tasks assigned to me, whatever their plan. */
export function myTasks(request: GraphRequest, world: World): GraphResponse {
  const { userId } = request.caller
  return list(
    request,
    world,
    [...tasks(world).values()].filter((task) => task.assignments[userId] !== undefined),
  )
}

export function allTasks(request: GraphRequest, world: World): GraphResponse {
  const found = [...tasks(world).values()].filter((task) => {
    const plan = plans(world).get(task.planId)
    return plan !== undefined && mayUsePlan(world, plan, request.caller.userId)
  })
  return list(request, world, found)
}
