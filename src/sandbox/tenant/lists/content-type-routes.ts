import { notFound } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { columnJson } from './column-json.ts'
import { expandedType } from './content-type-parts.ts'
import { columnsOfType, requireType, typeJson, typesAt } from './content-type.ts'
import { READ_SITES } from './scopes.ts'
import { belowSite, siteContext } from './site-paths.ts'

const read = { method: 'GET', scopes: [...READ_SITES], service: 'sharepoint' } as const

export const contentTypeRoutes: readonly Route[] = ['', '/lists/{listId}'].flatMap((place) => [
  ...belowSite({ ...read, template: `${place}/contentTypes`, units: 2, handle: listContentTypes }),
  ...belowSite({ ...read, template: `${place}/contentTypes/{typeId}`, units: 1, handle: getContentType }),
  ...belowSite({
    ...read,
    template: `${place}/contentTypes/{typeId}/columns/{columnId}`,
    units: 1,
    handle: getColumn,
  }),
])

function listContentTypes(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand', 'top', 'skiptoken'])
  const { rows, next } = pageOf(typesAt(request, world), request, { usual: 200, greatest: 5000 })
  const value = rows.map((type) => ({
    ...pickProperties(typeJson(type), selectOf(request)),
    ...expandedType(request, world, type),
  }))
  return { status: 200, body: { '@odata.context': siteContext(request), ...next, value } }
}

function getContentType(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  const type = requireType(request, world)
  const own = pickProperties(typeJson(type), selectOf(request))
  const row = { ...own, ...expandedType(request, world, type) }
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...row } }
}

function getColumn(request: GraphRequest, world: World): GraphResponse {
  const columns = columnsOfType(world, requireType(request, world))
  const found = columns.find(({ id }) => id === request.params['columnId'])
  if (found === undefined) throw notFound('The column')
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...columnJson(found) } }
}
