import type { Ritual, RitualSeries } from '#src/domain/rituals/ritual.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { recordOfRitual, ritualKind, ritualOfRecord } from '../kinds/ritual-kind.ts'
import { findByKey } from '../lists/create-once.ts'
import { hasChanged } from '../lists/failed-how.ts'
import { patchCall } from '../lists/list-calls.ts'
import { updateRecord } from '../lists/update-record.ts'

const attempts = 3

export type SuccessorClaim =
  /** As the list has it: by this press, or by an earlier one of the same person whose answer was lost. */
  | { readonly kind: 'claimed'; readonly ritual: Ritual }
  /** Somebody else was first. */
  | { readonly kind: 'taken'; readonly name: string }
  /** Its row is not what the person saw, or is gone. */
  | { readonly kind: 'changed' }

/**
 * Keeps the series that follows in the row of the one that was seen, with `If-Match`: of several people one wins and the
 * others are told who. May be repeated. Throws the client's failure.
 */
export async function claimSuccessor(
  client: GraphClient,
  siteId: string,
  seen: Ritual,
  successor: Ritual,
): Promise<SuccessorClaim> {
  for (let attempt = 1; ; attempt += 1) {
    const item = await findByKey(client, siteId, ritualKind, seen.key)
    const now = item?.reading.ok === true ? ritualOfRecord(item.reading.record) : null
    if (item === null || now === null) return { kind: 'changed' }
    if (now.transactionId !== seen.transactionId)
      return now.organizer.id === successor.organizer.id
        ? { kind: 'claimed', ritual: now }
        : { kind: 'taken', name: now.organizer.name }
    if (said(now) !== said(seen)) return { kind: 'changed' }
    try {
      await client.send(patchCall(siteId, ritualKind, item, changeOf(successor)))
      return { kind: 'claimed', ritual: successor }
    } catch (failure) {
      if (!hasChanged(failure) || attempt === attempts) throw failure
    }
  }
}

/** Everything that the person saw of it, in one order. */
function said(ritual: Ritual): string {
  return JSON.stringify(ritualKind.fromFields(ritualKind.toFields(recordOfRitual(ritual))))
}

function changeOf(successor: Ritual) {
  const { organizerKey, organizer, transaction, seriesUid, thread, joinUrl, formerThreads, firstDay } =
    recordOfRitual(successor)
  return { organizerKey, organizer, transaction, seriesUid, thread, joinUrl, formerThreads, firstDay }
}

/**
 * Writes down where the series that follows stands in its organizer's calendar; false where the row is not theirs any
 * more. Throws the client's failure.
 */
export async function keepSuccessor(
  client: GraphClient,
  siteId: string,
  ritual: Pick<Ritual, 'key' | 'transactionId'>,
  { iCalUId, thread, joinUrl }: RitualSeries,
): Promise<boolean> {
  const item = await findByKey(client, siteId, ritualKind, ritual.key)
  if (item === null) return false
  let mine = false
  await updateRecord(client, siteId, ritualKind, item, (now) => {
    mine = now.transaction === ritual.transactionId
    return mine && now.thread !== thread ? { seriesUid: iCalUId, thread, joinUrl } : null
  })
  return mine
}
