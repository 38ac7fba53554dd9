import type { Expansion } from '../odata/expand.ts'
import { pickProperties } from '../odata/query-options.ts'
import { identityOf } from '../people/person.ts'
import type { World } from '../world.ts'
import { etagOf, type DeletedItem, type Item, type ItemVersion } from './item.ts'
import type { List } from './list.ts'
import type { Site } from './site.ts'

const CONTENT_TYPE = { id: '0x0100', name: 'Item' }

/** How an item is shown: which of its own properties, and its fields or not. */
export interface ItemShape {
  readonly select: readonly string[] | undefined
  /** Undefined leaves the fields out. */
  readonly fields: Pick<Expansion, 'select'> | undefined
}

export function itemJson(
  world: World,
  site: Site,
  list: List,
  item: Item,
  { select, fields }: ItemShape,
): Record<string, unknown> {
  const etag = etagOf(item)
  const own = {
    '@odata.etag': etag,
    createdDateTime: item.createdDateTime,
    eTag: etag,
    id: String(item.id),
    lastModifiedDateTime: item.lastModifiedDateTime,
    webUrl: `${site.webUrl}/Lists/${list.name}/${item.id}_.000`,
    createdBy: identityOf(world, item.createdBy),
    lastModifiedBy: identityOf(world, item.lastModifiedBy),
    parentReference: parentOf(site, list),
    contentType: item.contentType ?? CONTENT_TYPE,
  }
  return {
    ...pickProperties(own, select),
    ...(fields === undefined
      ? {}
      : { fields: { '@odata.etag': etag, ...fieldsJson(list, item, fields.select) } }),
  }
}

/** `path` as the pages of delta show it, below the site. */
function parentOf(site: Site, list: List): Record<string, unknown> {
  return { id: list.id, siteId: site.id, path: `Lists/${list.name}` }
}

/** What delta says of an item that is gone. */
export function deletedJson(
  site: Site,
  list: List,
  { id, contentType }: DeletedItem,
): Record<string, unknown> {
  return {
    id: String(id),
    parentReference: parentOf(site, list),
    contentType: contentType ?? CONTENT_TYPE,
    deleted: { state: 'deleted' },
  }
}

/** Hidden columns come only when named; fields without a value never. */
export function fieldsJson(
  list: List,
  item: Item,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const every: Record<string, unknown> = { ...item.fields, ...builtInFields(item) }
  if (select !== undefined) return pickProperties(every, select)
  for (const column of list.columns) if (column.hidden) delete every[column.name]
  return every
}

export function versionJson(world: World, list: List, one: ItemVersion): Record<string, unknown> {
  const hidden = new Set(list.columns.filter((column) => column.hidden).map((column) => column.name))
  return {
    id: `${one.version}.0`,
    lastModifiedBy: identityOf(world, one.lastModifiedBy),
    lastModifiedDateTime: one.lastModifiedDateTime,
    fields: Object.fromEntries(Object.entries(one.fields).filter(([name]) => !hidden.has(name))),
  }
}

function builtInFields(item: Item): Record<string, unknown> {
  return {
    id: String(item.id),
    ContentType: CONTENT_TYPE.name,
    Modified: item.lastModifiedDateTime,
    Created: item.createdDateTime,
    AuthorLookupId: String(item.authorLookupId),
    EditorLookupId: String(item.editorLookupId),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: '',
    LinkTitleNoMenu: item.fields['Title'] ?? '',
    LinkTitle: item.fields['Title'] ?? '',
    ItemChildCount: '0',
    FolderChildCount: '0',
  }
}

/** One value for filters and order: a field, or the id. */
export function fieldAt(item: Item, name: string): unknown {
  const known = item.fields[name]
  if (known !== undefined) return known
  if (name.toLowerCase() === 'id') return item.id
  return builtInFields(item)[name]
}
