import { GraphRefusal } from '../graph-error.ts'
import type { World } from '../world.ts'

/**
 * The twelve limits by Planner's own code, with the newer published numbers (learn: planner-limits); where no number
 * is published, a generous one. They are settings of the tenant, because Microsoft changes them without notice.
 */
const published = {
  MaximumProjectsOwnedByUser: 400,
  MaximumProjectsSharedWithUser: 400,
  MaximumTasksCreatedByUser: 20_000,
  MaximumTasksAssignedToUser: 9_000,
  MaximumTasksInProject: 9_000,
  MaximumActiveTasksInProject: 3_000,
  MaximumBucketsInProject: 200,
  MaximumUsersSharedWithProject: 100,
  MaximumReferencesOnTask: 15,
  MaximumChecklistItemsOnTask: 20,
  MaximumAssigneesInTasks: 20,
  MaximumPlannerPlans: 400,
}

export type PlannerLimitCode = keyof typeof published
export type PlannerLimits = Readonly<Record<PlannerLimitCode, number>>

export function plannerLimits(world: World): PlannerLimits {
  return { ...published, ...world.table<Partial<PlannerLimits>>('planner.settings').get('limits') }
}

export function setPlannerLimits(world: World, limits: Partial<PlannerLimits>): void {
  const settings = world.table<Partial<PlannerLimits>>('planner.settings')
  settings.set('limits', { ...settings.get('limits'), ...limits })
}

/** Every plan is full for now, or takes what Planner's published number allows. */
export function setPlannerFull(world: World, full: boolean): void {
  setPlannerLimits(world, { MaximumTasksInProject: full ? 0 : published.MaximumTasksInProject })
}

/** Refuses with 403 and the limit's code where `count` things would be more than the limit allows. */
export function refuseBeyond(world: World, code: PlannerLimitCode, count: number): void {
  if (count > plannerLimits(world)[code]) {
    throw new GraphRefusal(403, code, `The limit ${code} of Planner is reached.`)
  }
}
