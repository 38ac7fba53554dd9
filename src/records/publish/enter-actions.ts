import type { EffectOf } from '#src/domain/publish/effect.ts'
import { statusOf, withStatus, type Ledger } from '#src/domain/publish/ledger.ts'
import { actionKind } from '../kinds/action-kind.ts'
import { findByKey } from '../lists/create-once.ts'
import { updateRecord } from '../lists/update-record.ts'
import type { HeldLedger } from './held-ledger.ts'
import { keyedCall, settleKeyed } from './keyed-effects.ts'
import type { PublishRequest } from './publish-ports.ts'

type ActionEffect = EffectOf<'action'>

function pending(ledger: Ledger): readonly ActionEffect[] {
  return ledger.plan.effects
    .filter((each) => each.kind === 'action')
    .filter((each) => statusOf(ledger, each.id).state === 'to-do')
}

/**
 * Writes the actions into the council's list, with their tasks. An action whose task could not be made is written all
 * the same, and gets its task's id when a retry has made it.
 */
export async function enterActions(request: PublishRequest, held: HeldLedger): Promise<void> {
  const { client } = request.ports
  const effects = pending(held.ledger())
  if (effects.length === 0) return
  await held.ready()
  const { plan } = held.ledger()
  const taskOf = (each: ActionEffect) => statusOf(held.ledger(), each.taskEffectId)
  const results = await client.sendAll(
    effects.map((each) => keyedCall(request, plan, each, taskOf(each).ref ?? '')),
  )
  let ledger = await settleKeyed(request, client, held.ledger(), effects, results)
  for (const [index, effect] of effects.entries()) {
    if (statusOf(ledger, effect.id).state !== 'done') continue
    const task = taskOf(effect)
    if (results[index]?.ok !== true && task.ref !== null) {
      const entered = await enterTask(request, plan.siteId, effect, task.ref)
      if (!entered) ledger = withStatus(ledger, effect.id, { state: 'failed', reason: 'offline' })
    }
    if (task.state !== 'done') {
      ledger = withStatus(ledger, effect.id, { state: 'failed', reason: task.reason, about: task.about })
    }
  }
  held.change(ledger)
}

/** The record was there before: it may lack the id of the task that was made since. */
async function enterTask(
  request: PublishRequest,
  siteId: string,
  effect: ActionEffect,
  task: string,
): Promise<boolean> {
  const { client } = request.ports
  try {
    const item = await findByKey(client, siteId, actionKind, effect.captureId)
    if (item === null) return false
    await updateRecord(client, siteId, actionKind, item, (now) => (now.task === task ? null : { task }))
    return true
  } catch {
    return false
  }
}
