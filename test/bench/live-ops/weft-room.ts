import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { meetingList } from '#test/soak/meeting-list.ts'
import { openPage, type Page } from '#test/soak/page.ts'
import { stateText } from '#test/soak/same-everywhere.ts'
import { personId, personName } from './operations.ts'
import type { Room } from './room.ts'
import { meterUpdates, type UpdateMeter } from './update-meter.ts'
import { startWeftRelay } from './weft-relay.ts'

const sessionKey = '19:council@thread.v2|2026-11-23T09:00:00Z'

/** All pages show the same within this long after the last operation is everywhere. */
const agreeMs = 30_000

/** Tells of moves that are new in a page's log, however deep they were folded in; looks from the end for as many as are new. */
function newMoves(page: Page, onApplied: (id: string) => void): () => void {
  const seen = new WeakSet<LoggedMove>()
  let first: LoggedMove | undefined
  let known = 0
  return () => {
    const { moves } = page.live.snapshot()
    // A checkpoint has taken the place of the earlier ones.
    if (moves[0] !== first) known = moves.filter((each) => seen.has(each)).length
    ;[first] = moves
    for (let at = moves.length - 1; at >= 0 && known < moves.length; at -= 1) {
      const move = moves[at]
      if (move === undefined || seen.has(move)) continue
      seen.add(move)
      known += 1
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
      // Who came late may still be reading what was there before them.
      for (const endMs = performance.now() + agreeMs; ;) {
        const shown = new Set([...pages].map((each) => stateText(each.live.snapshot().state)))
        if (shown.size <= 1) return
        if (performance.now() > endMs)
          throw new Error(`${shown.size} different states among the pages of Weft.`)
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
    },
    async close() {
      meter?.close()
      for (const each of pages) each.close()
      await relay.stop()
    },
  }
}
