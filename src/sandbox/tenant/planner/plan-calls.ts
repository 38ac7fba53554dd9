import * as v from 'valibot'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { newPlannerId, plannerBadRequest, requireMember, requirePlan } from './planner-access.ts'
import { changed, one, planDetailsEntity, planEntity } from './planner-answer.ts'
import { echoedEntries, graphInstant, readBody, sameValue } from './planner-body.ts'
import {
  firstVersion,
  nextVersion,
  refuseConflict,
  refuseStaleDeletion,
  requireIfMatch,
} from './planner-etag.ts'
import { refuseBeyond } from './planner-limits.ts'
import { listPlanner } from './planner-list.ts'
import { buckets, bucketsOfPlan, plans, tasks, tasksOfPlan } from './planner-rows.ts'

const newPlanBody = v.strictObject({
  '@odata.type': v.optional(v.string()),
  title: v.pipe(v.string(), v.nonEmpty()),
  owner: v.optional(v.string()),
  container: v.optional(
    v.strictObject({
      '@odata.type': v.optional(v.string()),
      url: v.optional(v.string()),
      containerId: v.optional(v.string()),
      type: v.optional(v.string()),
    }),
  ),
})

export interface NewPlan {
  readonly title: string
  readonly groupId: string
  readonly createdBy: string
  readonly id?: string
  readonly containerUrl?: string
}

export function addPlan(world: World, plan: NewPlan): string {
  const id = plan.id ?? newPlannerId(world)
  plans(world).set(id, {
    id,
    title: plan.title,
    groupId: plan.groupId,
    containerUrl: plan.containerUrl ?? `https://graph.microsoft.com/v1.0/groups/${plan.groupId}`,
    createdBy: plan.createdBy,
    createdDateTime: graphInstant(world.now()),
    sharedWith: {},
    categoryDescriptions: {},
    versions: firstVersion(world),
    detailsVersions: firstVersion(world),
  })
  return id
}

export function createPlan(request: GraphRequest, world: World): GraphResponse {
  const body = readBody(newPlanBody, request.body)
  const fromUrl = /\/groups\/([0-9a-f-]{36})\/?$/i.exec(body.container?.url ?? '')?.[1]
  const groupId = fromUrl ?? body.container?.containerId ?? body.owner
  if (groupId === undefined) throw plannerBadRequest('the plan needs a container (or the older owner).')
  requireMember(world, groupId, request.caller.userId)
  const inGroup = [...plans(world).values()].filter((plan) => plan.groupId === groupId).length + 1
  refuseBeyond(world, 'MaximumProjectsOwnedByUser', inGroup)
  refuseBeyond(world, 'MaximumPlannerPlans', inGroup)
  const id = addPlan(world, {
    title: body.title,
    groupId,
    createdBy: request.caller.userId,
    ...(body.container?.url === undefined ? {} : { containerUrl: body.container.url }),
  })
  // The page's text says 201, its examples answer 200 (pack: planner--create-plannerplan-container).
  return one(request, 'planner/plans', planEntity(requirePlan(world, id, request.caller.userId)))
}

export function getPlan(request: GraphRequest, world: World): GraphResponse {
  const plan = requirePlan(world, request.params['id'] ?? '', request.caller.userId)
  return one(request, 'planner/plans', planEntity(plan))
}

export function plansOfGroup(request: GraphRequest, world: World): GraphResponse {
  const groupId = request.params['id'] ?? ''
  requireMember(world, groupId, request.caller.userId)
  const found = [...plans(world).values()].filter((plan) => plan.groupId === groupId)
  return listPlanner(request, world, 'plannerPlan', found.map(planEntity))
}

/** Plans shared with me; the plans of my groups are found by the group (facts: graph.md section 7). */
export function myPlans(request: GraphRequest, world: World): GraphResponse {
  const found = [...plans(world).values()].filter((plan) => plan.sharedWith[request.caller.userId] === true)
  return listPlanner(request, world, 'plannerPlan', found.map(planEntity))
}

const planChange = v.strictObject({
  ...echoedEntries,
  title: v.optional(v.pipe(v.string(), v.nonEmpty())),
  owner: v.optional(v.string()),
})

export function changePlan(request: GraphRequest, world: World): GraphResponse {
  const plan = requirePlan(world, request.params['id'] ?? '', request.caller.userId)
  const base = requireIfMatch(request.headers, 'Plan', plan.versions)
  const { title } = readBody(planChange, request.body)
  const fields = title === undefined || title === plan.title ? [] : ['title']
  refuseConflict(plan.versions, base, fields)
  const next = { ...plan, title: title ?? plan.title, versions: nextVersion(world, plan.versions, fields) }
  plans(world).set(plan.id, next)
  return changed(request, 'planner/plans', planEntity(next))
}

/** Takes its buckets and tasks with it. */
export function deletePlan(request: GraphRequest, world: World): GraphResponse {
  const plan = requirePlan(world, request.params['id'] ?? '', request.caller.userId)
  refuseStaleDeletion(plan.versions, requireIfMatch(request.headers, 'Plan', plan.versions))
  for (const task of tasksOfPlan(world, plan.id)) tasks(world).delete(task.id)
  for (const bucket of bucketsOfPlan(world, plan.id)) buckets(world).delete(bucket.id)
  plans(world).delete(plan.id)
  return { status: 204 }
}

export function getPlanDetails(request: GraphRequest, world: World): GraphResponse {
  const plan = requirePlan(world, request.params['id'] ?? '', request.caller.userId)
  return one(request, `planner/plans('${plan.id}')/details`, planDetailsEntity(plan))
}

const planDetailsChange = v.strictObject({
  ...echoedEntries,
  sharedWith: v.optional(v.record(v.string(), v.union([v.boolean(), v.string()]))),
  categoryDescriptions: v.optional(v.record(v.string(), v.nullable(v.string()))),
})

export function changePlanDetails(request: GraphRequest, world: World): GraphResponse {
  const plan = requirePlan(world, request.params['id'] ?? '', request.caller.userId)
  const base = requireIfMatch(request.headers, 'PlanDetails', plan.detailsVersions)
  const body = readBody(planDetailsChange, request.body)
  const sharedWith = { ...plan.sharedWith }
  const categoryDescriptions = { ...plan.categoryDescriptions }
  const fields: string[] = []
  for (const [userId, shared] of Object.entries(body.sharedWith ?? {})) {
    if (userId.startsWith('@')) continue
    if (shared === true) sharedWith[userId] = true
    else delete sharedWith[userId]
    if (!sameValue(sharedWith[userId], plan.sharedWith[userId])) fields.push(`sharedWith/${userId}`)
  }
  for (const [category, text] of Object.entries(body.categoryDescriptions ?? {})) {
    if (category.startsWith('@')) continue
    if (!/^category([1-9]|1\d|2[0-5])$/.test(category))
      throw plannerBadRequest(`'${category}' is no category.`)
    if (text !== (plan.categoryDescriptions[category] ?? null))
      fields.push(`categoryDescriptions/${category}`)
    categoryDescriptions[category] = text
  }
  refuseConflict(plan.detailsVersions, base, fields)
  refuseBeyond(world, 'MaximumUsersSharedWithProject', Object.keys(sharedWith).length)
  for (const userId of Object.keys(sharedWith)) {
    if (plan.sharedWith[userId] === true) continue
    const already = [...plans(world).values()].filter((each) => each.sharedWith[userId] === true).length
    refuseBeyond(world, 'MaximumProjectsSharedWithUser', already + 1)
  }
  const detailsVersions = nextVersion(world, plan.detailsVersions, fields)
  const next = { ...plan, sharedWith, categoryDescriptions, detailsVersions }
  plans(world).set(plan.id, next)
  return changed(request, `planner/plans('${plan.id}')/details`, planDetailsEntity(next))
}
