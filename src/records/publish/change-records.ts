import type { RecordEffect } from '#src/domain/publish/correction-effect.ts'
import type { EffectOf } from '#src/domain/publish/effect.ts'
import { droppedTask, statusOf, withStatus, type EffectStatus } from '#src/domain/publish/ledger.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import { actionKind } from '../kinds/action-kind.ts'
import { decisionKind } from '../kinds/decision-kind.ts'
import { riskKind } from '../kinds/risk-kind.ts'
import { findByKey } from '../lists/create-once.ts'
import { updateRecord } from '../lists/update-record.ts'
import { LeaseLost, type HeldLedger } from './held-ledger.ts'
import { publishTimings, type PublishRequest } from './publish-ports.ts'
import { actionRow, decisionRow, riskRow } from './record-rows.ts'
import { failedStatus } from './status-of-failure.ts'

type RecordChange = EffectOf<'change-record'>

/** What differs between what was written and what is to stand there, where nobody has written something else since. */
function changed<Kept extends object>(now: Kept, before: Kept, after: Kept): Partial<Kept> {
  const change: Partial<Kept> = {}
  for (const property in after) {
    const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
    if (same(before[property], after[property]) || !same(now[property], before[property])) continue
    change[property] = after[property]
  }
  return change
}

/**
 * Corrects the rows of the council's lists; what was taken back stays there and says so, for nothing is lost. A row that
 * cannot be found is looked for again when all writes can be read.
 */
export async function changeRecords(request: PublishRequest, held: HeldLedger): Promise<void> {
  const { settleMs } = request.timings ?? publishTimings
  let pending = held
    .ledger()
    .plan.effects.filter((each) => each.kind === 'change-record')
    .filter((each) => statusOf(held.ledger(), each.id).state === 'to-do')
  for (const settled of [false, true]) {
    if (pending.length === 0) return
    if (settled) await request.ports.delay(settleMs)
    const missing: RecordChange[] = []
    for (const effect of pending) {
      await held.ready()
      const status = await changeOne(request, held, effect).catch((failure: unknown) => {
        if (failure instanceof LeaseLost) throw failure
        return failedStatus(failure, 'list-gone')
      })
      if (status.reason === 'row-gone' && !settled) missing.push(effect)
      else held.change(withStatus(held.ledger(), effect.id, status))
    }
    pending = missing
  }
}

function changeOne(
  request: PublishRequest,
  held: HeldLedger,
  { captureId, before, after, restored }: RecordChange,
): Promise<Partial<EffectStatus>> {
  const { plan, statuses } = held.ledger()
  const dropped = statuses[`change-task/${captureId}`]?.about === droppedTask
  switch (before.kind) {
    case 'action': {
      const owed = plan.effects.find((each) => each.kind === 'task' && each.captureId === captureId)
      const made = owed && statuses[owed.id]
      const task = made?.ref ?? null
      const row = (effect: RecordEffect) => (effect.kind === 'action' ? actionRow(plan, effect) : null)
      return write(request, held, actionKind, captureId, (now) => ({
        ...differing(now, row(before), after && row(after)),
        ...((after === null || dropped) && now.state !== 'done' ? { state: 'dropped' as const } : {}),
        ...(restored && after !== null && now.state === 'dropped' ? { state: 'open' as const } : {}),
        ...(task === null || task === now.task ? {} : { task, plan: plan.planId }),
      })).then((status) =>
        // The record follows its task: retrying the one retries the other.
        owed === undefined || made?.state === 'done'
          ? status
          : { state: 'failed', reason: made?.reason ?? 'offline', about: made?.about ?? null },
      )
    }
    case 'decision': {
      const row = (effect: RecordEffect) => (effect.kind === 'decision' ? decisionRow(plan, effect) : null)
      return write(request, held, decisionKind, captureId, (now) => ({
        ...differing(now, row(before), after && row(after)),
        ...(after === null ? { status: 'reversed' as const } : {}),
        ...(restored && after !== null && now.status === 'reversed' ? { status: 'accepted' as const } : {}),
      }))
    }
    case 'risk': {
      const row = (effect: RecordEffect) => (effect.kind === 'risk' ? riskRow(plan, effect) : null)
      return write(request, held, riskKind, captureId, (now) => ({
        ...differing(now, row(before), after && row(after)),
        ...(after === null ? { state: 'closed' as const } : {}),
        ...(restored && after !== null && now.state === 'closed' ? { state: 'new' as const } : {}),
      }))
    }
  }
}

function differing<Kept extends object>(now: Kept, before: Kept | null, after: Kept | null): Partial<Kept> {
  return before === null || after === null ? {} : changed(now, before, after)
}

async function write<Kept extends object>(
  { ports }: PublishRequest,
  held: HeldLedger,
  kind: RecordKind<Kept>,
  captureId: string,
  decide: (now: Kept) => Partial<Kept>,
): Promise<Partial<EffectStatus>> {
  const { siteId } = held.ledger().plan
  const item = await findByKey(ports.client, siteId, kind, captureId)
  if (item === null) return { state: 'left', reason: 'row-gone' }
  const differs = (now: Kept) => {
    const change = Object.entries(decide(now)).filter(([property, value]) => {
      const own = Object.entries(now).find(([name]) => name === property)?.[1]
      return JSON.stringify(own) !== JSON.stringify(value)
    })
    return change.length === 0 ? null : decide(now)
  }
  // The page may have slept over the reading: by then a later correction may have put back what this one is to change.
  await updateRecord(ports.client, siteId, kind, item, differs, () => held.ready())
  return { state: 'done' }
}
