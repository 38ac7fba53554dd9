import type { GraphClient } from '#src/graph/graph-client.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import { linkCall } from './list-calls.ts'
import { readPage, type ItemPage } from './list-item.ts'

/** Follows next links from a first page to the end. */
export async function readAllPages<Kept>(
  client: GraphClient,
  kind: RecordKind<Kept>,
  first: ItemPage<Kept>,
): Promise<Omit<ItemPage<Kept>, 'nextLink'>> {
  const items = [...first.items]
  const deleted = [...first.deleted]
  let page = first
  while (page.nextLink !== null) {
    page = readPage(kind, (await client.send(linkCall(client, page.nextLink))).body)
    items.push(...page.items)
    deleted.push(...page.deleted)
  }
  return { items, deleted, deltaLink: page.deltaLink }
}
