import * as v from 'valibot'
import { coversList, coversSchema } from '#src/domain/session/covers.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { readMoves } from '#src/domain/session/read-moves.ts'
import type { WritableCheckpoint } from './checkpoint-carrier.ts'
import type { DeviceBytes } from './device-bytes.ts'
import { createLatestWriter } from './latest-writer.ts'

/** What was known of a session: a checkpoint, and the moves that it does not cover. */
export interface WarmLog {
  readonly checkpoint: WritableCheckpoint | null
  readonly moves: readonly LoggedMove[]
}

/** The last known log of a session, kept on the device so that the panel paints without the network. */
export interface WarmCopy {
  load(): Promise<WarmLog>
  /** Best effort: a device that refuses costs a slower first paint, nothing else. */
  save(log: WarmLog): void
}

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

export function createWarmCopy(device: DeviceBytes, deviceKey: string, sessionKey: string): WarmCopy {
  const key = `${deviceKey}/warm/${sessionKey}`
  const write = createLatestWriter((log: WarmLog) => device.set(key, toBytes(log)))
  return {
    async load() {
      try {
        return fromBytes(await device.get(key))
      } catch {
        return nothing
      }
    },
    save: (log) => void write(log),
  }
}
