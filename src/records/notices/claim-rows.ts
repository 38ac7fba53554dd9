import type { GraphClient } from '#src/graph/graph-client.ts'
import { noticeKind, type NoticeRecord } from '../kinds/notice-kind.ts'
import { byKeyCall, createCall, patchItemCall } from '../lists/list-calls.ts'
import { readItem, readPage, type ListItem } from '../lists/list-item.ts'

export type Claim =
  /** The row is this attempt's: whoever holds it, and nobody else, may send. */
  | { readonly how: 'mine'; readonly item: ListItem<NoticeRecord> }
  /** Somebody else has it, or had it. */
  | { readonly how: 'theirs'; readonly record: NoticeRecord }
  /** There is no row, or it cannot be written: nothing may be sent. */
  | { readonly how: 'no-row'; readonly failure: Error }

/**
 * Writes the rows of one attempt before anything is sent. A row that is there already is taken over, by `If-Match`,
 * where `mayTakeOver` says so of it; of several who try at once one gets it. An answer that was lost is told from
 * somebody else's row by the attempt's own id.
 */
export async function claimRows(
  client: GraphClient,
  siteId: string,
  wanted: readonly NoticeRecord[],
  mayTakeOver: (record: NoticeRecord) => boolean,
): Promise<readonly Claim[]> {
  const created = await client.sendAll(wanted.map((each) => createCall(siteId, noticeKind, each)))
  const claims = new Map<string, Claim>()
  const refused: NoticeRecord[] = []
  for (const [index, record] of wanted.entries()) {
    const result = created[index]
    if (result?.ok === true)
      claims.set(record.clientKey, { how: 'mine', item: readItem(noticeKind, result.answer.body) })
    else {
      refused.push(record)
      const failure = result?.failure ?? new Error('The client left a row out.')
      claims.set(record.clientKey, { how: 'no-row', failure })
    }
  }
  const look = async (records: readonly NoticeRecord[]) => {
    const results = await client.sendAll(records.map((each) => byKeyCall(siteId, noticeKind, each.clientKey)))
    const taking: { readonly record: NoticeRecord; readonly item: ListItem<NoticeRecord> }[] = []
    for (const [index, record] of records.entries()) {
      const result = results[index]
      const item = result?.ok === true ? readPage(noticeKind, result.answer.body).items[0] : undefined
      if (item?.reading.ok !== true) continue
      const there = item.reading.record
      const mine = there.attempt === record.attempt
      claims.set(record.clientKey, mine ? { how: 'mine', item } : { how: 'theirs', record: there })
      if (!mine && mayTakeOver(there)) taking.push({ record, item })
    }
    return taking
  }
  if (refused.length === 0) return wanted.map((each) => claimOf(claims, each))
  const taking = await look(refused)
  if (taking.length > 0) {
    const taken = await client.sendAll(
      taking.map(({ record: { state, sentMs, by, byKey, attempt }, item }) =>
        patchItemCall(siteId, noticeKind, item, { state, sentMs, by, byKey, attempt }),
      ),
    )
    const unsure: NoticeRecord[] = []
    for (const [index, { record }] of taking.entries()) {
      const result = taken[index]
      if (result?.ok === true)
        claims.set(record.clientKey, { how: 'mine', item: readItem(noticeKind, result.answer.body) })
      else unsure.push(record)
    }
    if (unsure.length > 0) await look(unsure)
  }
  return wanted.map((each) => claimOf(claims, each))
}

function claimOf(claims: ReadonlyMap<string, Claim>, { clientKey }: NoticeRecord): Claim {
  return claims.get(clientKey) ?? { how: 'no-row', failure: new Error('The row was not written.') }
}
