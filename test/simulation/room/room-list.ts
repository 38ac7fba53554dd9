import { readMoves } from '#src/domain/session/read-moves.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import type { CarrierTrouble } from '#src/live/carrier-trouble.ts'
import type { LogCarrier, LogRow, RosterRow } from '#src/live/log-carrier.ts'
import { roomKey } from './room-council.ts'
import type { DrawnRates } from './room-draw.ts'
import type { RoomNetwork } from './room-network.ts'
import type { RoomPage } from './room-page.ts'
import type { RoomTime } from './room-time.ts'

/** What a request to the list came to instead of an answer. */
class ListTrouble extends Error {
  override readonly name = 'ListTrouble'
  readonly trouble: CarrierTrouble
  constructor(trouble: CarrierTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

export function explainListTrouble(failure: unknown): CarrierTrouble {
  return failure instanceof ListTrouble ? failure.trouble : { kind: 'failed' }
}

interface StoredRow {
  readonly atMs: number
  readonly key: string
  readonly session: string
  readonly moves: LoggedMove[]
  readonly unreadable: number
}

/** The session's list: append-only rows under unique keys, read after a mark, by requests that fail. */
export interface RoomList {
  readonly rows: readonly StoredRow[]
  /** Ids of the moves that it holds. */
  holds(id: string): boolean
  /** As one page reaches it; `answered` hears of each read that came back. */
  carrierFor(page: RoomPage, answered: () => void): LogCarrier
  /** A row from elsewhere, whatever stands in it. */
  put(key: string, session: string, moves: readonly unknown[]): void
  greet(client: string, personId: string): void
  /** Says in a row who a client is, as a page on a relay does when it comes; tried until the list has it. */
  introduce(page: RoomPage, client: string, personId: string): void
  isIntroduced(client: string): boolean
  /** Everything after the first so many rows is gone, but for one: what a careless writer does to an array. */
  writeOver(from: number, key: string): void
  /** The faults end. */
  heal(): void
}

const longestLagMs = 30_000

export function roomList(input: {
  readonly time: RoomTime
  readonly network: RoomNetwork
  readonly random: () => number
  readonly rates: DrawnRates
}): RoomList {
  const { time, network, random } = input
  let rates: DrawnRates | null = input.rates
  const rows: StoredRow[] = []
  const keys = new Set<string>()
  const ids = new Set<string>()
  const versions = new Map<string, number>()
  const versionOf = (key: string) => versions.get(key) ?? 1
  /** Who is introduced by which row. */
  const introductions = new Map<string, RosterRow>()

  function put(key: string, session: string, moves: readonly unknown[]): void {
    // As text and back: what is no JSON of a move does not come out again.
    const read = readMoves(JSON.parse(JSON.stringify(moves)))
    keys.add(key)
    rows.push({ atMs: time.nowMs(), key, session, moves: [...read.moves], unreadable: read.unreadable })
    for (const each of read.moves) ids.add(`${each.client}/${each.seq}`)
  }

  /** As a change of the item: what it held is what it holds now, and whoever reads on gets it anew. */
  function change(key: string, session: string, moves: readonly LoggedMove[]): void {
    const place = rows.findLastIndex((each) => each.key === key)
    const before = rows[place]
    if (before === undefined) return
    rows[place] = { ...before, moves: [] }
    for (const { client, seq } of before.moves) ids.delete(`${client}/${seq}`)
    put(key, session, moves)
    versions.set(key, versionOf(key) + 1)
  }

  function greet(client: string, personId: string): void {
    const key = `key/${client}`
    if (keys.has(key)) return
    introductions.set(key, { client, personId, name: `Person ${personId}`, key: 'key' })
    put(key, roomKey, [])
  }

  const strikes = (rate: number | undefined) => rate !== undefined && rate > 0 && random() < rate

  /** The way of a request: `work` is done by the service, unless something is in the way before or after. */
  async function request<Result>(page: RoomPage, work: () => Result): Promise<Result> {
    const offline = () => new ListTrouble({ kind: 'offline' })
    if (!network.reaches(page.machine, 'list')) {
      await page.wait(200 + random() * 4000)
      throw offline()
    }
    await page.wait(20 + random() * 80 + (strikes(rates?.slow) ? random() * 20_000 : 0))
    if (strikes(rates?.offlineBefore) || !network.reaches(page.machine, 'list')) throw offline()
    if (strikes(rates?.throttled))
      throw new ListTrouble({ kind: 'waiting', untilMs: page.nowMs() + Math.floor(1000 + random() * 40_000) })
    if (strikes(rates?.failed)) throw new ListTrouble({ kind: 'failed' })
    const result = work()
    await page.wait(20 + random() * 80)
    if (strikes(rates?.offlineAfter) || !network.reaches(page.machine, 'list')) throw offline()
    return result
  }

  /** How many rows the copy shows that is asked. */
  function shown(): number {
    if (!strikes(rates?.lagging)) return rows.length
    const beforeMs = time.nowMs() - random() * longestLagMs
    let count = rows.length
    while (count > 0 && (rows[count - 1]?.atMs ?? 0) > beforeMs) count -= 1
    return count
  }

  return {
    rows,
    holds: (id) => ids.has(id),
    put,
    greet,
    introduce(page, client, personId) {
      const attempt = () =>
        void request(page, () => greet(client, personId)).catch(
          () => void page.after(2000 + random() * 2000, attempt),
        )
      attempt()
    },
    isIntroduced: (client) => introductions.has(`key/${client}`),
    writeOver(from, key) {
      for (const [place, each] of rows.entries()) {
        if (place < from || each.key === key) continue
        for (const { client, seq } of each.moves) ids.delete(`${client}/${seq}`)
        rows[place] = { ...each, moves: [] }
      }
    },
    heal: () => {
      rates = null
    },
    carrierFor: carrierOf,
  }

  function carrierOf(page: RoomPage, answered: () => void): LogCarrier {
    /** The row that this page stored last, and the version that it was answered. */
    let own: { readonly key: string; readonly version: number } | null = null
    return {
      async append(row: LogRow) {
        // What is sent is what stood in it then.
        const stored = await request(page, () => {
          if (keys.has(row.clientKey)) return false
          put(row.clientKey, row.sessionKey, row.moves)
          return true
        })
        own = stored ? { key: row.clientKey, version: 1 } : null
        return stored ? 'stored' : 'already-there'
      },
      async extend(row: LogRow) {
        const last = own
        if (last?.key !== row.clientKey) return 'changed'
        const version = await request(page, () => {
          if (versionOf(row.clientKey) !== last.version) return null
          change(row.clientKey, row.sessionKey, row.moves)
          return versionOf(row.clientKey)
        })
        own = version === null ? null : { key: row.clientKey, version }
        return version === null ? 'changed' : 'stored'
      },
      async read(cursor) {
        const from = Number(cursor ?? 0)
        const found = await request(page, () => {
          const upTo = Math.max(from, shown())
          return { upTo, found: upTo > from ? rows.slice(from, upTo) : [] }
        })
        answered()
        return {
          cursor: String(found.upTo),
          clients: found.found.flatMap((each) => introductions.get(each.key) ?? []),
          rows: found.found.map((each) => ({
            clientKey: each.key,
            sessionKey: each.session,
            moves: each.moves,
          })),
          ...(found.found.some((each) => each.unreadable > 0)
            ? { skipped: new Map(found.found.map((each) => [each.key, each.unreadable])) }
            : {}),
        }
      },
    }
  }
}
