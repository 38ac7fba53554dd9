import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import { passes } from '../odata/apply-filter.ts'
import { parseExpand } from '../odata/expand.ts'
import { pageOf } from '../odata/page.ts'
import { parseFilter, pathsOf } from '../odata/parse-filter.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { builtInColumns } from './built-in-columns.ts'
import { parseColumn, type Column } from './column.ts'
import { columnJson } from './column-json.ts'
import { driveJson } from '../files/drive-json.ts'
import { typesAt, typeJson } from './content-type.ts'
import { items } from './item.ts'
import { itemJson } from './item-json.ts'
import { placeOf, shapeFrom } from './item-routes.ts'
import { createList, findList, lists, listsOfSite, saveList, type List } from './list.ts'
import { listEtag, listJson } from './list-json.ts'
import { isLetIn } from './narrowed.ts'
import { MANAGE_LISTS, READ_SITES } from './scopes.ts'
import { siteFor, type Site } from './site.ts'
import { belowSite, siteContext } from './site-paths.ts'

const read = { method: 'GET', scopes: READ_SITES, service: 'sharepoint' } as const
const manage = { scopes: MANAGE_LISTS, service: 'sharepoint', units: 2 } as const

export const listRowRoutes: readonly Route[] = [
  ...belowSite({ ...read, template: '/lists', units: 2, handle: getLists }),
  ...belowSite({ ...read, template: '/lists/{listId}', units: 1, handle: getList }),
  ...belowSite({ ...manage, method: 'POST', template: '/lists', handle: postList }),
  ...belowSite({ ...manage, method: 'PATCH', template: '/lists/{listId}', handle: patchList }),
  ...belowSite({ ...manage, method: 'DELETE', template: '/lists/{listId}', handle: deleteList }),
]

function getLists(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'filter', 'expand', 'top', 'skiptoken'])
  const site = siteFor(world, request.params, request.caller.userId, 'read')
  const select = selectOf(request)
  const filterText = option(request, 'filter')
  const filter = filterText === undefined ? undefined : parseFilter(filterText)
  if (filter !== undefined && pathsOf(filter).some((path) => path !== 'displayName')) {
    throw badRequest('Only filtering on displayName is supported.', 'invalidRequest')
  }
  const found = listsOfSite(world, site.id)
    .filter((list) => isLetIn(world, site, list, request.caller.userId))
    .filter((list) => !list.system || select?.includes('system') === true)
    .filter((list) => filter === undefined || passes(filter, () => list.displayName))
  const { rows, next } = pageOf(found, request, { usual: 200, greatest: 5000 })
  const value = rows.map((list) => shown(request, world, site, list))
  return { status: 200, body: { '@odata.context': siteContext(request), ...next, value } }
}

function getList(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  const { site, list } = placeOf(request, world, 'read')
  return entity(request, list, 200, shown(request, world, site, list))
}

/** With its parts where `$expand` names them; throws 400 for other names. */
function shown(request: GraphRequest, world: World, site: Site, list: List): Record<string, unknown> {
  const row = pickProperties(listJson(world, site, list), selectOf(request))
  for (const { name, select, expand, top } of parseExpand(option(request, 'expand'))) {
    if (name === 'columns') {
      row['columns'] = list.columns.map((column) => pickProperties(columnJson(column), select))
    } else if (name === 'items') {
      const shape = shapeFrom(select, expand)
      const rows = [...items(world, list.id).values()].slice(0, top ?? 200)
      row['items'] = rows.map((item) => itemJson(world, site, list, item, shape))
    } else if (name === 'contentTypes') {
      const at = { ...request, params: { ...request.params, siteId: site.id, listId: list.id } }
      row['contentTypes'] = typesAt(at, world).map((type) => pickProperties(typeJson(type), select))
    } else if (name === 'drive') {
      if (list.template === 'documentLibrary') row['drive'] = pickProperties(driveJson(site), select)
    } else throw badRequest(`Parsing OData Select and Expand failed: '${name}' cannot be expanded here.`)
  }
  return row
}

const newListSchema = v.object({
  displayName: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  description: v.optional(v.string()),
  columns: v.optional(v.array(v.unknown()), []),
  list: v.optional(
    v.object({
      template: v.optional(v.picklist(['genericList', 'documentLibrary', 'links', 'tasks', 'events'])),
      hidden: v.optional(v.boolean()),
      contentTypesEnabled: v.optional(v.boolean()),
    }),
    {},
  ),
})

function postList(request: GraphRequest, world: World): GraphResponse {
  const site = siteFor(world, request.params, request.caller.userId, 'make-lists')
  const parsed = v.safeParse(newListSchema, request.body)
  if (!parsed.success) throw badRequest(parsed.issues[0].message, 'invalidRequest')
  const { displayName, description, columns, list: info } = parsed.output
  const list = createList(world, request.caller.userId, {
    siteId: site.id,
    displayName,
    description,
    template: info.template,
    hidden: info.hidden,
    columns: columns.map((column) => besideBuiltIn(world, parseColumn(world, column))),
  })
  return entity(request, list, 201, listJson(world, site, list))
}

/** SharePoint numbers a new list's column whose name is taken by one that every list has: `Author0`. */
function besideBuiltIn(world: World, column: Column): Column {
  const taken = builtInColumns(world).some((each) => each.name.toLowerCase() === column.name.toLowerCase())
  return taken && column.name !== 'Title' ? { ...column, name: `${column.name}0` } : column
}

const changedListSchema = v.object({
  displayName: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
  description: v.optional(v.string()),
})

function patchList(request: GraphRequest, world: World): GraphResponse {
  const { site, list } = placeOf(request, world, 'make-lists')
  const parsed = v.safeParse(changedListSchema, request.body)
  if (!parsed.success) throw badRequest(parsed.issues[0].message, 'invalidRequest')
  const { displayName = list.displayName, description = list.description } = parsed.output
  const taken = findList(world, site.id, displayName)
  if (taken !== undefined && taken.id !== list.id)
    throw badRequest('The title is taken.', 'nameAlreadyExists')
  const saved = saveList(world, request.caller.userId, { ...list, displayName, description })
  return entity(request, saved, 200, listJson(world, site, saved))
}

function deleteList(request: GraphRequest, world: World): GraphResponse {
  const { list } = placeOf(request, world, 'make-lists')
  lists(world).delete(list.id)
  return { status: 204 }
}

function entity(
  request: GraphRequest,
  list: List,
  status: number,
  row: Record<string, unknown>,
): GraphResponse {
  return {
    status,
    headers: { ETag: listEtag(list) },
    body: { '@odata.context': siteContext(request, true), ...row },
  }
}
