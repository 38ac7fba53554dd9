import type { LoggedMove } from '#src/domain/session/move.ts'
import type { DeviceBytes } from './device-bytes.ts'
import { createLatestWriter } from './latest-writer.ts'
import { movesFromBytes, movesToBytes } from './moves-as-bytes.ts'

/** Knows which clients of this person are open on this device; Web Locks in a browser. */
export interface OpenClients {
  hold(clientId: string): void
  isOpen(clientId: string): Promise<boolean>
}

/** What an earlier client of this person left on the device without having sent it. */
export interface LeftBehind {
  readonly client: string
  readonly moves: readonly LoggedMove[]
  /** Keeps only these; true when the device holds them. */
  keep(moves: readonly LoggedMove[]): Promise<boolean>
}

export interface Journal {
  /** Keeps this client's unsent moves; true when the device holds them. */
  keep(unsent: readonly LoggedMove[]): Promise<boolean>
  leftBehind(): Promise<readonly LeftBehind[]>
}

export function createJournal(input: {
  readonly device: DeviceBytes
  readonly deviceKey: string
  readonly sessionKey: string
  readonly clientId: string
  readonly openClients?: OpenClients
}): Journal {
  const { device, openClients } = input
  const prefix = `${input.deviceKey}/journal/${input.sessionKey}/`
  openClients?.hold(input.clientId)
  const put = async (client: string, moves: readonly LoggedMove[]) => {
    if (moves.length === 0) await device.remove(prefix + client)
    else await device.set(prefix + client, movesToBytes(moves))
    // What memory alone holds is sent from there, and never called kept.
    if (device.durable === false) throw new NotKept()
  }
  const held = async (client: string) =>
    movesFromBytes(await device.get(prefix + client)).filter((each) => each.client === client)
  return {
    keep: createLatestWriter((moves) => put(input.clientId, moves)),
    async leftBehind() {
      const found: LeftBehind[] = []
      for (const key of await device.keys(prefix)) {
        const client = key.slice(prefix.length)
        if (client === input.clientId || (await openClients?.isOpen(client)) === true) continue
        const moves = await held(client)
        if (moves.length === 0) continue
        const keep = createLatestWriter(async (rest: readonly LoggedMove[]) => {
          // The client may be open after all, where nothing can tell: what it has added since stays.
          const known = new Set(moves.map((each) => each.seq))
          const left = new Set(rest.map((each) => each.seq))
          await put(
            client,
            (await held(client)).filter((each) => !known.has(each.seq) || left.has(each.seq)),
          )
        })
        found.push({ client, moves, keep })
      }
      return found
    },
  }
}

/** The bytes are in memory alone. */
class NotKept extends Error {
  override readonly name = 'NotKept'
}
