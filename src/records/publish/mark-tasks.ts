import { statusOf, withStatus, type Ledger } from '#src/domain/publish/ledger.ts'
import { askAll } from '#src/graph/asking.ts'
import { taskDetails } from '#src/graph/planner/task-details.ts'
import { hasChanged, isMissing } from '../lists/failed-how.ts'
import type { HeldLedger } from './held-ledger.ts'
import { isMarkedBy, markTask, referencesOf, type TaskEffect } from './planner-calls.ts'
import { publishTimings, type PublishRequest } from './publish-ports.ts'
import { taskEffects } from './see-tasks.ts'
import { failedStatus } from './status-of-failure.ts'

const rounds = 6

function unmarked(ledger: Ledger): readonly { readonly effect: TaskEffect; readonly taskId: string }[] {
  return taskEffects(ledger).flatMap((effect) => {
    const status = statusOf(ledger, effect.id)
    return status.state === 'to-do' && status.ref !== null ? [{ effect, taskId: status.ref }] : []
  })
}

/**
 * Gives each task its description and marker; only then is it done. A new task may not be readable at once, and its
 * details may change meanwhile: both are tried again for as long as the settle time. Answers how many carried their
 * marker at the first look: an earlier run had come that far.
 */
export async function markTasks(request: PublishRequest, held: HeldLedger): Promise<number> {
  const { client, delay } = request.ports
  const { settleMs } = request.timings ?? publishTimings
  let markedBefore = 0
  for (let round = 0; ; round += 1) {
    const pending = unmarked(held.ledger())
    if (pending.length === 0) return markedBefore
    await held.ready()
    const last = round >= rounds
    const details = await askAll(
      client,
      pending.map((each) => taskDetails(each.taskId)),
    )
    let ledger = held.ledger()
    const marks = pending.flatMap(({ effect, taskId }, index) => {
      const result = details[index]
      if (result?.ok !== true) {
        if (last || !isMissing(result?.failure))
          ledger = withStatus(ledger, effect.id, failed(result?.failure, taskId))
        return []
      }
      const { eTag } = result.value
      if (isMarkedBy(referencesOf(result.value), effect.link)) {
        if (round === 0) markedBefore += 1
        ledger = withStatus(ledger, effect.id, { state: 'done', ref: taskId })
        return []
      }
      return [{ effect, taskId, asking: markTask(taskId, eTag, effect) }]
    })
    // The page may have slept over the reading: what somebody else has taken over is not marked any more.
    if (marks.length > 0) await held.ready()
    const results =
      marks.length === 0
        ? []
        : await askAll(
            client,
            marks.map((each) => each.asking),
          )
    for (const [index, { effect, taskId }] of marks.entries()) {
      const result = results[index]
      if (result?.ok === true) ledger = withStatus(ledger, effect.id, { state: 'done', ref: taskId })
      else if (last || !(hasChanged(result?.failure) || isMissing(result?.failure))) {
        ledger = withStatus(ledger, effect.id, failed(result?.failure, taskId))
      }
    }
    held.change(ledger)
    if (unmarked(ledger).length > 0) await delay(Math.ceil(settleMs / (rounds - 1)))
  }
}

/** The task is there and stays known; one that is gone for good is forgotten, so that a retry makes it anew. */
function failed(failure: unknown, taskId: string) {
  return { ...failedStatus(failure, 'refused'), ref: isMissing(failure) ? null : taskId }
}
