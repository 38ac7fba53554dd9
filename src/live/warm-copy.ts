import type { LoggedMove } from '#src/domain/session/move.ts'
import type { DeviceBytes } from './device-bytes.ts'
import { createLatestWriter } from './latest-writer.ts'
import { movesFromBytes, movesToBytes } from './moves-as-bytes.ts'

/** The last known log of a session, kept on the device so that the panel paints without the network. */
export interface WarmCopy {
  load(): Promise<readonly LoggedMove[]>
  /** Best effort: a device that refuses costs a slower first paint, nothing else. */
  save(moves: readonly LoggedMove[]): void
}

export function createWarmCopy(device: DeviceBytes, deviceKey: string, sessionKey: string): WarmCopy {
  const key = `${deviceKey}/warm/${sessionKey}`
  const write = createLatestWriter((moves: readonly LoggedMove[]) => device.set(key, movesToBytes(moves)))
  return {
    async load() {
      try {
        return movesFromBytes(await device.get(key))
      } catch {
        return []
      }
    },
    save: (moves) => void write(moves),
  }
}
