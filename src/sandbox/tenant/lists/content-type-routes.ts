import { notFound } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { builtInColumns } from './built-in-columns.ts'
import { columnJson } from './column-json.ts'
import { placeOf } from './item-routes.ts'
import { READ_SITES } from './scopes.ts'
import { siteFor } from './site.ts'
import { belowSite, siteContext } from './site-paths.ts'

export interface ContentType {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly group: string
  readonly hidden: boolean
  readonly base: { readonly id: string; readonly name: string }
}

/** A site's own content types, beside those that every site has. */
export function ownContentTypes(world: World, siteId: string): Map<string, ContentType> {
  return world.table<ContentType>(`lists.contentTypes.${siteId}`)
}

const SYSTEM = { id: '0x', name: 'System' }
const ITEM = { id: '0x01', name: 'Item' }
const builtIn: readonly ContentType[] = [
  { ...SYSTEM, description: '', group: '_Hidden', hidden: false, base: SYSTEM },
  {
    ...ITEM,
    description: 'Create a new list item.',
    group: 'List Content Types',
    hidden: false,
    base: SYSTEM,
  },
  {
    id: '0x0101',
    name: 'Document',
    description: 'Create a new document.',
    group: 'Document Content Types',
    hidden: false,
    base: ITEM,
  },
  {
    id: '0x0120',
    name: 'Folder',
    description: 'Create a new folder.',
    group: 'Folder Content Types',
    hidden: false,
    base: ITEM,
  },
]

const read = { method: 'GET', scopes: [...READ_SITES], service: 'sharepoint' } as const

export const contentTypeRoutes: readonly Route[] = ['', '/lists/{listId}'].flatMap((place) => [
  ...belowSite({ ...read, template: `${place}/contentTypes`, units: 2, handle: listContentTypes }),
  ...belowSite({ ...read, template: `${place}/contentTypes/{typeId}`, units: 1, handle: getContentType }),
  ...belowSite({
    ...read,
    template: `${place}/contentTypes/{typeId}/columns`,
    units: 2,
    handle: listColumns,
  }),
  ...belowSite({
    ...read,
    template: `${place}/contentTypes/{typeId}/columns/{columnId}`,
    units: 1,
    handle: getColumn,
  }),
])

/** A list holds items and folders; the site knows its own types as well. */
function typesAt(request: GraphRequest, world: World): ContentType[] {
  if (request.params['listId'] === undefined) {
    const site = siteFor(world, request.params, request.caller.userId, 'read')
    return [...builtIn, ...ownContentTypes(world, site.id).values()]
  }
  const { site, list } = placeOf(request, world, 'read')
  const wanted = list.template === 'documentLibrary' ? ['0x0101', '0x0120'] : ['0x01', '0x0120']
  return [
    ...builtIn.filter(({ id }) => wanted.includes(id)).map((type) => ({ ...type, id: `${type.id}00` })),
    ...ownContentTypes(world, site.id).values(),
  ]
}

function requireType(request: GraphRequest, world: World): ContentType {
  const wanted = (request.params['typeId'] ?? '').toLowerCase()
  const found = typesAt(request, world).find((type) => type.id.toLowerCase() === wanted)
  if (found === undefined) throw notFound('The content type')
  return found
}

function typeJson(type: ContentType): Record<string, unknown> {
  return { ...type, isBuiltIn: builtIn.includes(type), readOnly: false, sealed: false }
}

function listContentTypes(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken'])
  const { rows, next } = pageOf(typesAt(request, world), request, { usual: 200, greatest: 5000 })
  const value = rows.map((type) => pickProperties(typeJson(type), selectOf(request)))
  return { status: 200, body: { '@odata.context': siteContext(request), ...next, value } }
}

function getContentType(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const row = pickProperties(typeJson(requireType(request, world)), selectOf(request))
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...row } }
}

/** The columns of a type: `Title` and the hidden `ContentType`, with ids that hold for the whole tenant. */
function columnsOf(world: World): Record<string, unknown>[] {
  const fixed = ['fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d']
  const known = builtInColumns(world).filter(({ name }) => name === 'Title' || name === 'ContentType')
  return known.map((column, index) => columnJson({ ...column, id: fixed[index] ?? column.id }))
}

function listColumns(request: GraphRequest, world: World): GraphResponse {
  requireType(request, world)
  const value = columnsOf(world).map((row) => pickProperties(row, selectOf(request)))
  return { status: 200, body: { '@odata.context': siteContext(request), value } }
}

function getColumn(request: GraphRequest, world: World): GraphResponse {
  requireType(request, world)
  const found = columnsOf(world).find((row) => row['id'] === request.params['columnId'])
  if (found === undefined) throw notFound('The column')
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...found } }
}
