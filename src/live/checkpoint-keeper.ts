import { coverable } from '#src/domain/session/checkpoint.ts'
import { coveredUpTo, isCovered, nothingCovered, type Covers } from '#src/domain/session/covers.ts'
import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { readState } from '#src/domain/session/written-state.ts'
import type { CheckpointCarrier, StoredCheckpoint, WritableCheckpoint } from './checkpoint-carrier.ts'
import {
  chooseCheckpoint,
  confirmed,
  unconfirmed,
  type Adopted,
  type Unconfirmed,
} from './checkpoint-chain.ts'
import { describe, hashBy, type Tidy } from './checkpoint-text.ts'
import type { ListHolds } from './list-holds.ts'
import type { LiveSessionInput } from './live-session-input.ts'
import type { LogReading } from './log-carrier.ts'
import type { MoveLog } from './move-log.ts'
import { createTurns } from './checkpoint-turns.ts'

/** A log longer than this since the last checkpoint is due to be made smaller; characters as JSON. */
const longLog = { moves: 1_500, characters: 150_000 }
/** What is in the list for so long has overtaken what was made before it, or will not be overtaken any more. */
const settledMs = 120_000
/** Whoever reads more often than this sees every row before it can be taken away. */
const unseenMs = 100_000

/** Whoever comes late has the session first, and checks what they were given when they have seen it. */
const confirmAfterMs = 2_000

/** Makes a session's log smaller, and goes on from what others made smaller (RULES.md, CHECKPOINT). */
export interface CheckpointKeeper {
  adopted(): Adopted | null
  /**
   * The checkpoint to go on from after this reading; null to stay. `inRows`: moves of the rows that were read. `anew`
   * where what the list held before counts no more.
   */
  choose(reading: LogReading, inRows: readonly LoggedMove[], anew: boolean): Promise<Adopted | null>
  /** From the device; null where it is none, or something newer is known. */
  recall(kept: WritableCheckpoint): Adopted | null
  /** Writes or takes away where it is due and this page's turn. Never throws. */
  work(): Promise<void>
  /** Checkpoints in the list that are damaged or say something else than the moves that they cover. */
  refused(): number
}

export function createCheckpointKeeper(from: {
  readonly input: Pick<
    LiveSessionInput,
    'clientId' | 'personId' | 'nowMs' | 'random' | 'hidden' | 'onFailure' | 'checkpointAfter' | 'sha256'
  >
  readonly carrier: CheckpointCarrier | undefined
  readonly log: MoveLog
  readonly held: ListHolds
  readonly tidy: Tidy
  /** How many moves this page has made. */
  readonly ownCount: () => number
  /** The network, the list and the person's rights let this page write. */
  readonly mayWrite: () => boolean
  readonly read: () => Promise<boolean>
  /** What the list was known to hold counts no more: it is read as a whole. */
  readonly readAnew: () => Promise<boolean>
}): CheckpointKeeper {
  const { log, held, carrier, tidy } = from
  const { clientId, personId, nowMs, sha256: digest } = from.input
  const limit = from.input.checkpointAfter ?? longLog
  const turns = createTurns(from.input, () => {
    const { facilitator, noteTaker } = log.state().roles
    return facilitator?.personId === personId || noteTaker?.personId === personId
  })
  let adopted: Adopted | null = null
  let known: readonly StoredCheckpoint[] = []
  /** The list was made anew and lacks what this page goes on from. */
  let lost = false
  /** What this page began with was not checked yet. */
  let open: { readonly what: Unconfirmed; readonly sinceMs: number } | null = null
  let covering: Covers | null = null
  let working = false
  let readMs: number | null = null
  let away = true
  let off = false
  const refused = new Set<string>()
  const notBegun = new Set<string>()
  const sound = new Set<string>()
  /** Seen without a text that can be read, and how often in a row. */
  const damaged = new Map<string, number>()

  const keyOf = ({ n, sha256, client }: StoredCheckpoint) => `${n}/${sha256}/${client}`

  /** What this page has checked itself and the list has, it holds as much as what stands in rows. */
  function holdCovered(): void {
    const checked = adopted === null || adopted.before === null || lost ? null : adopted.checkpoint.covers
    if (checked === covering) return
    covering = checked
    held.cover(checked ?? nothingCovered)
  }

  async function inspect(): Promise<void> {
    for (const each of known) {
      const key = keyOf(each)
      if (sound.has(key)) continue
      if (each.text === null || (await hashBy(digest, each.text)) !== each.sha256)
        damaged.set(key, (damaged.get(key) ?? 0) + 1)
      else {
        sound.add(key)
        damaged.delete(key)
      }
    }
  }

  async function choose(
    reading: LogReading,
    inRows: readonly LoggedMove[],
    anew: boolean,
  ): Promise<Adopted | null> {
    known = reading.checkpoints ?? (anew ? [] : known)
    if (anew) {
      covering = null
      lost = adopted !== null && !known.some((each) => each.n >= (adopted?.stored.n ?? 0))
    }
    away ||= readMs === null || nowMs() - readMs > unseenMs
    readMs = nowMs()
    const newer = known.filter((each) => each.n > (adopted?.stored.n ?? 0) && !refused.has(keyOf(each)))
    if (newer.length === 0) {
      away = false
      holdCovered()
      return null
    }
    const listed = new Map(
      log
        .moves()
        .filter((each) => held.has(moveId(each)))
        .map((each) => [moveId(each), each]),
    )
    for (const each of inRows) listed.set(moveId(each), each)
    const start = adopted
    const covers = start?.checkpoint.covers
    const holds = [...listed.values()].filter((each) => covers === undefined || !isCovered(covers, each))
    const chosen = await chooseCheckpoint(start, {
      stored: newer,
      held: holds,
      mayCover: (each) => coveredUpTo(each, clientId) <= from.ownCount(),
      mayBegin: (each) => !notBegun.has(keyOf(each)),
      ...{ away, tidy, digest },
    }).catch((failure: unknown) => {
      // What puts notes together could not be loaded: nothing is said of any checkpoint, and the rows are there.
      from.input.onFailure?.(failure)
      return null
    })
    if (chosen === null) {
      holdCovered()
      return null
    }
    for (const each of chosen.refused) refused.add(keyOf(each))
    // What the device had kept may have come meanwhile.
    const next = adopted === start && chosen.adopted !== start ? chosen.adopted : null
    if (next !== null) {
      adopted = next
      away = next.before === null
      const what = next.before === null ? unconfirmed(next, { stored: newer, held: holds }) : null
      open = what === null ? null : { what, sinceMs: nowMs() }
      turns.adopted(next.stored.client === clientId)
    }
    holdCovered()
    return next
  }

  /** Makes what this page began with from what it was written on, and begins anew where that is something else. */
  async function confirm({ what }: NonNullable<typeof open>): Promise<void> {
    const found = await confirmed(what, tidy, digest)
    open = null
    if (found === 'alone') return
    if (found === 'confirmed') {
      if (adopted?.stored.n === what.stored.n) adopted = { ...adopted, before: what.root.covers }
      return
    }
    if (found === 'differs') refused.add(keyOf(what.stored))
    // Where moves are missing, it is followed once they have come.
    notBegun.add(keyOf(what.stored))
    adopted = null
    await from.readAnew()
  }

  function isDue(): boolean {
    const moves = log.moves()
    return moves.length >= limit.moves || JSON.stringify(moves).length >= limit.characters
  }

  async function writeNext(to: CheckpointCarrier): Promise<void> {
    const base = adopted
    const covered = coverable(base?.checkpoint ?? null, log.moves(), (id) => held.hasFor(id, settledMs))
    // Something on its way holds it up: soon more can be covered.
    const enough = covered.length * 2 >= limit.moves || JSON.stringify(covered).length * 2 >= limit.characters
    const made = enough ? await describe(base?.checkpoint ?? null, covered, tidy) : null
    if (made === null) return
    const last = Math.max(base?.stored.n ?? 0, ...known.map((each) => each.n))
    const how = await to.write({
      n: last + 1,
      base: base === null ? null : { n: base.stored.n, sha256: base.stored.sha256 },
      client: clientId,
      covers: made.checkpoint.covers,
      sha256: await hashBy(digest, made.text),
      text: made.text,
    })
    if (how === 'too-long') off = true
  }

  async function write(to: CheckpointCarrier): Promise<void> {
    if (lost && adopted !== null) {
      await to.write({ ...adopted.stored, client: clientId })
      lost = false
    } else await writeNext(to)
    // Read back: what the list has counts.
    await from.read()
  }

  async function prune(
    to: CheckpointCarrier,
    before: NonNullable<Adopted['before']>,
    n: number,
  ): Promise<void> {
    const left = await to.prune({ covers: before, below: n - 1 })
    turns.pruned(left)
  }

  return {
    adopted: () => adopted,
    choose,
    recall(kept) {
      // This device's own copy: hashing it would hold up the first paint.
      const state = adopted === null ? readState(kept.text) : null
      if (state === null) return null
      adopted = { stored: kept, checkpoint: { state, covers: kept.covers }, before: null, whole: false }
      return adopted
    },
    async work() {
      if (working) return
      working = true
      try {
        if (open !== null && Math.abs(nowMs() - open.sinceMs) < confirmAfterMs) return
        await inspect()
        if (open !== null) await confirm(open)
        if (carrier === undefined || off || from.input.hidden?.() === true || !from.mayWrite()) return
        if (turns.mayWrite(() => lost || isDue())) await write(carrier)
        else if (adopted?.whole === true && adopted.before !== null && turns.mayPrune())
          await prune(carrier, adopted.before, adopted.stored.n)
      } catch (failure) {
        from.input.onFailure?.(failure)
        turns.failed()
      } finally {
        working = false
      }
    },
    refused: () =>
      refused.size + [...damaged].filter(([key, times]) => times > 1 && !refused.has(key)).length,
  }
}
