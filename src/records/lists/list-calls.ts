import { listDelta } from '#src/graph/lists/delta.ts'
import { itemById, itemsWhere, newItem, patchFields } from '#src/graph/lists/items.ts'
import type { GraphCall, GraphClient } from '#src/graph/graph-client.ts'
import { relativeLink } from '#src/graph/relative-link.ts'
import { literal } from '#src/graph/path.ts'
import type { RecordKind } from '../definition/record-kind.ts'

type Kind<Kept> = Pick<RecordKind<Kept>, 'list' | 'toFields'>

/** A list is addressed by its title: knowing the site is enough, no look-up comes first. */
function address(siteId: string, kind: Pick<RecordKind<unknown>, 'list'>) {
  return { siteId, list: kind.list }
}

/** The unique `ClientKey` makes a repeat harmless, so the call may be repeated. Throws `FieldTooLong`. */
export function createCall<Kept extends { readonly clientKey: string }>(
  siteId: string,
  kind: Kind<Kept>,
  record: Kept,
): GraphCall {
  return newItem(address(siteId, kind), kind.toFields(record)).call
}

/** Items by an OData filter over `fields/<Column>`; every column in it must be indexed. */
export function queryCall(
  siteId: string,
  kind: { readonly list: string },
  filter: string,
  more: { readonly top?: number; readonly orderBy?: string } = {},
): GraphCall {
  return itemsWhere({ siteId, list: kind.list }, { filter, ...more }).call
}

export function byKeyCall(siteId: string, kind: { readonly list: string }, clientKey: string): GraphCall {
  return queryCall(siteId, kind, `fields/ClientKey eq ${literal(clientKey)}`, { top: 2 })
}

export function itemCall(siteId: string, kind: { readonly list: string }, itemId: string): GraphCall {
  return itemById({ siteId, list: kind.list }, itemId).call
}

/** Changes the given properties alone, if the item is still the version that was seen. Throws `FieldTooLong`. */
export function patchCall<Kept>(
  siteId: string,
  kind: Kind<Kept>,
  item: { readonly id: string; readonly eTag: string },
  change: Partial<Kept>,
): GraphCall {
  return patchFields(address(siteId, kind), item, kind.toFields(change)).call
}

/** The same, through the item itself: this answer carries the new eTag (facts: graph.md section 8). */
export function patchItemCall<Kept>(
  siteId: string,
  kind: Kind<Kept>,
  item: { readonly id: string; readonly eTag: string },
  change: Partial<Kept>,
): GraphCall {
  const call = patchCall(siteId, kind, item, change)
  return { ...call, path: call.path.replace(/\/fields$/, ''), body: { fields: call.body } }
}

/** Where the list's changes go on from now. */
export function latestCall(siteId: string, kind: { readonly list: string }): GraphCall {
  return listDelta({ siteId, list: kind.list }, 'latest').call
}

/** A next or delta link as a call. Throws `ForeignLink` for a link to another place than this client's Graph. */
export function linkCall(client: Pick<GraphClient, 'base'>, link: string): GraphCall {
  return {
    method: 'GET',
    path: relativeLink(client.base, link),
    service: 'sharepoint',
    repeat: 'read',
    scopes: ['Sites.ReadWrite.All'],
  }
}
