import type { Effect } from '#src/domain/publish/effect.ts'
import {
  lateLookDue,
  lookedAndNotThere,
  owingAudit,
  statusOf,
  withStatus,
  withoutDoubts,
  type Ledger,
} from '#src/domain/publish/ledger.ts'
import type { GraphCall } from '#src/graph/graph-client.ts'
import { auditTasks } from './audit-tasks.ts'
import type { HeldLedger } from './held-ledger.ts'
import { isKeyed, keyedCall, settleKeyed } from './keyed-effects.ts'
import { changeMinutes } from './change-minutes.ts'
import { changeRecords } from './change-records.ts'
import { changeTasks } from './change-tasks.ts'
import { enterActions } from './enter-actions.ts'
import { makeTasks } from './make-tasks.ts'
import { markTasks } from './mark-tasks.ts'
import { lookUpMessage, sendMessage, messageStatus } from './post-message.ts'
import { publishTimings, type PublishRequest } from './publish-ports.ts'
import { failedStatus } from './status-of-failure.ts'
import { taskEffects } from './see-tasks.ts'

/** Stands in the ledger before a message is sent where the tasks alone would not tell that it may have been. */
const attempted = 'attempted'

function toDo(ledger: Ledger): readonly Effect[] {
  return ledger.plan.effects.filter((each) => statusOf(ledger, each.id).state === 'to-do')
}

/** Works through everything that is to do; the ledger's lease is this run's. Answers how many tasks were surplus. */
export async function runSteps(request: PublishRequest, held: HeldLedger, resumed: boolean): Promise<number> {
  const { delay, nowMs } = request.ports
  const { settleMs } = request.timings ?? publishTimings
  if (request.stopped?.() === true) return leaveTheRest(held)
  await offerInvites(request, held)
  const before = held.ledger()
  const late = lateLookDue(before, nowMs())
  const { markedBefore, lookedMs } = await makeTasks(request, held, resumed)
  const audits = lookedMs !== null && taskEffects(held.ledger()).length > 0
  held.change(owingAudit(held.ledger(), audits))
  // Not later: tasks with their marker say that the message may have been sent.
  if (request.stopped?.() === true) return leaveTheRest(held)
  const marked = markedBefore + (await markTasks(request, held))
  await changeTasks(request, held)
  await changeRecords(request, held)
  await changeMinutes(request, held)
  await sendRest(request, held, resumed && mayHaveBeenSent(before, marked))
  await enterActions(request, held)
  let removed = 0
  if (audits) {
    // The steps in between may have taken as long already.
    const waitMs = lookedMs + settleMs - nowMs()
    if (waitMs > 0) await delay(waitMs)
    await held.ready()
    removed = await auditTasks(request, held)
    const looked = owingAudit(held.ledger(), false)
    const ledger = late && lateLookDue(looked, nowMs()) ? withoutDoubts(looked) : looked
    held.change(removed > 0 ? { ...ledger, surplusRemoved: (ledger.surplusRemoved ?? 0) + removed } : ledger)
  }
  await held.finish()
  return removed
}

/** Nothing of this run is on its way: the lease goes back, and whoever goes on begins at once. */
async function leaveTheRest(held: HeldLedger): Promise<number> {
  await held.finish()
  return 0
}

/** Only the organizer changes what others see; for anybody else the effect waits and publishing does not. */
async function offerInvites(request: PublishRequest, held: HeldLedger): Promise<void> {
  for (const effect of toDo(held.ledger())) {
    if (effect.kind !== 'invite') continue
    const { changeInvite } = request.ports
    if (effect.organizerId !== request.by.personId || changeInvite === undefined) {
      const status = { state: 'waiting-for', reason: 'organizer-only', about: effect.organizerName } as const
      held.change(withStatus(held.ledger(), effect.id, status))
      continue
    }
    await held.ready()
    const status = await changeInvite(effect).then(
      () => ({ state: 'done' }) as const,
      (failure: unknown) => failedStatus(failure, 'refused'),
    )
    held.change(withStatus(held.ledger(), effect.id, status))
  }
}

/**
 * Whether an earlier run may have sent the message: it is sent only after every task carries its marker, so that one
 * task without a marker proves that it was not. Where there is no such witness, as in a correction, the ledger says so
 * beforehand.
 */
function mayHaveBeenSent(before: Ledger, markedBefore: number): boolean {
  const message = before.plan.effects.find((each) => each.kind === 'message')
  if (message === undefined) return false
  const { about } = statusOf(before, message.id)
  if (about === attempted || about === lookedAndNotThere) return about === attempted
  if (before.plan.correction !== undefined) return false
  const tasks = taskEffects(before)
  const open = tasks.filter((each) => statusOf(before, each.id).state !== 'done')
  return tasks.length > 0 && open.length === markedBefore
}

/** The message, with what is left of the keyed effects and the ledger, in one request. */
async function sendRest(request: PublishRequest, held: HeldLedger, maybeSent: boolean): Promise<void> {
  const { client, delay } = request.ports
  const { settleMs } = request.timings ?? publishTimings
  const { plan } = held.ledger()
  const keyed = toDo(held.ledger())
    .filter(isKeyed)
    .filter((each) => each.kind !== 'action')
  let message = toDo(held.ledger()).find((each) => each.kind === 'message')
  if (message !== undefined && maybeSent) {
    const seen = await lookUpMessage(request, plan, message)
    if (seen !== 'not-there') {
      held.change(withStatus(held.ledger(), message.id, seen))
      message = undefined
    }
  }
  const tasks = taskEffects(held.ledger())
  const witnessed =
    plan.correction === undefined &&
    tasks.length > 0 &&
    tasks.every((each) => statusOf(held.ledger(), each.id).state === 'done')
  if (message !== undefined && !(witnessed && statusOf(held.ledger(), message.id).about === null)) {
    held.change(withStatus(held.ledger(), message.id, { about: attempted }))
    await held.save()
  }
  if (message === undefined && keyed.length === 0) return
  await held.ready()
  const saving = held.saving()
  const calls: GraphCall[] = [saving.call, ...keyed.map((each) => keyedCall(request, plan, each, ''))]
  if (message !== undefined) calls.push(sendMessage(plan, message).call)
  const [saved, ...results] = await client.sendAll(calls)
  let status = message === undefined ? null : messageStatus(plan, message, results[keyed.length])
  held.change(await settleKeyed(request, client, held.ledger(), keyed, results.slice(0, keyed.length)))
  if (message !== undefined && status === 'unknown') {
    held.change(withStatus(held.ledger(), message.id, { about: attempted }))
    await saving.saved(saved)
    await held.save()
    await delay(settleMs)
    const seen = await lookUpMessage(request, plan, message)
    // Looked for where it would be, and not there: it is sent by a retry, when a person asks for it.
    status = seen === 'not-there' ? { state: 'failed', reason: 'offline' } : seen
  } else await saving.saved(saved)
  if (message !== undefined && status !== null && status !== 'unknown') {
    held.change(withStatus(held.ledger(), message.id, status))
  }
}
