import type { GraphClient } from '#src/graph/graph-client.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import { linkCall } from './list-calls.ts'
import { readPage, type ItemPage, type ListItem } from './list-item.ts'

/** Follows next links from a first page to the end. */
export async function readAllPages<Kept>(
  client: GraphClient,
  kind: RecordKind<Kept>,
  first: ItemPage<Kept>,
): Promise<{ readonly items: readonly ListItem<Kept>[]; readonly deltaLink: string | null }> {
  const items = [...first.items]
  let page = first
  while (page.nextLink !== null) {
    page = readPage(kind, (await client.send(linkCall(client, page.nextLink))).body)
    items.push(...page.items)
  }
  return { items, deltaLink: page.deltaLink }
}
