import { GraphRefusal, notFound } from '../graph-error.ts'
import type { World } from '../world.ts'
import type { Fields } from './field-values.ts'
import { secondsNow, type List } from './list.ts'
import { indexItem, requireUnique, unindexItem } from './unique-index.ts'

/** One row of a list. Rows are replaced, never changed in place. */
export interface Item {
  readonly id: number
  /** In capitals, for the ETag. */
  readonly guid: string
  readonly version: number
  readonly fields: Fields
  readonly createdBy: string
  readonly createdDateTime: string
  readonly lastModifiedBy: string
  readonly lastModifiedDateTime: string
  /** Ids of both people in the site's hidden user list. */
  readonly authorLookupId: number
  readonly editorLookupId: number
  /** Where the last change stands among all changes of the list. */
  readonly sequence: number
  /** Of a library's row; an item of a list is an `Item`. */
  readonly contentType?: ContentTypeInfo
}

export interface ContentTypeInfo {
  readonly id: string
  readonly name: string
}

export interface ItemVersion {
  readonly version: number
  readonly fields: Fields
  readonly lastModifiedBy: string
  readonly lastModifiedDateTime: string
}

export interface DeletedItem {
  readonly id: number
  readonly sequence: number
  readonly contentType?: ContentTypeInfo
}

/** SharePoint's usual limit of major versions. */
const MOST_VERSIONS = 500

/** Keyed by the item's id as text, in the order of ids. */
export function items(world: World, listId: string): Map<string, Item> {
  return world.table<Item>(`lists.items.${listId}`)
}

/** What delta tells of items that are gone, keyed by id. */
export function deletedItems(world: World, listId: string): Map<string, DeletedItem> {
  return world.table<DeletedItem>(`lists.deleted.${listId}`)
}

/** The recycle bin of all lists, keyed by the item's GUID. */
export function recycleBin(world: World): Map<string, { readonly listId: string; readonly item: Item }> {
  return world.table(`lists.recycled`)
}

export function etagOf({ guid, version }: Pick<Item, 'guid' | 'version'>): string {
  return `"{${guid}},${version}"`
}

/** Throws 404 itemNotFound. */
export function requireItem(world: World, list: List, id: string): Item {
  const item = items(world, list.id).get(id)
  if (item === undefined) throw notFound('The item')
  return item
}

/** Throws 412 when the header is there and names another version; without it the write goes ahead. */
export function checkIfMatch(headers: Headers, etag: string): void {
  const wanted = headers.get('If-Match')
  if (wanted === null || wanted === '*' || wanted.replace(/^W\//, '').toLowerCase() === etag.toLowerCase())
    return
  throw new GraphRefusal(412, 'resourceModified', "ETag does not match current item's value.", {
    innerCode: 'entityTagDoesNotMatch',
  })
}

/** Throws the refusal of a duplicate in a unique column. */
export function addItem(world: World, list: List, userId: string, fields: Fields): Item {
  const kept = withoutNulls(fields)
  requireUnique(world, list, undefined, kept)
  const now = secondsNow(world)
  const lookupId = siteUserId(world, list.siteId, userId)
  return keep(world, list, {
    id: world.next(`lists.ids.${list.id}`),
    guid: world.newGuid().toUpperCase(),
    version: 1,
    fields: kept,
    createdBy: userId,
    createdDateTime: now,
    lastModifiedBy: userId,
    lastModifiedDateTime: now,
    authorLookupId: lookupId,
    editorLookupId: lookupId,
    sequence: world.next(`lists.changes.${list.id}`),
  })
}

/** Every change makes a version; null clears a field. Throws the refusal of a duplicate. */
export function changeItem(world: World, list: List, userId: string, item: Item, fields: Fields): Item {
  return replaceFields(world, list, userId, item, { ...item.fields, ...fields })
}

/** The item with exactly these fields, as its next version. */
export function replaceFields(world: World, list: List, userId: string, item: Item, fields: Fields): Item {
  const kept = withoutNulls(fields)
  requireUnique(world, list, item, kept)
  unindexItem(world, list, item)
  return keep(world, list, {
    ...item,
    version: item.version + 1,
    fields: kept,
    lastModifiedBy: userId,
    lastModifiedDateTime: secondsNow(world),
    editorLookupId: siteUserId(world, list.siteId, userId),
    sequence: world.next(`lists.changes.${list.id}`),
  })
}

/** Into the recycle bin; delta tells of it. */
export function removeItem(world: World, list: List, item: Item): void {
  const key = String(item.id)
  unindexItem(world, list, item)
  items(world, list.id).delete(key)
  recycleBin(world).set(item.guid, { listId: list.id, item })
  const sequence = world.next(`lists.changes.${list.id}`)
  const { id, contentType } = item
  deletedItems(world, list.id).set(key, { id, sequence, ...(contentType ? { contentType } : {}) })
}

export function versionOf(world: World, list: List, item: Item, version: number): ItemVersion | undefined {
  return versions(world, list.id).get(`${item.id}/${version}`)
}

/** The newest first. */
export function versionsOf(world: World, list: List, item: Item): ItemVersion[] {
  const found: ItemVersion[] = []
  for (let version = item.version; version > 0; version--) {
    const one = versionOf(world, list, item, version)
    if (one === undefined) break
    found.push(one)
  }
  return found
}

function versions(world: World, listId: string): Map<string, ItemVersion> {
  return world.table<ItemVersion>(`lists.versions.${listId}`)
}

function keep(world: World, list: List, item: Item): Item {
  items(world, list.id).set(String(item.id), item)
  indexItem(world, list, item)
  const { version, fields, lastModifiedBy, lastModifiedDateTime } = item
  const history = versions(world, list.id)
  history.set(`${item.id}/${version}`, { version, fields, lastModifiedBy, lastModifiedDateTime })
  history.delete(`${item.id}/${version - MOST_VERSIONS}`)
  return item
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

/** A person's number in the site's hidden user list; given on the first write. */
function siteUserId(world: World, siteId: string, userId: string): number {
  const known = world.table<number>(`lists.site-users.${siteId}`)
  const found = known.get(userId)
  if (found !== undefined) return found
  const fresh = 5 + world.next(`lists.site-users.${siteId}`)
  known.set(userId, fresh)
  return fresh
}
