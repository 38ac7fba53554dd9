import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { askingPage } from '../paging.ts'
import { segment } from '../path.ts'
import { plannerCreate, plannerRead } from './planner-call.ts'

export interface Plan {
  readonly id: string
  readonly title: string
}

export interface Bucket {
  readonly id: string
  readonly name: string
  readonly orderHint: string
}

const planSchema = v.object({ id: v.string(), title: v.string() })
const plan = ({ id, title }: v.InferOutput<typeof planSchema>): Plan => ({ id, title })

const bucketSchema = v.object({
  id: v.string(),
  name: v.string(),
  orderHint: v.optional(v.nullable(v.string())),
})
const bucket = (wire: v.InferOutput<typeof bucketSchema>): Bucket => ({
  id: wire.id,
  name: wire.name,
  orderHint: wire.orderHint ?? '',
})

export function plansOfGroup(groupId: string) {
  return askingPage(plannerRead(`/groups/${segment(groupId)}/planner/plans`), planSchema, plan)
}

/** Throws `NotFound` where somebody deleted the plan. */
export function planById(planId: string): Asking<Plan> {
  return asking(plannerRead(`/planner/plans/${segment(planId)}`), planSchema, plan)
}

/** The caller must be a member of the group. `graphBase` is `GraphClient.base`: the container is named by its address. */
export function createPlan(graphBase: string, groupId: string, title: string): Asking<Plan> {
  const container = { url: `${graphBase}/groups/${groupId}` }
  return asking(plannerCreate('/planner/plans', { container, title }), planSchema, plan)
}

export function bucketsOf(planId: string) {
  return askingPage(plannerRead(`/planner/plans/${segment(planId)}/buckets`), bucketSchema, bucket)
}

/** Without a hint the bucket goes where Planner puts new ones; compose one with `orderBetween`. */
export function createBucket(planId: string, name: string, orderHint?: string): Asking<Bucket> {
  const body = { planId, name, ...(orderHint === undefined ? {} : { orderHint }) }
  return asking(plannerCreate('/planner/buckets', body), bucketSchema, bucket)
}
