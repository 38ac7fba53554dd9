import type { PublishPlan } from '#src/domain/publish/effect.ts'
import type { PlannerTask } from '#src/graph/planner/tasks.ts'
import { isMarkedBy, type TaskEffect } from './planner-calls.ts'

export interface SeenTask {
  readonly task: PlannerTask
  /** Addresses of the references in its details. */
  readonly references: readonly string[]
}

export interface TaskMatch {
  readonly taskId: string
  /** It carries the effect's marker already. */
  readonly marked: boolean
}

/** Ours can only be what one of the workers made since the ledger was there. Clocks of services differ by seconds. */
export function mayBeOurs(task: PlannerTask, notBeforeMs: number, workers: readonly string[]): boolean {
  return Date.parse(task.createdAt) >= notBeforeMs - 30_000 && workers.includes(task.createdBy ?? '')
}

/**
 * Which of the effects' tasks are there. A marked task is known for certain; one without any reference is taken for
 * an effect whose plan, bucket, title, due date and assignees it has, each task for one effect. What is left over and
 * yet carries a marker or equals an effect was made twice: the surplus.
 */
export function matchTasks(
  plan: PublishPlan,
  effects: readonly TaskEffect[],
  seen: readonly SeenTask[],
): { readonly found: ReadonlyMap<string, TaskMatch>; readonly surplus: readonly PlannerTask[] } {
  const found = new Map<string, TaskMatch>()
  const used = new Set<string>()
  const inOrder = [...seen].sort((a, b) => (a.task.id < b.task.id ? -1 : 1))
  for (const effect of effects) {
    const match = inOrder.find((each) => isMarkedBy(each.references, effect.link))
    if (match === undefined) continue
    found.set(effect.id, { taskId: match.task.id, marked: true })
    used.add(match.task.id)
  }
  for (const effect of effects) {
    if (found.has(effect.id)) continue
    const match = inOrder.find((each) => !used.has(each.task.id) && isBareEqual(plan, effect, each))
    if (match === undefined) continue
    found.set(effect.id, { taskId: match.task.id, marked: false })
    used.add(match.task.id)
  }
  const surplus = inOrder.filter(
    (each) =>
      !used.has(each.task.id) &&
      effects.some((effect) => isMarkedBy(each.references, effect.link) || isBareEqual(plan, effect, each)),
  )
  return { found, surplus: surplus.map((each) => each.task) }
}

function isBareEqual(plan: PublishPlan, effect: TaskEffect, { task, references }: SeenTask): boolean {
  const assignees = task.assigneeIds
  const due = (instant: string | null) => (instant === null ? null : Date.parse(instant))
  return (
    references.length === 0 &&
    task.bucketId === plan.bucketId &&
    task.title === effect.title &&
    due(task.due) === due(effect.dueDateTime) &&
    assignees.length === (effect.assigneeId === null ? 0 : 1) &&
    assignees.every((each) => each === effect.assigneeId)
  )
}
