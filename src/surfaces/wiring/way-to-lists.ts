import * as v from 'valibot'
import type { PageTurn } from '#src/host/page-turn.ts'
import type { PageWords } from '#src/host/page-words.ts'
import type { WayToLists } from '#src/records/replica/records-status.ts'
import type { RecordSync } from '#src/records/replica/sync-records.ts'

export interface WatchedWay {
  look(): WayToLists
  subscribe(listener: () => void): () => void
  stop(): void
}

const wordSchema = v.object({
  about: v.literal('way'),
  running: v.boolean(),
  hindrance: v.nullable(
    v.picklist(['offline', 'sign-in', 'consent', 'no-access', 'list-missing', 'service']),
  ),
  untilMs: v.nullable(v.number()),
})
const askSchema = v.object({ about: v.literal('way?') })

/** How the way to the lists is: as this page finds it when it has the turn, else as the page tells that has it. */
export function watchWay(sync: RecordSync, turn: PageTurn, words: PageWords): WatchedWay {
  const listeners = new Set<() => void>()
  let way = ownWay(sync)
  const set = (next: WayToLists) => {
    if (JSON.stringify(next) === JSON.stringify(way)) return
    way = next
    for (const listener of listeners) listener()
  }
  const tell = () => words.tell({ about: 'way', ...way })
  const stops = [
    sync.subscribe(() => {
      if (!turn.isMine()) return
      set(ownWay(sync))
      tell()
    }),
    words.listen((word) => {
      if (turn.isMine()) {
        if (v.is(askSchema, word)) tell()
        return
      }
      const told = v.safeParse(wordSchema, word)
      if (!told.success) return
      const { running, hindrance, untilMs } = told.output
      set({ running, hindrance, untilMs })
    }),
  ]
  words.tell({ about: 'way?' })
  return {
    look: () => way,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => stops.forEach((stop) => stop()),
  }
}

function ownWay(sync: RecordSync): WayToLists {
  const { running, hindrance, untilMs } = sync.state()
  return { running, hindrance, untilMs }
}
