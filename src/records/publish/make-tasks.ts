import { doubting, statusOf, withStatus, type Ledger } from '#src/domain/publish/ledger.ts'
import { askAll } from '#src/graph/asking.ts'
import { AccessDenied, GraphFailure, NotFound } from '#src/graph/failures.ts'
import { mayBeDone } from '../lists/failed-how.ts'
import type { HeldLedger } from './held-ledger.ts'
import { matchTasks } from './match-tasks.ts'
import { makeTask, type TaskEffect } from './planner-calls.ts'
import { publishTimings, type PublishRequest } from './publish-ports.ts'
import { claimedTasks, seeTasks, taskEffects } from './see-tasks.ts'
import { failedStatus } from './status-of-failure.ts'

const rounds = 3

export interface TasksMade {
  /** Tasks that carried their marker before this run touched anything. */
  readonly markedBefore: number
  /**
   * Something had to be looked up, the last time at this product time: a last look at the plan is due once all that was
   * on its way then can be read. Null where every outcome was known.
   */
  readonly lookedMs: number | null
}

function withoutTask(ledger: Ledger): readonly TaskEffect[] {
  return taskEffects(ledger).filter((each) => {
    const status = statusOf(ledger, each.id)
    return status.state === 'to-do' && status.ref === null
  })
}

/**
 * Makes the tasks that are not there. `resumed`: an earlier run may have made some, so it looks before it makes. A
 * create of unknown outcome is never repeated before the settle time has passed and the plan was looked at.
 */
export async function makeTasks(
  request: PublishRequest,
  held: HeldLedger,
  resumed: boolean,
): Promise<TasksMade> {
  const { client, delay, nowMs } = request.ports
  const { settleMs } = request.timings ?? publishTimings
  let markedBefore = 0
  let lookedMs = resumed ? nowMs() : null
  if (resumed && withoutTask(held.ledger()).length > 0) {
    await held.ready()
    // What the earlier run had sent may still be on its way.
    held.change(doubting(held.ledger(), nowMs()))
    try {
      markedBefore = await adopt(request, held)
    } catch (failure) {
      if (!(failure instanceof NotFound)) throw failure
      // The plan itself is gone, and whatever was in it: each task says so and can be retried in another plan.
      held.change(
        withoutTask(held.ledger()).reduce(
          (sum, each) => withStatus(sum, each.id, failedStatus(failure, 'plan-gone')),
          held.ledger(),
        ),
      )
      return { markedBefore: 0, lookedMs: null }
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    const pending = withoutTask(held.ledger())
    if (pending.length === 0) break
    await held.ready()
    const { plan } = held.ledger()
    const results = await askAll(
      client,
      pending.map((each) => makeTask(plan, each)),
    )
    let unknown = false
    let unassigned = 0
    let ledger = held.ledger()
    for (const [index, effect] of pending.entries()) {
      const result = results[index]
      if (result?.ok === true) ledger = withStatus(ledger, effect.id, { ref: result.value.id })
      else if (mayBeDone(result?.failure)) unknown = true
      else if (result?.failure instanceof AccessDenied && effect.otherwise !== undefined) {
        ledger = withoutAssignee(ledger, effect, effect.otherwise)
        unassigned += 1
      } else ledger = withStatus(ledger, effect.id, refusedTask(result?.failure, effect))
    }
    held.change(unknown ? doubting(ledger, nowMs()) : ledger)
    // Whoever goes on must look for the tasks as they are made now.
    if (unassigned > 0) await held.save()
    if (!unknown && unassigned === 0) break
    if (!unknown) continue
    await delay(settleMs)
    lookedMs = nowMs()
    await held.ready()
    await adopt(request, held)
  }
  const left = withoutTask(held.ledger())
  held.change(
    left.reduce(
      (sum, each) => withStatus(sum, each.id, { state: 'failed', reason: 'offline' }),
      held.ledger(),
    ),
  )
  return { markedBefore, lookedMs }
}

/** Planner assigns nobody who is not in the plan's group: the task is nobody's, and says whose it is. */
function withoutAssignee(ledger: Ledger, effect: TaskEffect, description: string): Ledger {
  const { otherwise: _used, ...rest } = effect
  const now: TaskEffect = { ...rest, assigneeId: null, description }
  const effects = ledger.plan.effects.map((each) => (each.id === effect.id ? now : each))
  return { ...ledger, plan: { ...ledger.plan, effects } }
}

function refusedTask(failure: unknown, effect: TaskEffect) {
  // Planner refuses an assignee who is not in the plan's group as it refuses a person without access.
  if (failure instanceof AccessDenied && effect.assigneeId !== null) {
    return { state: 'failed', reason: 'owner-not-in-group', about: failure.codes.at(-1) ?? null } as const
  }
  const code = failure instanceof GraphFailure ? failure.codes.join(' ') : ''
  return failedStatus(failure, /bucket/i.test(code) ? 'bucket-gone' : 'plan-gone')
}

/** Finds tasks that exist although the ledger does not know them; answers how many were marked already. */
async function adopt(request: PublishRequest, held: HeldLedger): Promise<number> {
  const before = held.ledger()
  const claimed = claimedTasks(before)
  const seen = (await seeTasks(request.ports.client, before, held.createdMs)).filter(
    (each) => !claimed.has(each.task.id),
  )
  const { found } = matchTasks(before.plan, withoutTask(before), seen)
  let ledger = before
  for (const [effectId, { taskId, marked }] of found) {
    ledger = withStatus(ledger, effectId, { state: marked ? 'done' : 'to-do', ref: taskId })
  }
  held.change(ledger)
  return [...found.values()].filter((each) => each.marked).length
}
