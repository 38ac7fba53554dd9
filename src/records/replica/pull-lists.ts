import { askAll } from '#src/graph/asking.ts'
import { AccessDenied, Gone, NotFound, Refused, ServiceDown } from '#src/graph/failures.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { listDelta } from '#src/graph/lists/delta.ts'
import type { ListCursor, Replica } from './create-replica.ts'
import { lookAtUnsure } from './look-at-unsure.ts'
import type { ReplicaEvent } from './replica-event.ts'
import { rowsOf, type ReplicatedKind } from './row-of.ts'

/** What became of a list's reading. `list-missing`: somebody removed or renamed it. */
export type Pulled =
  | { readonly outcome: 'current' }
  | { readonly outcome: 'list-missing' }
  /** A restricted list that is not for this person. */
  | { readonly outcome: 'withheld' }
  | { readonly outcome: 'failed'; readonly failure: Error }

/** A wide list may be too slow for the largest page (facts: goals.md section 6), so the size gives way. */
const pageSizes = [5000, 1000, 200]
/** A page that does not come in this time is asked for smaller instead of waited for. */
const patienceMs = 20_000

interface Reading {
  readonly kind: ReplicatedKind
  /** Place in `pageSizes`. */
  size: number
  /** Begin with the first page, whatever the cursor. */
  anew: boolean
  /** The cursor was too old once: a second time something else is wrong. */
  expired: boolean
  /** Without a choice of columns: one of them may be gone. */
  plain: boolean
  /** Where the page that was told last ends; null before one was. */
  told: Pick<ListCursor, 'at' | 'version' | 'sweeping'> | null
}

/**
 * Brings lists up to date: one batch with the next page of every list that has more, until all are told. What was
 * read stays when the rest fails. Throws nothing of Graph's: each list has its own outcome.
 */
export async function pullLists(
  client: GraphClient,
  siteId: string,
  replica: Replica,
  kinds: readonly ReplicatedKind[],
  nowMs: () => number,
): Promise<ReadonlyMap<string, Pulled>> {
  await lookAtUnsure(client, siteId, replica, kinds, nowMs())
  const outcomes = new Map<string, Pulled>()
  let open: Reading[] = kinds.map((kind) => ({
    kind,
    size: 0,
    anew: false,
    expired: false,
    plain: false,
    told: null,
  }))
  const ask = () => {
    const asked = open.map((reading) => nextPage(siteId, replica, reading))
    const told = askAll(
      client,
      asked.map((each) => each.asking),
    )
    return { asked, told, askedMs: nowMs() }
  }
  let next = ask()
  while (open.length > 0) {
    const { asked, askedMs } = next
    const told = await next.told
    const events: ReplicaEvent[] = []
    const goOn: Reading[] = []
    for (const [place, reading] of open.entries()) {
      const answer = told[place]
      const of = asked[place]?.of ?? 'first'
      if (answer?.ok === true) {
        const { items, deletedIds: goneIds, cursor, more } = answer.value
        const rows = rowsOf(reading.kind, items)
        const { list, version } = reading.kind
        events.push({ kind: 'page', list, version, rows, goneIds, cursor, more, of, askedMs })
        reading.anew = false
        reading.told = { at: cursor, version, sweeping: of !== 'changes' }
        if (more) goOn.push(reading)
        else outcomes.set(reading.kind.list, { outcome: 'current' })
      } else {
        const failure = answer?.failure ?? new Error('The client left a call out.')
        const outcome = again(reading, failure, of)
        if (outcome?.outcome === 'withheld') await replica.withhold(reading.kind.list, askedMs)
        if (outcome === null) goOn.push(reading)
        else outcomes.set(reading.kind.list, outcome)
      }
    }
    open = goOn
    // What comes next is under way while this is kept, and kept after it.
    if (open.length > 0) next = ask()
    if (events.length > 0) await replica.keep(events)
  }
  return outcomes
}

function nextPage(siteId: string, replica: Replica, { kind, size, anew, plain, told }: Reading) {
  const known = told ?? replica.cursor(kind.list)
  // A newer release knows more columns: what was read without them is read anew.
  const from = anew || known?.version !== kind.version ? null : known.at
  const whole = from === null || known?.sweeping === true
  const asking = listDelta({ siteId, list: kind.list }, from, {
    top: pageSizes[size] ?? 200,
    ...(plain ? {} : { columns: kind.columns.map((each) => each.name) }),
  })
  const call = whole ? { ...asking.call, budgetMs: patienceMs } : asking.call
  const of = from === null ? ('first' as const) : whole ? ('next' as const) : ('changes' as const)
  return { asking: { ...asking, call }, of }
}

/** Null where the list is asked once more. */
function again(reading: Reading, failure: Error, of: 'first' | 'next' | 'changes'): Pulled | null {
  if (failure instanceof Gone && !reading.expired) {
    reading.anew = true
    reading.expired = true
    return null
  }
  // A next link carries its page size: smaller pages begin anew.
  if (failure instanceof ServiceDown && of !== 'changes' && reading.size < pageSizes.length - 1) {
    reading.size += 1
    reading.anew = true
    return null
  }
  if (failure instanceof Refused && !reading.plain) {
    reading.anew = true
    reading.plain = true
    return null
  }
  // A list that somebody may not see is as good as not there: Graph says either.
  if (reading.kind.restricted === true && (failure instanceof NotFound || failure instanceof AccessDenied))
    return { outcome: 'withheld' }
  if (failure instanceof NotFound) return { outcome: 'list-missing' }
  return { outcome: 'failed', failure }
}
