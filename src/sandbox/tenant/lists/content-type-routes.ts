import { notFound } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import type { Column } from './column.ts'
import { columnJson } from './column-json.ts'
import { placeOf } from './item-routes.ts'
import { READ_SITES } from './scopes.ts'
import { sharedColumns } from './site-column-routes.ts'
import { siteFor } from './site.ts'
import { belowSite, siteContext } from './site-paths.ts'

export interface ContentType {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly group: string
  readonly hidden: boolean
  readonly base: { readonly id: string; readonly name: string }
  /** Beside those that every type has. */
  readonly columns?: readonly Column[]
}

/** A site's own content types, beside those that every site has. */
export function ownContentTypes(world: World, siteId: string): Map<string, ContentType> {
  return world.table<ContentType>(`lists.contentTypes.${siteId}`)
}

const SYSTEM = { id: '0x', name: 'System' }
const ITEM = { id: '0x01', name: 'Item' }
export const builtInTypes: readonly ContentType[] = [
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
    return [...builtInTypes, ...ownContentTypes(world, site.id).values()]
  }
  const { site, list } = placeOf(request, world, 'read')
  const wanted = list.template === 'documentLibrary' ? ['0x0101', '0x0120'] : ['0x01', '0x0120']
  return [
    ...builtInTypes.filter(({ id }) => wanted.includes(id)).map((type) => ({ ...type, id: `${type.id}00` })),
    ...ownContentTypes(world, site.id).values(),
  ]
}

/** The type of the path; throws 404. */
export function requireType(request: GraphRequest, world: World): ContentType {
  const wanted = (request.params['typeId'] ?? '').toLowerCase()
  const found = typesAt(request, world).find((type) => type.id.toLowerCase() === wanted)
  if (found === undefined) throw notFound('The content type')
  return found
}

/** A content type as Graph answers it. */
export function typeJson(row: ContentType): Record<string, unknown> {
  const { columns: _, ...type } = row
  const isBuiltIn = builtInTypes.some(({ id }) => id === type.id)
  return { ...type, isBuiltIn, readOnly: false, sealed: false }
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

/** Those that every type has, and its own. */
export function columnsOfType(world: World, { columns = [] }: ContentType): Column[] {
  return [...sharedColumns(world), ...columns]
}

function listColumns(request: GraphRequest, world: World): GraphResponse {
  const columns = columnsOfType(world, requireType(request, world))
  const value = columns.map((column) => pickProperties(columnJson(column), selectOf(request)))
  return { status: 200, body: { '@odata.context': siteContext(request), value } }
}

function getColumn(request: GraphRequest, world: World): GraphResponse {
  const columns = columnsOfType(world, requireType(request, world))
  const found = columns.find(({ id }) => id === request.params['columnId'])
  if (found === undefined) throw notFound('The column')
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...columnJson(found) } }
}
