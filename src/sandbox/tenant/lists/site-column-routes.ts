import { badRequest, notFound } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { builtInColumns } from './built-in-columns.ts'
import { changeColumn, parseColumn, type Column } from './column.ts'
import { columnJson } from './column-json.ts'
import { MANAGE_LISTS, READ_SITES } from './scopes.ts'
import { siteFor } from './site.ts'
import { belowSite, siteContext } from './site-paths.ts'

/** Columns that stand in the site for its lists and content types to take. */
export function siteColumns(world: World, siteId: string): Map<string, Column> {
  return world.table<Column>(`lists.siteColumns.${siteId}`)
}

// Ids that hold for the whole tenant.
const fixed = ['fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d']

/** `Title` and the hidden `ContentType`, which every site and every content type has. */
export function sharedColumns(world: World): Column[] {
  const known = builtInColumns(world).filter(({ name }) => name === 'Title' || name === 'ContentType')
  return known.map((column, index) => ({ ...column, id: fixed[index] ?? column.id }))
}

const read = { method: 'GET', scopes: READ_SITES, service: 'sharepoint' } as const
const manage = { scopes: MANAGE_LISTS, service: 'sharepoint', units: 2 } as const

export const siteColumnRoutes: readonly Route[] = [
  ...belowSite({ ...read, template: '/columns', units: 2, handle: listColumns }),
  ...belowSite({ ...read, template: '/columns/{columnId}', units: 1, handle: getColumn }),
  ...belowSite({ ...manage, method: 'POST', template: '/columns', handle: postColumn }),
  ...belowSite({ ...manage, method: 'PATCH', template: '/columns/{columnId}', handle: patchColumn }),
  ...belowSite({ ...manage, method: 'DELETE', template: '/columns/{columnId}', handle: deleteColumn }),
]

function answer(request: GraphRequest, column: Column, status: number): GraphResponse {
  const row = pickProperties(columnJson(column), selectOf(request))
  return { status, body: { '@odata.context': siteContext(request, true), ...row } }
}

function columnsOf(request: GraphRequest, world: World): Column[] {
  const site = siteFor(world, request.params, request.caller.userId, 'read')
  return [...sharedColumns(world), ...siteColumns(world, site.id).values()]
}

function listColumns(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken'])
  const { rows, next } = pageOf(columnsOf(request, world), request, { usual: 200, greatest: 5000 })
  const value = rows.map((column) => pickProperties(columnJson(column), selectOf(request)))
  return { status: 200, body: { '@odata.context': siteContext(request), ...next, value } }
}

function getColumn(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const wanted = request.params['columnId']
  const column = columnsOf(request, world).find(({ id, name }) => id === wanted || name === wanted)
  if (column === undefined) throw notFound('The column')
  return answer(request, column, 200)
}

/** Its own name may be the one that lists already have: each list numbers it then. */
function postColumn(request: GraphRequest, world: World): GraphResponse {
  const site = siteFor(world, request.params, request.caller.userId, 'make-lists')
  const column = parseColumn(world, request.body)
  const own = siteColumns(world, site.id)
  if ([...own.values()].some(({ name }) => name.toLowerCase() === column.name.toLowerCase())) {
    throw badRequest('A column with this name is already there.', 'nameAlreadyExists')
  }
  own.set(column.id, column)
  return answer(request, column, 201)
}

function ownColumn(request: GraphRequest, world: World): { column: Column; own: Map<string, Column> } {
  const site = siteFor(world, request.params, request.caller.userId, 'make-lists')
  const own = siteColumns(world, site.id)
  const wanted = request.params['columnId'] ?? ''
  const column = own.get(wanted) ?? [...own.values()].find(({ name }) => name === wanted)
  if (column === undefined) throw notFound('The column')
  return { column, own }
}

function patchColumn(request: GraphRequest, world: World): GraphResponse {
  const { column, own } = ownColumn(request, world)
  const changed = changeColumn(column, request.body)
  own.set(changed.id, changed)
  return answer(request, changed, 200)
}

function deleteColumn(request: GraphRequest, world: World): GraphResponse {
  const { column, own } = ownColumn(request, world)
  own.delete(column.id)
  return { status: 204 }
}
