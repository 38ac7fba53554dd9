import type { DeviceBytes } from '#src/live/device-bytes.ts'
import type { OpenClients } from '#src/live/journal.ts'
import { DeviceStorageFailure } from '#src/records/device/device-storage-failure.ts'
import type { VirtualTime } from './virtual-time.ts'
import { pageLocks } from './open-pages.ts'

/** One person's storage: what is written lasts, writes take a moment and may be refused. */
export interface SimulatedDevice {
  /** As one page sees it: what a page that has ended was about to write is not written. */
  bytesFor(isAlive: () => boolean): DeviceBytes
  /** Pages of this device that run, for one page. */
  openClients(): OpenClients & { close(): void }
}

export function simulatedDevice(
  time: VirtualTime,
  random: () => number,
  refusals: () => number,
): SimulatedDevice {
  const kept = new Map<string, Uint8Array>()
  const open = new Set<string>()
  const write = async (doing: 'set' | 'remove', isAlive: () => boolean, change: () => void) => {
    await time.delay(1 + Math.floor(random() * 15), undefined, isAlive)
    if (random() < refusals()) throw new DeviceStorageFailure(doing, 'full')
    change()
  }
  return {
    bytesFor: (isAlive) => ({
      get: (key) => Promise.resolve(kept.get(key)),
      set: (key, bytes) => write('set', isAlive, () => kept.set(key, bytes)),
      remove: (key) => write('remove', isAlive, () => kept.delete(key)),
      keys: (prefix) => Promise.resolve([...kept.keys()].filter((each) => each.startsWith(prefix)).sort()),
    }),
    openClients: () => pageLocks(open),
  }
}
