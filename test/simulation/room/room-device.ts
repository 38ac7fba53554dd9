import type { DeviceBytes } from '#src/live/device-bytes.ts'
import type { OpenClients } from '#src/live/journal.ts'
import type { PageChannel } from '#src/live/page-channel.ts'
import { DeviceStorageFailure } from '#src/records/device/device-storage-failure.ts'
import type { RoomPage } from './room-page.ts'
import { pageLocks } from '../open-pages.ts'

/** What the pages of one machine have together: its storage, its locks and their channel. */
export interface RoomDevice {
  bytesFor(page: RoomPage): DeviceBytes
  openClients(): OpenClients & { close(): void }
  channelFor(page: RoomPage): PageChannel
}

export function roomDevice(random: () => number, refusals: () => number): RoomDevice {
  const kept = new Map<string, Uint8Array>()
  const open = new Set<string>()
  const ears = new Set<{ readonly page: RoomPage; readonly hear: (word: unknown) => void }>()
  const write = async (page: RoomPage, doing: 'set' | 'remove', change: () => void) => {
    await page.wait(1 + random() * 15)
    const share = refusals()
    if (share > 0 && random() < share) throw new DeviceStorageFailure(doing, 'full')
    change()
  }
  return {
    bytesFor: (page) => ({
      get: (key) => Promise.resolve(kept.get(key)),
      set: (key, bytes) => write(page, 'set', () => kept.set(key, bytes)),
      remove: (key) => write(page, 'remove', () => kept.delete(key)),
      keys: (prefix) => Promise.resolve([...kept.keys()].filter((each) => each.startsWith(prefix)).sort()),
    }),
    openClients: () => pageLocks(open),
    channelFor: (page) => ({
      tell(word) {
        const text = JSON.stringify(word)
        for (const { page: other, hear } of ears) {
          if (other === page || random() < 0.1) continue
          other.after(1 + random() * 20, () => hear(JSON.parse(text)))
        }
      },
      listen(hear) {
        const ear = { page, hear }
        ears.add(ear)
        return () => ears.delete(ear)
      },
      close: () => ears.forEach((each) => each.page === page && ears.delete(each)),
    }),
  }
}
