import type { GraphClient } from '#src/graph/graph-client.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import { hasChanged } from './failed-how.ts'
import { itemCall, patchCall } from './list-calls.ts'
import { readItem, type ListItem } from './list-item.ts'

const rebases = 4

/**
 * Changes an item with `If-Match`. `decide` sees the record as it is and answers what to change, or null for nothing;
 * when somebody else was first it is asked again about theirs, so that only the fields it means are touched. `ready` is
 * waited for before each write. Answers false where there is nothing to change or the item needs repair. Throws the
 * client's failure, and what `ready` throws.
 */
export async function updateRecord<Kept>(
  client: GraphClient,
  siteId: string,
  kind: RecordKind<Kept>,
  item: ListItem<Kept>,
  decide: (record: Kept) => Partial<Kept> | null,
  ready?: () => Promise<void>,
): Promise<boolean> {
  let seen = item
  for (let attempt = 0; ; attempt += 1) {
    if (!seen.reading.ok) return false
    const change = decide(seen.reading.record)
    if (change === null || Object.keys(change).length === 0) return false
    await ready?.()
    try {
      await client.send(patchCall(siteId, kind, seen, change))
      return true
    } catch (failure) {
      if (!hasChanged(failure) || attempt === rebases) throw failure
    }
    seen = readItem(kind, (await client.send(itemCall(siteId, kind, seen.id))).body)
  }
}
