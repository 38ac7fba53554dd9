import { statusOf } from '#src/domain/publish/ledger.ts'
import { askAll } from '#src/graph/asking.ts'
import { deleteTask } from '#src/graph/planner/tasks.ts'
import { isMissing } from '../lists/failed-how.ts'
import type { HeldLedger } from './held-ledger.ts'
import { matchTasks } from './match-tasks.ts'
import type { TaskEffect } from './planner-calls.ts'
import type { PublishRequest } from './publish-ports.ts'
import { claimedTasks, seeTasks, taskEffects } from './see-tasks.ts'

/**
 * A last look at the plan after a run with doubts: tasks of this publish that nobody claims were made twice and are
 * removed. Answers how many. Nothing is removed that anybody else made, or that was there before the ledger.
 */
export async function auditTasks(request: PublishRequest, held: HeldLedger): Promise<number> {
  const { client } = request.ports
  const ledger = held.ledger()
  const claimed = claimedTasks(ledger)
  const seen = (await seeTasks(client, ledger, held.createdMs)).filter((each) => !claimed.has(each.task.id))
  const known = (each: TaskEffect) => statusOf(ledger, each.id).ref !== null
  const effects = taskEffects(ledger)
  // An effect that was given up may have its task after all: that one is not surplus, a retry will find it.
  const owed = matchTasks(
    ledger.plan,
    effects.filter((each) => !known(each)),
    seen,
  )
  const kept = new Set([...owed.found.values()].map((each) => each.taskId))
  const rest = seen.filter((each) => !kept.has(each.task.id))
  const { found, surplus } = matchTasks(ledger.plan, effects.filter(known), rest)
  const twice = new Set([
    ...surplus.map((each) => each.id),
    ...[...found.values()].map((each) => each.taskId),
  ])
  const removals = rest.filter((each) => twice.has(each.task.id))
  if (removals.length === 0) return 0
  await held.ready()
  const results = await askAll(
    client,
    removals.map(({ task }) => deleteTask(task)),
  )
  return results.filter((each) => each.ok || isMissing(each.failure)).length
}
