import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { meetingList } from '#test/soak/meeting-list.ts'
import { openPage, type Page } from '#test/soak/page.ts'
import { stateText } from '#test/soak/same-everywhere.ts'
import { personId, personName } from './operations.ts'
import type { Room } from './room.ts'
import { meterUpdates, type UpdateMeter } from './update-meter.ts'
import { startWeftRelay } from './weft-relay.ts'

const sessionKey = '19:council@thread.v2|2026-11-23T09:00:00Z'

/** So many moves in a row that were told already are the end of what is new. */
const settled = 40

/** Tells of moves that are new in a page's log; they stand near its end. */
function newMoves(page: Page, onApplied: (id: string) => void): () => void {
  const seen = new WeakSet<LoggedMove>()
  return () => {
    const { moves } = page.live.snapshot()
    let known = 0
    for (let at = moves.length - 1; at >= 0 && known < settled; at -= 1) {
      const move = moves[at]
      known = move === undefined || seen.has(move) ? known + 1 : 0
      if (move === undefined || known > 0) continue
      seen.add(move)
      onApplied(moveId(move))
    }
  }
}

/** Weft's own pages, with their signatures checked, over its relay; the list beside it is in memory. */
export async function openWeftRoom(): Promise<Room> {
  const relay = await startWeftRelay()
  const list = meetingList()
  const pages = new Set<Page>()
  let meter: UpdateMeter | undefined
  return {
    name: 'weft',
    async join(person, onApplied) {
      const page = openPage(
        { personId: personId(person), name: personName(person), client: personId(person + 500).slice(0, 13) },
        { sessionKey, rows: list.rows, relay, peers: () => pages.size },
      )
      pages.add(page)
      page.live.subscribe(newMoves(page, onApplied))
      await new Promise<void>((resolve) => {
        const look = () => {
          const { line, liveness } = page.live.snapshot()
          if (line?.kind !== 'live' || liveness.kind !== 'live') return
          stop()
          resolve()
        }
        const stop = page.live.subscribe(look)
        look()
      })
      const { room = null } = await list.rows.read(null)
      if (meter === undefined && room !== null) {
        const token = await relay.token(personId(9_999))
        meter = await meterUpdates({ url: relay.url, token, sessionKey, room })
      }
      return {
        act: (move) => page.live.make(move),
        received: page.received,
        leave() {
          pages.delete(page)
          page.close()
        },
      }
    },
    serverMs: async () => (await relay.used()).processorMs,
    updateBytes: () => meter?.updateBytes() ?? null,
    async agree() {
      const shown = new Set([...pages].map((each) => stateText(each.live.snapshot().state)))
      if (shown.size > 1) throw new Error(`${shown.size} different states among the pages of Weft.`)
    },
    async close() {
      meter?.close()
      for (const each of pages) each.close()
      await relay.stop()
    },
  }
}
