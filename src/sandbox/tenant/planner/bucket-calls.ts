import * as v from 'valibot'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { newestFirstHint, ordinal } from './order-hint.ts'
import { mayUsePlan, newPlannerId, plannerBadRequest, requireBucket, requirePlan } from './planner-access.ts'
import { bucketEntity, changed, one } from './planner-answer.ts'
import { echoedEntries, readBody, requireHint } from './planner-body.ts'
import {
  firstVersion,
  nextVersion,
  refuseConflict,
  refuseStaleDeletion,
  requireIfMatch,
} from './planner-etag.ts'
import { refuseBeyond } from './planner-limits.ts'
import { listPlanner } from './planner-list.ts'
import { buckets, bucketsOfPlan, plans, tasks } from './planner-rows.ts'

const newBucketBody = v.strictObject({
  '@odata.type': v.optional(v.string()),
  name: v.pipe(v.string(), v.nonEmpty()),
  planId: v.string(),
  orderHint: v.optional(v.nullable(v.string())),
})

export interface NewBucket {
  readonly planId: string
  readonly name: string
  readonly orderHint?: string
  readonly id?: string
}

export function addBucket(world: World, bucket: NewBucket): string {
  const id = bucket.id ?? newPlannerId(world)
  const orderHint = bucket.orderHint ?? newestFirstHint(world.now(), world.next('planner.order'))
  const { planId, name } = bucket
  buckets(world).set(id, { id, planId, name, orderHint, versions: firstVersion(world) })
  return id
}

function hintsOfPlan(world: World, planId: string): string[] {
  return bucketsOfPlan(world, planId).map((bucket) => bucket.orderHint)
}

export function createBucket(request: GraphRequest, world: World): GraphResponse {
  const { name, planId, orderHint } = readBody(newBucketBody, request.body)
  requirePlan(world, planId, request.caller.userId)
  const siblings = hintsOfPlan(world, planId)
  refuseBeyond(world, 'MaximumBucketsInProject', siblings.length + 1)
  const hint = orderHint ? { orderHint: requireHint(orderHint, siblings) } : {}
  const id = addBucket(world, { planId, name, ...hint })
  return one(request, 'planner/buckets', bucketEntity(requireBucket(world, id, request.caller.userId)), 201)
}

export function getBucket(request: GraphRequest, world: World): GraphResponse {
  const bucket = requireBucket(world, request.params['id'] ?? '', request.caller.userId)
  return one(request, 'planner/buckets', bucketEntity(bucket))
}

export function bucketsOfOnePlan(request: GraphRequest, world: World): GraphResponse {
  const plan = requirePlan(world, request.params['id'] ?? '', request.caller.userId)
  const found = bucketsOfPlan(world, plan.id).sort((left, right) => ordinal(left.orderHint, right.orderHint))
  return listPlanner(request, world, 'plannerBucket', found.map(bucketEntity))
}

/** All buckets of the plans that the caller may use. */
export function allBuckets(request: GraphRequest, world: World): GraphResponse {
  const found = [...buckets(world).values()].filter((bucket) => {
    const plan = plans(world).get(bucket.planId)
    return plan !== undefined && mayUsePlan(world, plan, request.caller.userId)
  })
  return listPlanner(request, world, 'plannerBucket', found.map(bucketEntity))
}

const bucketChange = v.strictObject({
  ...echoedEntries,
  name: v.optional(v.pipe(v.string(), v.nonEmpty())),
  planId: v.optional(v.string()),
  orderHint: v.optional(v.string()),
})

export function changeBucket(request: GraphRequest, world: World): GraphResponse {
  const bucket = requireBucket(world, request.params['id'] ?? '', request.caller.userId)
  const base = requireIfMatch(request.headers, 'Bucket', bucket.versions)
  const body = readBody(bucketChange, request.body)
  if (body.planId !== undefined && body.planId !== bucket.planId) {
    throw plannerBadRequest('a bucket stays in its plan.')
  }
  const name = body.name ?? bucket.name
  const orderHint =
    body.orderHint === undefined
      ? bucket.orderHint
      : requireHint(body.orderHint, hintsOfPlan(world, bucket.planId))
  const fields = [
    ...(name === bucket.name ? [] : ['name']),
    ...(orderHint === bucket.orderHint ? [] : ['orderHint']),
  ]
  refuseConflict(bucket.versions, base, fields)
  const next = { ...bucket, name, orderHint, versions: nextVersion(world, bucket.versions, fields) }
  buckets(world).set(bucket.id, next)
  return changed(request, 'planner/buckets', bucketEntity(next))
}

/** Its tasks go with it. */
export function deleteBucket(request: GraphRequest, world: World): GraphResponse {
  const bucket = requireBucket(world, request.params['id'] ?? '', request.caller.userId)
  refuseStaleDeletion(bucket.versions, requireIfMatch(request.headers, 'Bucket', bucket.versions))
  for (const task of tasks(world).values()) if (task.bucketId === bucket.id) tasks(world).delete(task.id)
  buckets(world).delete(bucket.id)
  return { status: 204 }
}
