import type { GraphCall } from '#src/graph/graph-client.ts'
import type { RecordKind } from '../definition/record-kind.ts'

const scopes = ['Sites.ReadWrite.All']

/** A list is addressed by its display name: knowing the site is enough, no look-up comes first. */
function itemsPath(siteId: string, list: string): string {
  return `/sites/${siteId}/lists/${encodeURIComponent(list)}/items`
}

/** Text as an OData string literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** The unique `ClientKey` makes a repeat harmless, so the call may be repeated. */
export function createCall<Kept extends { readonly clientKey: string }>(
  siteId: string,
  kind: RecordKind<Kept>,
  record: Kept,
): GraphCall {
  return {
    method: 'POST',
    path: itemsPath(siteId, kind.list),
    body: { fields: kind.toFields(record) },
    service: 'sharepoint',
    repeat: 'conditional',
    scopes,
  }
}

/** Items by an OData filter over `fields/<Column>`; every column in it must be indexed. */
export function queryCall<Kept>(
  siteId: string,
  kind: RecordKind<Kept>,
  filter: string,
  more: { readonly top?: number; readonly orderBy?: string } = {},
): GraphCall {
  const columns = kind.columns.map((each) => each.name).join(',')
  const query = [
    `$expand=fields($select=${columns})`,
    `$filter=${encodeURIComponent(filter)}`,
    ...(more.orderBy === undefined ? [] : [`$orderby=${encodeURIComponent(more.orderBy)}`]),
    `$top=${more.top ?? 200}`,
  ]
  return {
    method: 'GET',
    path: `${itemsPath(siteId, kind.list)}?${query.join('&')}`,
    service: 'sharepoint',
    repeat: 'read',
    scopes,
  }
}

export function byKeyCall<Kept>(siteId: string, kind: RecordKind<Kept>, clientKey: string): GraphCall {
  return queryCall(siteId, kind, `fields/ClientKey eq ${literal(clientKey)}`, { top: 2 })
}

export function itemCall<Kept>(siteId: string, kind: RecordKind<Kept>, itemId: string): GraphCall {
  return {
    method: 'GET',
    path: `${itemsPath(siteId, kind.list)}/${itemId}?$expand=fields`,
    service: 'sharepoint',
    repeat: 'read',
    scopes,
  }
}

/** Changes the given properties alone, if the item is still the version that was seen. */
export function patchCall<Kept>(
  siteId: string,
  kind: RecordKind<Kept>,
  item: { readonly id: string; readonly eTag: string },
  change: Partial<Kept>,
): GraphCall {
  return {
    method: 'PATCH',
    path: `${itemsPath(siteId, kind.list)}/${item.id}/fields`,
    headers: { 'If-Match': item.eTag },
    body: kind.toFields(change),
    service: 'sharepoint',
    repeat: 'conditional',
    scopes,
  }
}

/** With `latest` only where the log ends now; without, everything from the beginning. */
export function deltaCall<Kept>(siteId: string, kind: RecordKind<Kept>, latest: boolean): GraphCall {
  return {
    method: 'GET',
    path: `${itemsPath(siteId, kind.list)}/delta?$expand=fields${latest ? '&token=latest' : ''}`,
    service: 'sharepoint',
    repeat: 'read',
    scopes,
  }
}

/** A next or delta link as a call; links of another host than Graph's own are refused by the client. */
export function linkCall(link: string): GraphCall {
  const at = link.indexOf('/v1.0/')
  return {
    method: 'GET',
    path: at === -1 ? link : link.slice(at + '/v1.0'.length),
    service: 'sharepoint',
    repeat: 'read',
    scopes,
  }
}
