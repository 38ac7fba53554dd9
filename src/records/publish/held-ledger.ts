import { ledgerKey, type Ledger } from '#src/domain/publish/ledger.ts'
import type { GraphCall, GraphResult } from '#src/graph/graph-client.ts'
import { ledgerKind } from '../kinds/ledger-kind.ts'
import { hasChanged } from '../lists/failed-how.ts'
import { findByKey } from '../lists/create-once.ts'
import { itemCall, patchItemCall } from '../lists/list-calls.ts'
import { readItem, type ListItem } from '../lists/list-item.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { ledgerOfItem, rowOfLedger } from './ledger-item.ts'
import { publishTimings, type PublishRequest, type Rival } from './publish-ports.ts'

/** Between two looks at a copy that has not heard of our last write. */
const lagMs = 3_000

type LedgerRow = RecordOf<typeof ledgerKind>

/** Somebody else works on the ledger now: this run stops without another step. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/** The ledger while this run holds its lease. */
export interface HeldLedger {
  ledger(): Ledger
  /** Server time at which the ledger was created, milliseconds; 0 where it is not known. */
  readonly createdMs: number
  /** Changes this run's copy; the list learns it with the next `save`. */
  change(ledger: Ledger): void
  /** Writes the copy and renews the lease. Throws `LeaseLost`. */
  save(): Promise<void>
  /** The same as a call, to travel in a batch with others; `saved` takes its result. */
  saving(): { readonly call: GraphCall; saved(result: GraphResult | undefined): Promise<void> }
  /** Writes the copy and gives the lease back. */
  finish(): Promise<void>
  /** Before each step: makes sure that the lease outlives it. */
  ready(): Promise<void>
}

export function holdLedger(request: PublishRequest, item: ListItem<LedgerRow>, first: Ledger): HeldLedger {
  const { client, nowMs, delay } = request.ports
  const { siteId } = request.plan
  const timings = request.timings ?? publishTimings
  let current = first
  let seen: { id: string; eTag: string } = item
  // By the last write that was confirmed: until then nobody else takes it.
  let oursUntilMs = 0

  async function write(wanted: Ledger): Promise<void> {
    current = wanted
    for (let attempt = 0; ; attempt += 1) {
      try {
        const { body } = await client.send(patchItemCall(siteId, ledgerKind, seen, rowOfLedger(wanted)))
        seen = readItem(ledgerKind, body)
        oursUntilMs = wanted.lease?.untilMs ?? 0
        break
      } catch (failure) {
        if (!hasChanged(failure) || attempt > 3) throw failure
        // Our own write may have landed with its answer lost; or somebody has taken over.
        seen = await rereadOurs(wanted)
      }
    }
    request.onProgress?.({ ledger: current, working: null })
  }

  async function reread() {
    return readItem(ledgerKind, (await client.send(itemCall(siteId, ledgerKind, seen.id))).body)
  }

  /** A copy of the list may lag: while the lease is ours for certain, one that says otherwise is read again. */
  async function rereadOurs(wanted: Ledger) {
    for (;;) {
      const theirs = await reread()
      const holder = ledgerOfItem(theirs).lease?.holder
      if (holder === request.holder || holder === wanted.lease?.holder) return theirs
      if (nowMs() + lagMs > oursUntilMs) throw new LeaseLost('The lease is gone.')
      await delay(lagMs)
    }
  }

  const renewed = (): Ledger => ({
    ...current,
    lease: { holder: request.holder, name: request.by.name, untilMs: nowMs() + timings.leaseMs },
  })

  /** A batched write that did not go through is done again alone, with all that this run knows by then. */
  async function entered(result: GraphResult | undefined): Promise<void> {
    if (result?.ok !== true) return write(renewed())
    seen = readItem(ledgerKind, result.answer.body)
    oursUntilMs = current.lease?.untilMs ?? 0
  }

  return {
    createdMs: item.createdMs,
    ledger: () => current,
    change(ledger) {
      current = ledger
      request.onProgress?.({ ledger, working: null })
    },
    save: () => write(renewed()),
    saving() {
      current = renewed()
      return { call: patchItemCall(siteId, ledgerKind, seen, rowOfLedger(current)), saved: entered }
    },
    finish: () => write({ ...current, lease: null }),
    async ready() {
      // Again where the page slept over the renewal itself.
      while ((current.lease?.untilMs ?? 0) - nowMs() < timings.stepMs) await write(renewed())
    },
  }
}

/**
 * Whether a run of ours can have written the lease: none reaches further than its own length, with as much again for
 * clocks that differ. One that says a later day is somebody's writing by hand, and keeps nobody from publishing.
 */
export function couldBeHeld(
  lease: NonNullable<Ledger['lease']>,
  nowMs: number,
  { leaseMs } = publishTimings,
): boolean {
  return lease.untilMs - nowMs <= 2 * leaseMs
}

/** The lease's holder as others see them; `goneMs` where they are known to have ended then. */
export function rivalOf(
  lease: NonNullable<Ledger['lease']>,
  goneMs: number | null,
  { leaseMs, settleMs } = publishTimings,
): Rival {
  return {
    name: lease.name,
    lastSeenMs: lease.untilMs - leaseMs,
    untilMs: Math.min(lease.untilMs, goneMs ?? lease.untilMs) + settleMs,
    gone: goneMs !== null,
  }
}

/**
 * Waits until the stored ledger is free, or was left by its holder for longer than anything it asked could still
 * take, and takes it; answers null where it was finished meanwhile and this run has nothing to add, or was stopped.
 */
export async function takeLedger(
  request: PublishRequest,
  prepare: (ledger: Ledger) => Ledger | null,
): Promise<{ readonly held: HeldLedger | null; readonly ledger: Ledger }> {
  const { client, nowMs, delay, holderGone } = request.ports
  const timings = request.timings ?? publishTimings
  const { siteId } = request.plan
  for (;;) {
    const item = await findByKey(client, siteId, ledgerKind, ledgerKey(request.plan))
    if (item === null) throw new LeaseLost('The ledger is gone.')
    const ledger = ledgerOfItem(item)
    const { lease } = ledger
    const ours = prepare(ledger)
    // What only somebody else or a person can do is left; an abandoned lease on it stays as it is.
    if (ours === null) return { held: null, ledger }
    if (lease !== null && couldBeHeld(lease, nowMs(), timings)) {
      const working = rivalOf(lease, (await holderGone?.(lease.holder)) ?? null, timings)
      if (working.untilMs > nowMs()) {
        request.onProgress?.({ ledger, working })
        if (request.stopped?.() === true) return { held: null, ledger }
        await delay(Math.min(working.untilMs - nowMs() + 1, 5000))
        continue
      }
    }
    const workers = [...new Set([...ledger.workers, request.by.personId])]
    const held = holdLedger(request, item, { ...ours, workers })
    try {
      await held.save()
      return { held, ledger: held.ledger() }
    } catch (failure) {
      if (!(failure instanceof LeaseLost)) throw failure
    }
  }
}
