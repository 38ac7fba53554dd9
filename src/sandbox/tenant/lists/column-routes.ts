import { badRequest, notFound } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { changeColumn, parseColumn, type Column } from './column.ts'
import { columnJson } from './column-json.ts'
import { items } from './item.ts'
import { placeOf } from './item-routes.ts'
import { saveList, withColumn, withColumns, type List } from './list.ts'
import { MANAGE_LISTS, READ_SITES } from './scopes.ts'
import { belowSite, siteContext } from './site-paths.ts'
import { hasDuplicates } from './unique-index.ts'
import { overThreshold } from './unverified.ts'

const COLUMNS = '/lists/{listId}/columns'
const COLUMN = `${COLUMNS}/{columnId}`
const read = { method: 'GET', scopes: READ_SITES, service: 'sharepoint' } as const
const manage = { scopes: MANAGE_LISTS, service: 'sharepoint', units: 2 } as const

export const columnRoutes: readonly Route[] = [
  ...belowSite({ ...read, template: COLUMNS, units: 2, handle: listColumns }),
  ...belowSite({ ...read, template: COLUMN, units: 1, handle: getColumn }),
  ...belowSite({ ...manage, method: 'POST', template: COLUMNS, handle: postColumn }),
  ...belowSite({ ...manage, method: 'PATCH', template: COLUMN, handle: patchColumn }),
  ...belowSite({ ...manage, method: 'DELETE', template: COLUMN, handle: deleteColumn }),
]

function listColumns(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken'])
  const { list } = placeOf(request, world, 'read')
  const { rows, next } = pageOf(list.columns, request, { usual: 200, greatest: 5000 })
  const value = rows.map((column) => pickProperties(columnJson(column), selectOf(request)))
  return { status: 200, body: { '@odata.context': siteContext(request), ...next, value } }
}

function columnIn(request: GraphRequest, list: List): Column {
  const wanted = request.params['columnId'] ?? ''
  const column = list.columns.find((each) => each.id === wanted || each.name === wanted)
  if (column === undefined) throw notFound(`The column '${wanted}'`)
  return column
}

function getColumn(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const { list } = placeOf(request, world, 'read')
  return answer(request, 200, columnIn(request, list))
}

function postColumn(request: GraphRequest, world: World): GraphResponse {
  const { list } = placeOf(request, world, 'make-lists')
  const column = parseColumn(world, request.body)
  checkGrown(world, list, column)
  saveList(world, request.caller.userId, withColumn(list, column))
  return answer(request, 201, column)
}

function patchColumn(request: GraphRequest, world: World): GraphResponse {
  const { list } = placeOf(request, world, 'make-lists')
  const before = columnIn(request, list)
  const column = changeColumn(before, request.body)
  if (column.indexed && !before.indexed) checkGrown(world, list, column)
  if (column.enforceUniqueValues && !before.enforceUniqueValues && hasDuplicates(world, list, column.name)) {
    throw badRequest(`The column '${column.name}' already holds duplicate values.`, 'invalidRequest')
  }
  const columns = list.columns.map((each) => (each.id === column.id ? column : each))
  saveList(world, request.caller.userId, withColumns(list, columns))
  return answer(request, 200, column)
}

function deleteColumn(request: GraphRequest, world: World): GraphResponse {
  const { list } = placeOf(request, world, 'make-lists')
  const column = columnIn(request, list)
  if (column.columnGroup === '_Hidden') throw badRequest('This column cannot be deleted.', 'invalidRequest')
  const columns = list.columns.filter((each) => each.id !== column.id)
  saveList(world, request.caller.userId, withColumns(list, columns))
  return { status: 204 }
}

/** An index has to be made before the list grows past the threshold. */
function checkGrown(world: World, list: List, column: Column): void {
  if (column.indexed && items(world, list.id).size > 5000) throw overThreshold()
}

function answer(request: GraphRequest, status: number, column: Column): GraphResponse {
  const row = pickProperties(columnJson(column), selectOf(request))
  return { status, body: { '@odata.context': siteContext(request, true), ...row } }
}
