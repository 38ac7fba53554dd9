import type { LogNotices } from '#src/live/log-notices.ts'
import type { DrawnRoom } from './room-draw.ts'
import type { RoomNetwork } from './room-network.ts'
import type { RoomPage } from './room-page.ts'

/** Tells the pages of a room that the list was written to: late, twice, for nothing, or not at all. */
export interface RoomNotices {
  for(page: RoomPage): LogNotices
  /** A line that stands no more says so, some time after. */
  lookAtLines(): void
  heal(): void
}

interface Listener {
  readonly page: RoomPage
  readonly hear: (notice: 'written' | 'down') => void
  up: boolean
}

export function roomNotices(input: {
  readonly network: RoomNetwork
  readonly random: () => number
  readonly drawn: NonNullable<DrawnRoom['notices']>
}): RoomNotices {
  const { network, random } = input
  let bad = input.drawn
  const listeners = new Set<Listener>()
  const reaches = (page: RoomPage) => network.reaches(page.machine, 'list')
  const deliver = (to: Listener) =>
    to.page.after(200 + random() * 1500 + (random() < bad.late ? random() * 40_000 : 0), () => {
      if (to.up && reaches(to.page)) to.hear('written')
    })
  return {
    for: (page) => ({
      listen(hear) {
        const listener = { page, hear, up: true }
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      wrote() {
        if (!reaches(page)) return
        for (const each of listeners) {
          if (random() < bad.lost) continue
          deliver(each)
          if (random() < bad.doubled) deliver(each)
        }
      },
    }),
    lookAtLines() {
      for (const each of listeners) {
        if (reaches(each.page)) each.up = true
        else if (each.up) {
          each.up = false
          each.page.after(random() * 25_000, () => each.hear('down'))
        }
      }
    },
    heal() {
      bad = { lost: 0, doubled: 0, late: 0 }
    },
  }
}
