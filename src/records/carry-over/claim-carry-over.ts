import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import { parseSessionKey } from '#src/domain/session/session-key.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { literal } from '#src/graph/path.ts'
import type { SessionRecord } from '../kinds/session-kind.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { hasChanged } from '../lists/failed-how.ts'
import { patchCall, queryCall } from '../lists/list-calls.ts'
import { readPage, type ItemPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'
import { readAllPages } from '../lists/read-all-pages.ts'
import { readLogItems } from '../stores/list-log-carrier.ts'
import { carryKey, carryRow, unclaimedSession } from './carry-row.ts'

/** Earlier sessions that were never held: what was carried to them goes on to the next. */
const lookedBack = 8
/** Held sessions whose row is asked for by its key, wherever it was addressed. */
const askedByKey = 3
/** A session may still be held, or go on, for so long after its start. */
const maySitMs = 4 * 3_600_000

export interface CarryOverClaim {
  readonly client: GraphClient
  readonly siteId: string
  readonly thread: string
  readonly sessionKey: string
  readonly startMs: number
  /** Sessions of the same thread that anybody planned or held, from the opening batch. */
  readonly sessions: readonly SessionRecord[]
  /** The items of an unclosed session that are owed to the next. */
  readonly unfinished: (state: SessionState) => readonly AgendaItem[]
  readonly by: { readonly personId: string; readonly name: string }
  readonly nowMs: number
}

type LogPage = ItemPage<RecordOf<typeof sessionLogKind>>

/** What a claim must read first, as pairs for the surface's opening batch. */
export interface CarryOverOpening {
  /**
   * Rows that wait for a session or for one that was never held, then what the last held ones left, wherever it is;
   * last, the log of `unclosed` where there is one.
   */
  readonly calls: readonly OpenCall<LogPage>[]
  /** The last session that was held and not published; null where there is none. */
  readonly unclosed: SessionRecord | null
}

function logOf(siteId: string, address: string, top: number): OpenCall<LogPage> {
  return {
    call: queryCall(siteId, sessionLogKind, `fields/Session eq ${literal(address)}`, { top }),
    read: (result) => readPage(sessionLogKind, bodyOf(result)),
  }
}

function wasHeld({ phase }: SessionRecord): boolean {
  return phase !== 'empty' && phase !== 'planned'
}

/** A session that nobody planned has no record: its row is found by whom it comes from, not by where it waits. */
function leftBy(siteId: string, held: readonly SessionRecord[]): OpenCall<LogPage>[] {
  if (held.length === 0) return []
  const filter = held.map((each) => `fields/ClientKey eq ${literal(carryKey(each.clientKey))}`).join(' or ')
  return [
    {
      call: queryCall(siteId, sessionLogKind, filter, { top: held.length }),
      read: (result) => readPage(sessionLogKind, bodyOf(result)),
    },
  ]
}

export function carryOverOpening(
  claim: Pick<CarryOverClaim, 'siteId' | 'thread' | 'sessionKey' | 'startMs' | 'sessions' | 'nowMs'>,
): CarryOverOpening {
  const { siteId, thread } = claim
  const over = claim.sessions
    .filter((each) => each.clientKey !== claim.sessionKey && isOver(claim, each.startMs ?? 0))
    .sort((a, b) => (b.startMs ?? 0) - (a.startMs ?? 0))
  const neverHeld = over.filter((each) => !wasHeld(each)).slice(0, lookedBack)
  const held = over.filter(wasHeld)
  const [last] = held
  const unclosed = last === undefined || last.phase === 'published' ? null : last
  const waiting = [unclaimedSession(thread), ...neverHeld.map((each) => each.clientKey)]
  return {
    calls: [
      ...waiting.map((each) => logOf(siteId, each, 100)),
      ...leftBy(siteId, held.slice(0, askedByKey)),
      ...(unclosed === null ? [] : [logOf(siteId, unclosed.clientKey, 1000)]),
    ],
    unclosed,
  }
}

/**
 * Brings what earlier sessions left into this one, exactly once whoever opens first: rows that wait for a session, or
 * for one that is over and was never held, are re-addressed with `If-Match`; a last session that nobody closed gets its
 * row now, under the key that publishing it later would use. `pages` are the answers to the opening's calls. Answers how many rows are this session's now; the log carries them.
 */
export async function claimCarryOver(
  claim: CarryOverClaim,
  { unclosed }: CarryOverOpening,
  pages: readonly LogPage[],
): Promise<number> {
  const log = unclosed === null ? undefined : pages.at(-1)
  let claimed = 0
  const waiting = new Map(
    (log === undefined ? pages : pages.slice(0, -1))
      .flatMap((each) => each.items)
      .filter((each) => each.reading.ok && isDue(claim, each.reading.record))
      .map((each) => [each.id, each]),
  )
  for (const item of waiting.values()) if (await readdress(claim, item)) claimed += 1
  if (unclosed !== null && log !== undefined && (await carryUnclosed(claim, unclosed, log))) claimed += 1
  return claimed
}

/** Nobody plans next week's session away from under the one of today. */
function isOver({ startMs, nowMs }: Pick<CarryOverClaim, 'startMs' | 'nowMs'>, itsStartMs: number): boolean {
  return itsStartMs < startMs && itsStartMs + maySitMs <= nowMs
}

/** Whether the row brings something that no session has taken, or one that is over and was never held. */
function isDue(claim: CarryOverClaim, { clientKey, session }: RecordOf<typeof sessionLogKind>): boolean {
  if (!clientKey.startsWith('carry/') || clientKey === carryKey(claim.sessionKey)) return false
  if (session === unclaimedSession(claim.thread)) return true
  const known = claim.sessions.find((each) => each.clientKey === session)
  if (known !== undefined) return !wasHeld(known) && isOver(claim, known.startMs ?? 0)
  const parts = parseSessionKey(session)
  return parts !== null && isOver(claim, Date.parse(parts.start ?? parts.day))
}

async function readdress(
  claim: CarryOverClaim,
  item: { readonly id: string; readonly eTag: string },
): Promise<boolean> {
  try {
    await claim.client.send(patchCall(claim.siteId, sessionLogKind, item, { session: claim.sessionKey }))
    return true
  } catch (failure) {
    // Somebody else who opened the session was first.
    if (hasChanged(failure)) return false
    throw failure
  }
}

async function carryUnclosed(claim: CarryOverClaim, last: SessionRecord, first: LogPage): Promise<boolean> {
  const { client, siteId } = claim
  const { items } = await readAllPages(client, sessionLogKind, first)
  const { rows } = readLogItems(items, last.clientKey)
  const left = claim.unfinished(foldSession(rows.flatMap((each) => each.moves)))
  if (left.length === 0) return false
  const row = carryRow({
    fromSession: last.clientKey,
    toSession: claim.sessionKey,
    thread: claim.thread,
    items: left,
    atMs: claim.nowMs,
    by: claim.by.personId,
    byName: claim.by.name,
  })
  return (await createOnce(client, siteId, sessionLogKind, row)).how === 'created'
}
