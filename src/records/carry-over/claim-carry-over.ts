import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { literal } from '#src/graph/path.ts'
import type { SessionRecord } from '../kinds/session-kind.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { hasChanged } from '../lists/failed-how.ts'
import { patchCall, queryCall } from '../lists/list-calls.ts'
import { readPage } from '../lists/list-item.ts'
import { bodyOf } from '../lists/open-call.ts'
import { readAllPages } from '../lists/read-all-pages.ts'
import { readLogItems } from '../stores/list-log-carrier.ts'
import { carryRow, unclaimedSession } from './carry-row.ts'

/** Earlier sessions that were never held: what was carried to them goes on to the next. */
const lookedBack = 8

export interface CarryOverClaim {
  readonly client: GraphClient
  readonly siteId: string
  readonly thread: string
  readonly sessionKey: string
  readonly startMs: number
  /** Sessions of the same thread, from the opening batch. */
  readonly sessions: readonly SessionRecord[]
  /** The items of an unclosed session that are owed to the next. */
  readonly unfinished: (state: SessionState) => readonly AgendaItem[]
  readonly by: { readonly personId: string; readonly name: string }
  readonly nowMs: number
}

/**
 * Brings what earlier sessions left into this one, exactly once whoever opens first: rows that wait for a session, or
 * for one that was never held, are re-addressed with `If-Match`; a last session that nobody closed gets its row now,
 * under the key that publishing it later would use. Answers how many rows are this session's now; the log carries them.
 */
export async function claimCarryOver(claim: CarryOverClaim): Promise<number> {
  const { client, siteId, thread } = claim
  const earlier = claim.sessions
    .filter((each) => each.clientKey !== claim.sessionKey && (each.startMs ?? 0) < claim.startMs)
    .sort((a, b) => (b.startMs ?? 0) - (a.startMs ?? 0))
  const neverHeld = earlier
    .filter((each) => each.phase === 'empty' || each.phase === 'planned')
    .slice(0, lookedBack)
  const addresses = [unclaimedSession(thread), ...neverHeld.map((each) => each.clientKey)]
  const results = await client.sendAll(
    addresses.map((each) =>
      queryCall(siteId, sessionLogKind, `fields/Session eq ${literal(each)}`, { top: 100 }),
    ),
  )
  let claimed = 0
  for (const result of results) {
    for (const item of readPage(sessionLogKind, bodyOf(result)).items) {
      if (!item.reading.ok || !item.reading.record.clientKey.startsWith('carry/')) continue
      if (item.reading.record.clientKey === `carry/${claim.sessionKey}`) continue
      if (await readdress(claim, item)) claimed += 1
    }
  }
  const last = earlier.find((each) => each.phase !== 'empty' && each.phase !== 'planned')
  if (last !== undefined && last.phase !== 'published' && (await carryUnclosed(claim, last))) claimed += 1
  return claimed
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

async function carryUnclosed(claim: CarryOverClaim, last: SessionRecord): Promise<boolean> {
  const { client, siteId } = claim
  const first = await client.send(
    queryCall(siteId, sessionLogKind, `fields/Session eq ${literal(last.clientKey)}`, { top: 1000 }),
  )
  const { items } = await readAllPages(client, sessionLogKind, readPage(sessionLogKind, first.body))
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
