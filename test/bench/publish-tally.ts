import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { tasksOfPlan } from '#src/sandbox/tenant/planner/planner-rows.ts'
import type { CouncilWorld } from '#test/simulation/council-world.ts'

export interface Tally {
  /** Tasks that are not there, or are there without their details. */
  readonly lost: number
  readonly doubled: number
}

/** What is in the plan against what was to be there; several actions may have one title. */
export function tally(world: CouncilWorld, plan: PublishPlan): Tally {
  const wanted = new Map<string, number>()
  for (const effect of plan.effects) {
    if (effect.kind !== 'task') continue
    wanted.set(effect.description, (wanted.get(effect.description) ?? 0) + 1)
  }
  let bare = 0
  const there = new Map<string, number>()
  const tasks = tasksOfPlan(world.tenant.world, plan.planId)
  for (const { details } of tasks) {
    if (details.description === '') bare += 1
    else there.set(details.description, (there.get(details.description) ?? 0) + 1)
  }
  let lost = 0
  for (const [description, count] of wanted) lost += Math.max(0, count - (there.get(description) ?? 0))
  const total = [...wanted.values()].reduce((sum, each) => sum + each, 0)
  // A bare task stands for one whose details are missing; what is beyond the number wanted was made twice.
  const doubled = Math.max(0, tasks.length - bare - (total - lost)) + Math.max(0, bare - lost)
  return { lost, doubled }
}
