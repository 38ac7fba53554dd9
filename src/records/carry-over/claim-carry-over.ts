import { leftOfUnheld, leftOver } from '#src/domain/publish/carry.ts'
import { parseSessionKey } from '#src/domain/session/session-key.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { literal } from '#src/graph/path.ts'
import type { SessionRecord } from '../kinds/session-kind.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readPage, type ItemPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'
import { readAllPages } from '../lists/read-all-pages.ts'
import type { SessionIdentity } from '../stores/session-store.ts'
import { readLogItems } from '../stores/list-log-carrier.ts'
import { carryKey, carryRow, unclaimedSession } from './carry-row.ts'
import { writesInLists, type CarryWrites } from './carry-writes.ts'

/** Earlier sessions that were never held: what was carried to them goes on to the next. */
const lookedBack = 8
/** Held sessions whose row is asked for by its key, wherever it was addressed. */
const askedByKey = 3
/** Sessions never held whose row is asked for by its key as well; that of an older one is found by creating it. */
const unheldByKey = 3
/** Sessions of a former thread that were prepared and that this series takes the place of. */
const lookedAhead = 2
/** A session may still be held, or go on, for so long after its start. */
const maySitMs = 4 * 3_600_000
/** Longer after its start nobody begins it any more: who opens it looks at it. */
const mayBeginMs = 12 * 3_600_000

export interface CarryOverClaim extends SessionIdentity {
  readonly client: GraphClient
  readonly siteId: string
  /** Threads of the series that this session's follows: what they left comes to it. */
  readonly formerThreads?: readonly string[]
  /** Sessions of the same thread and of the former ones that anybody planned or held, from the opening. */
  readonly sessions: readonly SessionRecord[]
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
  /** Sessions that are over and were never held; their logs are the answers after the first. */
  readonly neverHeld: readonly SessionRecord[]
}

const nothing: CarryOverOpening = { calls: [], unclosed: null, neverHeld: [] }

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
function leftBy(siteId: string, from: readonly SessionRecord[]): OpenCall<LogPage>[] {
  if (from.length === 0) return []
  const filter = from.map((each) => `fields/ClientKey eq ${literal(carryKey(each.clientKey))}`).join(' or ')
  return [
    {
      call: queryCall(siteId, sessionLogKind, filter, { top: from.length }),
      read: (result) => readPage(sessionLogKind, bodyOf(result)),
    },
  ]
}

export function carryOverOpening(
  claim: Pick<
    CarryOverClaim,
    'siteId' | 'thread' | 'formerThreads' | 'sessionKey' | 'startMs' | 'sessions' | 'nowMs'
  >,
): CarryOverOpening {
  const { siteId, thread, formerThreads = [] } = claim
  if (!takesMore(claim)) return nothing
  const over = claim.sessions
    .filter((each) => each.clientKey !== claim.sessionKey && isOver(claim, each.startMs ?? 0))
    .sort((a, b) => (b.startMs ?? 0) - (a.startMs ?? 0))
  const neverHeld = over.filter((each) => !wasHeld(each)).slice(0, lookedBack)
  const held = over.filter(wasHeld)
  const [last] = held
  const former = held.filter((each) => formerThreads.includes(each.thread))
  const replaced = claim.sessions
    .filter((each) => !over.includes(each) && isReplaced(claim, each.thread, each.startMs ?? 0))
    .slice(-lookedAhead)
  const unclosed = last === undefined || last.phase === 'published' ? null : last
  // Their places are counted on: the sessions never held come right after the first.
  const waiting = [
    unclaimedSession(thread),
    ...neverHeld.map((each) => each.clientKey),
    ...formerThreads.map(unclaimedSession),
    ...replaced.map((each) => each.clientKey),
  ]
  const asked = [...held.slice(0, askedByKey), ...neverHeld.slice(0, unheldByKey)]
  return {
    calls: [
      ...waiting.map((each) => logOf(siteId, each, 100)),
      ...leftBy(siteId, [...new Set([...asked, ...former.slice(0, askedByKey)])]),
      ...(unclosed === null ? [] : [logOf(siteId, unclosed.clientKey, 1000)]),
    ],
    unclosed,
    neverHeld,
  }
}

/** What a session that has ended took would be lost in it. */
function takesMore(claim: Pick<CarryOverClaim, 'sessions' | 'sessionKey' | 'startMs' | 'nowMs'>): boolean {
  const phase = claim.sessions.find((each) => each.clientKey === claim.sessionKey)?.phase
  if (phase === 'closed' || phase === 'published') return false
  return phase === 'running' || phase === 'paused' || claim.nowMs < claim.startMs + mayBeginMs
}

/**
 * Brings what earlier sessions left into this one, exactly once whoever opens first: rows that wait for a session, or
 * for one that is over and was never held, are re-addressed with `If-Match`; a last session that nobody closed gets its
 * row now, under the key that publishing it later would use, and so do the topics of one that was never held. `pages`
 * are the answers to the opening's calls. Answers how many rows are this session's now; the log carries them.
 */
export async function claimCarryOver(
  claim: CarryOverClaim,
  { unclosed, neverHeld }: CarryOverOpening,
  pages: readonly LogPage[],
  writes: CarryWrites = writesInLists(claim),
): Promise<number> {
  const log = unclosed === null ? undefined : pages.at(-1)
  let claimed = 0
  const known = new Set(
    pages.flatMap(({ items }) =>
      items.flatMap(({ reading }) => (reading.ok ? [reading.record.clientKey] : [])),
    ),
  )
  // Before its rows go on, so that what it said of their topics is read with them.
  for (const [place, each] of neverHeld.entries()) {
    const page = pages[place + 1]
    if (page === undefined || known.has(carryKey(each.clientKey)) || !speaksOfTopics(page, each)) continue
    if (await carryFrom(claim, writes, each, page, false)) claimed += 1
  }
  const waiting = new Map(
    (log === undefined ? pages : pages.slice(0, -1))
      .flatMap((each) => each.items)
      .filter((each) => each.reading.ok && isDue(claim, each.reading.record))
      .map((each) => [each.id, each]),
  )
  if (waiting.size > 0) await makeKnown(claim, writes)
  for (const item of waiting.values()) if (await writes.readdress(item)) claimed += 1
  if (unclosed !== null && log !== undefined && (await carryFrom(claim, writes, unclosed, log, true)))
    claimed += 1
  return claimed
}

/** Nobody plans next week's session away from under the one of today. */
function isOver({ startMs, nowMs }: Pick<CarryOverClaim, 'startMs' | 'nowMs'>, itsStartMs: number): boolean {
  return itsStartMs < startMs && itsStartMs + maySitMs <= nowMs
}

/** A session of a former thread that is to begin when this one does, or later: its invite is nobody's any more. */
function isReplaced(
  { startMs, formerThreads = [] }: Pick<CarryOverClaim, 'startMs' | 'formerThreads'>,
  thread: string,
  itsStartMs: number,
): boolean {
  return formerThreads.includes(thread) && itsStartMs >= startMs
}

/**
 * Whether the row brings something that no session has taken, or one that was never held and is over or has its place
 * taken by this one.
 */
function isDue(
  claim: CarryOverClaim,
  { clientKey, session, what }: RecordOf<typeof sessionLogKind>,
): boolean {
  if (what !== 'moves' || !clientKey.startsWith('carry/') || clientKey === carryKey(claim.sessionKey))
    return false
  if ([claim.thread, ...(claim.formerThreads ?? [])].some((each) => session === unclaimedSession(each)))
    return true
  const passes = (thread: string, itsStartMs: number) =>
    isOver(claim, itsStartMs) || isReplaced(claim, thread, itsStartMs)
  const known = claim.sessions.find((each) => each.clientKey === session)
  if (known !== undefined) return !wasHeld(known) && passes(known.thread, known.startMs ?? 0)
  const parts = parseSessionKey(session)
  return parts !== null && passes(parts.threadId, Date.parse(parts.start ?? parts.day))
}

/** A session without a record is found by nobody: should it never be held, what it took would wait in it for ever. */
async function makeKnown(claim: CarryOverClaim, writes: CarryWrites): Promise<void> {
  if (claim.sessions.some((each) => each.clientKey === claim.sessionKey)) return
  await writes.makeKnown()
}

/** Whether something was proposed or answered in that session itself; its log may have more pages, or a checkpoint that has it. */
function speaksOfTopics(page: LogPage, { clientKey }: SessionRecord): boolean {
  const hasCheckpoint = page.items.some(
    ({ reading }) =>
      reading.ok && reading.record.what === 'checkpoint' && reading.record.session === clientKey,
  )
  if (page.nextLink !== null || hasCheckpoint) return true
  const { rows, skipped } = readLogItems(page.items, clientKey)
  // What is deflated is read with the rest.
  if ([...skipped.values()].some((count) => count > 0)) return true
  return rows.some(
    (row) =>
      !row.clientKey.startsWith('carry/') &&
      row.moves.some(({ move }) => move.kind === 'propose-item' || move.kind === 'answer-proposal'),
  )
}

async function carryFrom(
  claim: CarryOverClaim,
  writes: CarryWrites,
  last: SessionRecord,
  first: LogPage,
  held: boolean,
): Promise<boolean> {
  const { items } = await readAllPages(claim.client, sessionLogKind, first)
  // Not with what a surface paints first.
  const { readSessionLog } = await import('../stores/session-log.ts')
  const { state } = await readSessionLog(items, last.clientKey)
  const left = held ? leftOver(state, last.clientKey) : leftOfUnheld(state)
  if (left.items.length + left.topics.length === 0) return false
  const row = carryRow({
    ...left,
    fromSession: last.clientKey,
    toSession: claim.sessionKey,
    thread: claim.thread,
    atMs: claim.nowMs,
    by: claim.by.personId,
    byName: claim.by.name,
  })
  await makeKnown(claim, writes)
  const { how, item } = await writes.create(row)
  if (how === 'created') return true
  return item.reading.ok && isDue(claim, item.reading.record) && writes.readdress(item)
}
