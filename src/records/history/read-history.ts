import { askEveryPage } from '#src/graph/paging.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { versionsOf } from '#src/graph/lists/versions.ts'
import type { ReplicatedKind } from '../replica/row-of.ts'
import { recordHistory, type HistoryEntry } from './record-history.ts'

/** A record's history as far back as its list keeps versions, newest first. Throws the client's failures. */
export async function readHistory(
  client: GraphClient,
  siteId: string,
  kind: ReplicatedKind,
  itemId: string,
): Promise<readonly HistoryEntry[]> {
  const versions = await askEveryPage(client, versionsOf({ siteId, list: kind.list }, itemId))
  return recordHistory(kind, versions)
}
