import type { EffectOf, PublishPlan } from '#src/domain/publish/effect.ts'
import { createTask } from '#src/graph/planner/tasks.ts'
import { patchDetails, type TaskDetails } from '#src/graph/planner/task-details.ts'
import type { Asking } from '#src/graph/asking.ts'

export type TaskEffect = EffectOf<'task'>

export function makeTask(plan: PublishPlan, effect: TaskEffect) {
  return createTask({
    planId: plan.planId,
    bucketId: plan.bucketId,
    title: effect.title,
    due: effect.dueDateTime,
    assigneeIds: effect.assigneeId === null ? [] : [effect.assigneeId],
  })
}

/** Adds the description and the marker by which the task is known as this effect's. */
export function markTask(taskId: string, eTag: string, effect: TaskEffect): Asking<TaskDetails> {
  const { description, link } = effect
  return patchDetails(taskId, eTag, { description, references: [{ url: link, alias: 'Weft' }] })
}

/** The addresses that a task refers to. */
export function referencesOf(details: TaskDetails): readonly string[] {
  return details.references.map((each) => each.url)
}

/** Planner may write an address back in another case or encoding. */
export function isMarkedBy(references: readonly string[], link: string): boolean {
  const plain = (url: string) => decode(url).toLowerCase()
  return references.some((each) => plain(each) === plain(link))
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
