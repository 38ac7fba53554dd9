import { ask } from '#src/graph/asking.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { deleteItem } from '#src/graph/lists/items.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { ownersRiskKind } from '../kinds/owners-risk-kind.ts'
import { createOnce, findByKey } from '../lists/create-once.ts'
import { updateRecord } from '../lists/update-record.ts'
import { provisionLists, type ListReport } from '../provisioning/provision-lists.ts'
import { emptyCouncilRow } from '../stores/council-row.ts'
import { ownersKey } from './owners-list.ts'

/**
 * Makes the list of the owners-only risks where it is not there, and only then says so in the council's list: whoever
 * reads that asks for it. Turning it on again begins anew with what is known of who gets in. The reports say what was
 * refused; nothing is said then. Throws the client's failure.
 */
export async function turnOwnersListOn(client: GraphClient, siteId: string): Promise<readonly ListReport[]> {
  const reports = await provisionLists(client, siteId, [councilKind, ownersRiskKind])
  if (reports.some((each) => each.failure !== null)) return reports
  const title = 'Owners-only risks'
  const kind = 'owners-only' as const
  const row = { ...emptyCouncilRow, clientKey: ownersKey, title, kind }
  const { how, item } = await createOnce(client, siteId, councilKind, row)
  if (how === 'was-there') await updateRecord(client, siteId, councilKind, item, () => ({ title, kind }))
  return reports
}

/** Nobody's page asks for the list any more; it stays in the site with everything in it. Throws the client's failure. */
export async function turnOwnersListOff(client: GraphClient, siteId: string): Promise<void> {
  const item = await findByKey(client, siteId, councilKind, ownersKey)
  if (item !== null) await ask(client, deleteItem({ siteId, list: councilKind.list }, item))
}
