import { statusOf, type Ledger } from '#src/domain/publish/ledger.ts'
import { askAll } from '#src/graph/asking.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { taskDetails } from '#src/graph/planner/task-details.ts'
import { tasksOf } from '#src/graph/planner/tasks.ts'
import { isMissing } from '../lists/failed-how.ts'
import { mayBeOurs, type SeenTask } from './match-tasks.ts'
import { referencesOf, type TaskEffect } from './planner-calls.ts'

export function taskEffects(ledger: Ledger): readonly TaskEffect[] {
  return ledger.plan.effects.filter((each) => each.kind === 'task')
}

/** Task ids that the ledger knows as an effect's. */
export function claimedTasks(ledger: Ledger): ReadonlySet<string> {
  return new Set(taskEffects(ledger).flatMap((each) => statusOf(ledger, each.id).ref ?? []))
}

/** The plan's tasks that may be this publish's own, with their references. Throws the client's failure. */
export async function seeTasks(
  client: GraphClient,
  ledger: Ledger,
  createdMs: number,
): Promise<readonly SeenTask[]> {
  const tasks = await askEveryPage(client, tasksOf(ledger.plan.planId))
  const notBeforeMs = createdMs === 0 ? ledger.startedMs : createdMs
  const ours = tasks.filter((each) => mayBeOurs(each, notBeforeMs, ledger.workers))
  if (ours.length === 0) return []
  const details = await askAll(
    client,
    ours.map((each) => taskDetails(each.id)),
  )
  return ours.flatMap((task, index): SeenTask[] => {
    const told = details[index]
    if (told?.ok === true) return [{ task, references: referencesOf(told.value) }]
    if (told !== undefined && isMissing(told.failure)) return []
    throw told?.failure ?? new Error('The client left a call out.')
  })
}
