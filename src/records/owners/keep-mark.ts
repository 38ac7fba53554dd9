import type { OwnersMark } from '#src/domain/risks/owners-standing.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { updateRecord } from '../lists/update-record.ts'
import type { Replica } from '../replica/create-replica.ts'
import { emptyCouncilRow } from '../stores/council-row.ts'
import { markKey, markOf, metByMe, ownersSince } from './owners-list.ts'

/** A new list may be told late: that it was not there in its first minutes proves nothing. */
const settleMs = 120_000
/** What was met longer ago may be otherwise by now. */
const freshMs = 120_000
/** So that "refused on …" stays a day of this month. */
const renewedAfterMs = 7 * 24 * 60 * 60_000

/** What this person's mark has to say now; null where it says so already, or nothing certain is known. */
export function dueMark(replica: Replica, personId: string, nowMs: number): OwnersMark['could'] | null {
  const [met, sinceMs] = [metByMe(replica), ownersSince(replica)]
  if (met === null || sinceMs === null || nowMs - met.atMs > freshMs) return null
  if (met.could === 'refused' && met.atMs - sinceMs < settleMs) return null
  const mark = markOf(replica, personId)
  return mark?.could === met.could && nowMs - mark.atMs < renewedAfterMs ? null : met.could
}

/**
 * Writes the mark into the council's own list, under the person's own name: whoever may not read the owners-only risks
 * may write there. The list itself says who wrote it and when. Throws the client's failure.
 */
export async function keepMark(
  client: GraphClient,
  siteId: string,
  by: { readonly personId: string; readonly displayName: string },
  could: OwnersMark['could'],
): Promise<void> {
  const title = by.displayName.slice(0, 255)
  const { how, item } = await createOnce(client, siteId, councilKind, {
    ...emptyCouncilRow,
    clientKey: markKey(by.personId),
    title,
    kind: could,
  })
  // Also where nothing differs: the time of the row is what counts.
  if (how === 'was-there')
    await updateRecord(client, siteId, councilKind, item, () => ({ title, kind: could }))
}
