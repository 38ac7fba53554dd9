import * as v from 'valibot'
import { commitmentOf, type SealedBallot } from '#src/domain/session/ballot-commitment.ts'
import type { DeviceBytes } from './device-bytes.ts'

const sealedSchema = v.object({
  voteId: v.string(),
  personId: v.string(),
  marks: v.array(v.object({ option: v.string(), score: v.number() })),
  salt: v.string(),
})

/** Hidden ballots that this device made, until their vote closes and they are opened. */
export interface KeptBallots {
  /** By commitment: what the device had when the page came, and what was made since. */
  all(): ReadonlyMap<string, SealedBallot>
  /** Answers the commitment, and whether the device holds the ballot; the page does in any case. */
  keep(ballot: SealedBallot): Promise<{ readonly commitment: string; readonly onDevice: boolean }>
  forget(voteId: string): Promise<void>
  subscribe(listener: () => void): () => void
}

/** Opens what this device keeps beside the session's journal; only here can these ballots be opened. */
export function openKeptBallots(input: {
  readonly device: DeviceBytes
  readonly deviceKey: string
  readonly sessionKey: string
}): KeptBallots {
  const { device } = input
  const prefix = `${input.deviceKey}/ballots/${input.sessionKey}/`
  const listeners = new Set<() => void>()
  let ballots: ReadonlyMap<string, SealedBallot> = new Map()
  const change = (next: ReadonlyMap<string, SealedBallot>) => {
    ballots = next
    for (const each of listeners) each()
  }
  const load = async () => {
    for (const key of await device.keys(prefix)) {
      const ballot = ballotFrom(await device.get(key))
      if (ballot !== null) change(new Map([...ballots, [commitmentOf(ballot), ballot]]))
    }
  }
  // A device that does not answer keeps nothing; the ballots of this page are in memory.
  load().catch(() => undefined)
  return {
    all: () => ballots,
    async keep(ballot) {
      const commitment = commitmentOf(ballot)
      change(new Map([...ballots, [commitment, ballot]]))
      try {
        await device.set(prefix + commitment, new TextEncoder().encode(JSON.stringify(ballot)))
        return { commitment, onDevice: device.durable !== false }
      } catch {
        return { commitment, onDevice: false }
      }
    },
    async forget(voteId) {
      const gone = [...ballots].filter(([, each]) => each.voteId === voteId)
      if (gone.length === 0) return
      change(new Map([...ballots].filter(([, each]) => each.voteId !== voteId)))
      for (const [commitment] of gone) await device.remove(prefix + commitment).catch(() => undefined)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function ballotFrom(bytes: Uint8Array | undefined): SealedBallot | null {
  try {
    const parsed = v.safeParse(sealedSchema, JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
