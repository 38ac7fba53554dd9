import { newLedger, type Ledger } from '#src/domain/publish/ledger.ts'
import { ledgerKind } from '../kinds/ledger-kind.ts'
import { findByKey } from '../lists/create-once.ts'
import { createCall } from '../lists/list-calls.ts'
import { readItem } from '../lists/list-item.ts'
import { holdLedger, type HeldLedger } from './held-ledger.ts'
import { isKeyed, keyedCall, settleKeyed } from './keyed-effects.ts'
import { ledgerOfItem, rowOfLedger } from './ledger-item.ts'
import { publishTimings, type PublishRequest } from './publish-ports.ts'

/** The ledger and as many keyed effects as one `$batch` holds. */
const firstBatch = 20

/**
 * Creates the ledger with its lease, together with effects that may be attempted at any time. Null where somebody's
 * ledger is there already: that one goes. Throws the failure of the create where nothing is there.
 */
export async function beginPublish(request: PublishRequest): Promise<HeldLedger | null> {
  const { plan, by, ports } = request
  const { client, nowMs } = ports
  const { leaseMs } = request.timings ?? publishTimings
  const startedMs = nowMs()
  const lease = { holder: request.holder, name: by.name, untilMs: startedMs + leaseMs }
  const ledger: Ledger = newLedger(plan, startedMs, { personId: by.personId, name: by.name }, lease)
  const early = plan.effects
    .filter(isKeyed)
    .filter((each) => each.kind !== 'action')
    .sort(
      (a, b) =>
        Number(a.kind === 'decision' || a.kind === 'risk') -
        Number(b.kind === 'decision' || b.kind === 'risk'),
    )
    .slice(0, firstBatch - 1)
  const [created, ...results] = await client.sendAll([
    createCall(plan.siteId, ledgerKind, rowOfLedger(ledger)),
    ...early.map((each) => keyedCall(request, plan, each, '')),
  ])
  if (created?.ok === true) {
    const held = holdLedger(request, readItem(ledgerKind, created.answer.body), ledger)
    held.change(await settleKeyed(request, client, ledger, early, results))
    return held
  }
  const item = await findByKey(client, plan.siteId, ledgerKind, ledger.key)
  if (item === null) throw created?.failure ?? new Error('No answer for the ledger.')
  if (ledgerOfItem(item).lease?.holder !== request.holder) return null
  // Our own create had landed, only its answer was lost.
  const held = holdLedger(request, item, ledger)
  held.change(await settleKeyed(request, client, ledger, early, results))
  return held
}
