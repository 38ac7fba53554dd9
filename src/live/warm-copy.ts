import * as v from 'valibot'
import { coversList, coversSchema } from '#src/domain/session/covers.ts'
import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { readMoves } from '#src/domain/session/read-moves.ts'
import type { WritableCheckpoint } from './checkpoint-carrier.ts'
import type { DeviceBytes } from './device-bytes.ts'
import { createLatestWriter } from './latest-writer.ts'

/** What was known of a session: a checkpoint, and the moves that it does not cover. */
export interface WarmLog {
  readonly checkpoint: WritableCheckpoint | null
  readonly moves: readonly LoggedMove[]
}

/**
 * The last known log of a session, kept on the device so that the panel paints without the network. Best effort: a device
 * that refuses costs a slower first paint, nothing else.
 */
export interface WarmCopy {
  load(): Promise<WarmLog>
  /** Keeps these as well: beside the rest, which is written anew only now and then. */
  add(moves: readonly LoggedMove[]): void
  /** Keeps the whole of what is known, a moment later where that may be. */
  saveWhole(): void
  /** What waits for its moment is kept now. */
  flush(): void
  /** The page goes: what waits is not written any more. */
  stop(): void
}

/** Some hundreds of kilobytes are made and written when the person has seen what came. */
const shownMs = 250

const name = v.object({ n: v.number(), sha256: v.string() })
const keptSchema = v.object({
  v: v.literal(1),
  checkpoint: v.object({
    ...name.entries,
    base: v.nullable(name),
    client: v.string(),
    covers: coversSchema,
    text: v.string(),
  }),
  moves: v.array(v.unknown()),
})

const latelySchema = v.object({ since: v.string(), moves: v.array(v.unknown()) })
/** So many moves stand beside the rest before all is written anew. */
const mostLately = 100

/** By this what came lately knows the rest that it was kept beside. */
function markOf({ checkpoint, moves }: WarmLog): string {
  const last = moves.at(-1)
  return JSON.stringify([checkpoint?.sha256 ?? null, moves.length, last === undefined ? null : moveId(last)])
}

const nothing: WarmLog = { checkpoint: null, moves: [] }

function toBytes({ checkpoint, moves }: WarmLog): Uint8Array {
  // Without a checkpoint as releases before it kept it.
  const kept =
    checkpoint === null
      ? moves
      : { v: 1, checkpoint: { ...checkpoint, covers: coversList(checkpoint.covers) }, moves }
  return new TextEncoder().encode(JSON.stringify(kept))
}

function fromBytes(bytes: Uint8Array | undefined): WarmLog {
  if (bytes === undefined) return nothing
  const kept: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (Array.isArray(kept)) return { checkpoint: null, moves: readMoves(kept).moves }
  const parsed = v.safeParse(keptSchema, kept)
  if (!parsed.success) return nothing
  const { checkpoint, moves } = parsed.output
  return { checkpoint: { ...checkpoint, covers: new Map(checkpoint.covers) }, moves: readMoves(moves).moves }
}

/** Moves that were kept beside this; none where they were kept beside something else. */
function latelyFrom(bytes: Uint8Array | undefined, whole: WarmLog): readonly LoggedMove[] {
  if (bytes === undefined) return []
  const kept = v.safeParse(latelySchema, JSON.parse(new TextDecoder().decode(bytes)))
  return kept.success && kept.output.since === markOf(whole) ? readMoves(kept.output.moves).moves : []
}

export function createWarmCopy(from: {
  readonly device: DeviceBytes
  readonly deviceKey: string
  readonly sessionKey: string
  readonly setTimer: (callback: () => void, ms: number) => () => void
  /** All that is to be kept, as it is now. */
  readonly whole: () => WarmLog
  /** This person's moves that the list does not hold yet: in both, as a device may refuse the journal and take the copy. */
  readonly waiting: () => readonly LoggedMove[]
  /** Nothing of this person's is about to be let go by the journal, which the copy is to have before that. */
  readonly mayWait: () => boolean
}): WarmCopy {
  const { device, deviceKey, sessionKey, whole, waiting } = from
  const key = `${deviceKey}/warm/${sessionKey}`
  const latelyKey = `${deviceKey}/warm-lately/${sessionKey}`
  const write = createLatestWriter((log: WarmLog) => device.set(key, toBytes(log)))
  const writeLately = createLatestWriter((kept: v.InferInput<typeof latelySchema>) =>
    device.set(latelyKey, new TextEncoder().encode(JSON.stringify(kept))),
  )
  let since: string | null = null
  let lately: readonly LoggedMove[] = []
  let cancel: (() => void) | null = null

  function saveWhole(): void {
    if (!from.mayWait()) writeWhole()
    else cancel ??= from.setTimer(writeWhole, shownMs)
  }

  function writeWhole(): void {
    stop()
    const log = whole()
    const mark = markOf(log)
    since = mark
    lately = []
    void write(log).then((kept) => {
      // What came later would stand beside a copy that the device has not.
      if (!kept && since === mark) since = null
    })
  }

  function stop(): void {
    cancel?.()
    cancel = null
  }

  return {
    async load() {
      try {
        const log = fromBytes(await device.get(key))
        const moves = latelyFrom(await device.get(latelyKey), log)
        return moves.length === 0 ? log : { ...log, moves: [...log.moves, ...moves] }
      } catch {
        return nothing
      }
    },
    add(moves) {
      if (cancel !== null || since === null || lately.length + moves.length > mostLately) return saveWhole()
      lately = [...lately, ...moves]
      void writeLately({ since, moves: [...lately, ...waiting()] })
    },
    saveWhole,
    flush() {
      if (cancel !== null) writeWhole()
    },
    stop,
  }
}
