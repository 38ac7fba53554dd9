import * as v from 'valibot'
import { readMoves } from '#src/domain/session/read-moves.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { Gone, NotFound, Stale } from '#src/graph/failures.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import type { CarriedCheckpoint } from './known-checkpoints.ts'
import { createListCheckpoints, type ListCheckpoints } from './list-checkpoints.ts'
import { createOnce } from '../lists/create-once.ts'
import { literal } from '#src/graph/path.ts'
import { latestCall, linkCall, patchItemCall, queryCall } from '../lists/list-calls.ts'
import { readItem, readPage, type ItemPage, type ListItem } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'
import { readAllPages } from '../lists/read-all-pages.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { rowText, withRowTexts } from './row-text.ts'
import { clientOf, clientRecord, roomOf, roomRecord, type CarriedClient } from './relay-rows.ts'

type LogRecord = RecordOf<typeof sessionLogKind>
type LogPage = ItemPage<LogRecord>

/** The first pages of a session's log. */
export interface LogPages {
  readonly latest: LogPage
  readonly rows: LogPage
}

export interface CarriedRow {
  readonly clientKey: string
  readonly sessionKey: string
  readonly moves: LoggedMove[]
}

export interface StoredRow extends CarriedRow {
  /** Entra id of whoever stored it; null where the list does not say. */
  readonly storedBy: string | null
}

/** What rows of one session's log say. */
export interface LogItems {
  readonly rows: readonly StoredRow[]
  /** Pages that take part over the relay. */
  readonly clients: readonly CarriedClient[]
  /** The session's room key; null where none of the rows says it. */
  readonly room: string | null
  /** How many moves of each row that was read are none; 1 for any other row that cannot be read. */
  readonly skipped: ReadonlyMap<string, number>
}

export interface CarriedReading extends LogItems {
  /** The newest checkpoints that the list is known to have. */
  readonly checkpoints: readonly CarriedCheckpoint[]
  readonly cursor: string
}

/** The session's log over the list; the shape of `live`'s ports. */
export interface ListLogCarrier {
  readonly checkpoints: Pick<ListCheckpoints, 'write' | 'prune'>
  append(row: CarriedRow): Promise<'stored' | 'already-there'>
  /** Puts moves behind those of a row that this end has stored; `changed` where it is not as this end knows it. */
  extend(row: CarriedRow): Promise<'stored' | 'changed'>
  read(cursor: string | null): Promise<CarriedReading>
  /** Says a page's key; `taken` where the list has another person or key under that client. */
  putClient(client: CarriedClient): Promise<'stored' | 'already-there' | 'taken'>
  /** Stores the session's room key if there is none. Answers the one that stands; null where it cannot be read. */
  putRoom(room: string): Promise<string | null>
}

/** `link` leads to what changed since; the session's rows are asked for once more at each of `checksMs`. */
const cursorSchema = v.object({ link: v.string(), checksMs: v.array(v.number()) })

/** After this long, what was written before can be read. */
const settleMs = 35_000

const rowsSchema = v.array(v.unknown())

/** What log items of one session say, after `withRowTexts`. Rows of others are none of ours; nonsense is skipped and counted. */
export function readLogItems(items: readonly ListItem<LogRecord>[], sessionKey: string): LogItems {
  const skipped = new Map<string, number>()
  const rows: StoredRow[] = []
  const clients: CarriedClient[] = []
  let room: string | null = null
  for (const item of items) {
    const { id, reading, createdBy } = item
    if (!reading.ok) {
      if (reading.raw['Session'] === sessionKey) skipped.set(id, 1)
      continue
    }
    const { session, clientKey, moves, what } = reading.record
    if (session !== sessionKey) continue
    if (what === 'moves') {
      const found = movesOf(moves)
      skipped.set(id, found.unreadable)
      rows.push({ clientKey, sessionKey, moves: [...found.moves], storedBy: createdBy ?? null })
    } else if (what === 'client') {
      const client = clientOf(item)
      skipped.set(id, client === null ? 1 : 0)
      if (client !== null) clients.push(client)
    } else if (what === 'room') {
      const known = roomOf(item)
      skipped.set(id, known === null ? 1 : 0)
      room = known ?? room
    }
  }
  return { rows, clients, room, skipped }
}

function movesOf(text: string): { readonly moves: readonly LoggedMove[]; readonly unreadable: number } {
  try {
    const parsed = v.safeParse(rowsSchema, JSON.parse(text))
    return parsed.success ? readMoves(parsed.output) : { moves: [], unreadable: 1 }
  } catch {
    return { moves: [], unreadable: 1 }
  }
}

function rowsCall(siteId: string, sessionKey: string) {
  return queryCall(siteId, sessionLogKind, `fields/Session eq ${literal(sessionKey)}`, { top: 1000 })
}

/** What the first read needs, as pairs for the surface's opening batch; their results prime the carrier. */
export function logOpening(
  siteId: string,
  sessionKey: string,
): { readonly latest: OpenCall<LogPage>; readonly rows: OpenCall<LogPage> } {
  const read: OpenCall<LogPage>['read'] = (result) => readPage(sessionLogKind, bodyOf(result))
  return {
    latest: { call: latestCall(siteId, sessionLogKind), read },
    rows: { call: rowsCall(siteId, sessionKey), read },
  }
}

export function createListLogCarrier(input: {
  readonly client: GraphClient
  readonly siteId: string
  readonly sessionKey: string
  /** Product time. */
  readonly nowMs: () => number
  /**
   * Results of `logOpening`; the first read then costs no request. A promise of them holds the first read back; null
   * where they did not come after all.
   */
  readonly opened?: LogPages | Promise<LogPages | null>
}): ListLogCarrier {
  const { client: graph, siteId, sessionKey, nowMs } = input
  let opened = input.opened
  /** The row that this end stored last, as it knows it. */
  let own: { readonly clientKey: string; readonly item: Pick<ListItem<LogRecord>, 'id' | 'eTag'> } | null =
    null
  const checkpoints = createListCheckpoints(input)
  // Asked for with the rows and not after them; whoever cannot have it now asks again with the first row that needs it.
  void import('./packed-text.ts').catch(() => undefined)

  async function understood(read: readonly ListItem<LogRecord>[], cursor: string): Promise<CarriedReading> {
    const items = await withRowTexts(read)
    const found = readLogItems(items, sessionKey)
    checkpoints.take(items, found)
    return { ...found, checkpoints: await checkpoints.known(), cursor }
  }

  async function readAll(): Promise<CarriedReading> {
    const primed = (await opened) ?? (await openingPages())
    opened = undefined
    const latest = await readAllPages(graph, sessionLogKind, primed.latest)
    const { items } = await readAllPages(graph, sessionLogKind, primed.rows)
    // The two calls may be answered in any order, and the rows from a copy of the list that lags behind the mark: a row
    // stored in between is in neither. So they are asked for again by the next read, and once all has settled.
    const checksMs = [nowMs(), nowMs() + settleMs]
    const cursor = JSON.stringify({ link: latest.deltaLink ?? '', checksMs })
    checkpoints.forget()
    return understood(items, cursor)
  }

  async function openingPages() {
    const opening = logOpening(siteId, sessionKey)
    const [latest, rows] = await graph.sendAll([opening.latest.call, opening.rows.call])
    if (latest === undefined || rows === undefined) throw new Error('The client answered too few calls.')
    return { latest: opening.latest.read(latest), rows: opening.rows.read(rows) }
  }

  async function readSince(link: string, checksMs: readonly number[]): Promise<CarriedReading> {
    const later = checksMs.filter((each) => each > nowMs())
    const check = later.length < checksMs.length
    const calls = check ? [linkCall(graph, link), rowsCall(siteId, sessionKey)] : [linkCall(graph, link)]
    const results = await graph.sendAll(calls)
    const pages = results.map((each) => readPage(sessionLogKind, bodyOf(each)))
    const read = []
    for (const page of pages) read.push(await readAllPages(graph, sessionLogKind, page))
    checkpoints.gone(read.flatMap((each) => each.deleted))
    const items = read.flatMap((each) => each.items)
    return understood(items, JSON.stringify({ link: read[0]?.deltaLink ?? link, checksMs: later }))
  }

  return {
    checkpoints,
    async append(row) {
      const { how, item } = await createOnce(graph, siteId, sessionLogKind, {
        clientKey: row.clientKey,
        title: (row.moves[0]?.byName ?? '').slice(0, 255),
        session: row.sessionKey,
        moves: await rowText(row.moves),
        what: 'moves',
      })
      own = how === 'created' && item.eTag !== '' ? { clientKey: row.clientKey, item } : null
      return how === 'created' ? 'stored' : 'already-there'
    },
    async extend({ clientKey, moves }) {
      if (own?.clientKey !== clientKey) return 'changed'
      const { item } = own
      try {
        const call = patchItemCall(siteId, sessionLogKind, item, { moves: await rowText(moves) })
        const { body } = await graph.send(call)
        const next = readItem(sessionLogKind, body)
        own = next.eTag === '' ? null : { clientKey, item: next }
        return 'stored'
      } catch (failure) {
        // Taken away behind a checkpoint, or an attempt whose answer was lost had changed it.
        if (![NotFound, Gone, Stale].some((each) => failure instanceof each)) throw failure
        own = null
        return 'changed'
      }
    },
    async putClient(client) {
      const record = clientRecord(sessionKey, client)
      const { how, item } = await createOnce(graph, siteId, sessionLogKind, record)
      if (how === 'created') return 'stored'
      const there = clientOf(item)
      const same = there?.personId === client.personId && there.key === client.key
      return same ? 'already-there' : 'taken'
    },
    async putRoom(room) {
      const { how, item } = await createOnce(graph, siteId, sessionLogKind, roomRecord(sessionKey, room))
      return how === 'created' ? room : roomOf(item)
    },
    async read(cursor) {
      const known = cursor === null ? null : v.parse(cursorSchema, JSON.parse(cursor))
      if (known === null || known.link === '') return readAll()
      try {
        return await readSince(known.link, known.checksMs)
      } catch (failure) {
        if (failure instanceof Gone) return readAll()
        throw failure
      }
    },
  }
}
