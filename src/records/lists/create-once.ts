import type { GraphClient } from '#src/graph/graph-client.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import { byKeyCall, createCall } from './list-calls.ts'
import { readItem, readPage, type ListItem } from './list-item.ts'

export interface CreatedOnce<Kept> {
  readonly how: 'created' | 'was-there'
  readonly item: ListItem<Kept>
}

/**
 * Creates the item, or finds the one that has its `ClientKey`. How a list says "duplicate" differs, so any refusal is
 * followed by a look: what is there counts, not the words. Throws the create's own failure where nothing is found.
 */
export async function createOnce<Kept extends { readonly clientKey: string }>(
  client: GraphClient,
  siteId: string,
  kind: RecordKind<Kept>,
  record: Kept,
): Promise<CreatedOnce<Kept>> {
  const call = createCall(siteId, kind, record)
  try {
    return { how: 'created', item: readItem(kind, (await client.send(call)).body) }
  } catch (failure) {
    const item = await findByKey(client, siteId, kind, record.clientKey).catch(() => null)
    if (item === null) throw failure
    return { how: 'was-there', item }
  }
}

export async function findByKey<Kept>(
  client: GraphClient,
  siteId: string,
  kind: RecordKind<Kept>,
  clientKey: string,
): Promise<ListItem<Kept> | null> {
  const answer = await client.send(byKeyCall(siteId, kind, clientKey))
  return readPage(kind, answer.body).items[0] ?? null
}
