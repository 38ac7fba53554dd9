import * as v from 'valibot'
import { ask, asking, doing, type Asking } from '../asking.ts'
import { Duplicate, GraphFailure } from '../failures.ts'
import type { GraphClient } from '../graph-client.ts'
import { askingPage } from '../paging.ts'
import { literal, query, segment } from '../path.ts'
import { listPath, listRead, type ListAddress } from './list-address.ts'
import { listItem, listItemSchema, type ListItem } from './list-item.ts'

export type FieldValues = Readonly<Record<string, unknown>>

export interface ItemQuery {
  /** OData over `fields/<Column>`; every column in it must be indexed. */
  readonly filter?: string
  readonly orderBy?: string
  /** Per page. */
  readonly top?: number
}

/** One page of items with all their fields; follow with `askEveryPage`. */
export function itemsWhere(address: ListAddress, { filter, orderBy, top = 200 }: ItemQuery = {}) {
  const asked = query({ $expand: 'fields', $filter: filter, $orderby: orderBy, $top: top })
  return askingPage(listRead(`${listPath(address)}/items${asked}`), listItemSchema, listItem)
}

export function itemById(address: ListAddress, itemId: string): Asking<ListItem> {
  return asking(
    listRead(`${listPath(address)}/items/${segment(itemId)}?$expand=fields`),
    listItemSchema,
    listItem,
  )
}

/** The item that carries the key, or null. */
export function itemByKey(address: ListAddress, clientKey: string): Asking<ListItem | null> {
  const { call, read } = itemsWhere(address, { filter: `fields/ClientKey eq ${literal(clientKey)}`, top: 2 })
  return { call, read: (answer) => read(answer).entries[0] ?? null }
}

/** `fields` must hold the unique `ClientKey`: that is what makes a repeat harmless. */
export function newItem(address: ListAddress, fields: FieldValues): Asking<ListItem> {
  return asking(
    {
      method: 'POST',
      path: `${listPath(address)}/items`,
      body: { fields },
      service: 'sharepoint',
      repeat: 'conditional',
      scopes: ['Sites.ReadWrite.All'],
    },
    listItemSchema,
    listItem,
  )
}

/**
 * Creates an item. Throws `Duplicate` where an item has its `ClientKey` already: what form SharePoint's refusal takes
 * is not documented, so any refusal is followed by a look.
 */
export async function createItem(
  graph: GraphClient,
  address: ListAddress,
  clientKey: string,
  fields: FieldValues,
): Promise<ListItem> {
  try {
    return await ask(graph, newItem(address, { ...fields, ClientKey: clientKey }))
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.status === null) throw failure
    const there = await ask(graph, itemByKey(address, clientKey)).catch(() => null)
    if (there === null) throw failure
    const { what, status, codes, requestId } = failure
    throw new Duplicate({ what, effect: 'not-done', status, codes, requestId, cause: failure })
  }
}

/**
 * Changes the given fields if the item is still the version that was seen; others stay. Throws `Stale`. The answer
 * has no reliable eTag (facts: graph.md section 8): read it with `itemETag`, or take it from delta.
 */
export function patchFields(
  address: ListAddress,
  item: { readonly id: string; readonly eTag: string },
  fields: FieldValues,
): Asking<void> {
  return doing({
    method: 'PATCH',
    path: `${listPath(address)}/items/${segment(item.id)}/fields`,
    headers: { 'If-Match': item.eTag },
    body: fields,
    service: 'sharepoint',
    repeat: 'conditional',
    scopes: ['Sites.ReadWrite.All'],
  })
}

/** The item's eTag alone. */
export function itemETag(address: ListAddress, itemId: string): Asking<string> {
  return asking(
    listRead(`${listPath(address)}/items/${segment(itemId)}?$select=id,eTag`),
    v.object({ eTag: v.string() }),
    (wire) => wire.eTag,
  )
}

/** To the list's recycle bin, if the item is still the version that was seen. */
export function deleteItem(
  address: ListAddress,
  item: { readonly id: string; readonly eTag: string },
): Asking<void> {
  return doing({
    method: 'DELETE',
    path: `${listPath(address)}/items/${segment(item.id)}`,
    headers: { 'If-Match': item.eTag },
    service: 'sharepoint',
    repeat: 'conditional',
    scopes: ['Sites.ReadWrite.All'],
  })
}

/**
 * The same through the item itself, whose answer carries the new eTag, so that a next change needs no read between.
 * Throws `Stale`.
 */
export function patchItem(
  address: ListAddress,
  item: { readonly id: string; readonly eTag: string },
  fields: FieldValues,
): Asking<ListItem> {
  return asking(
    {
      method: 'PATCH',
      path: `${listPath(address)}/items/${segment(item.id)}`,
      headers: { 'If-Match': item.eTag },
      body: { fields },
      service: 'sharepoint',
      repeat: 'conditional',
      scopes: ['Sites.ReadWrite.All'],
    },
    listItemSchema,
    listItem,
  )
}
