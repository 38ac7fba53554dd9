import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import { parseExpand, type Expansion } from '../odata/expand.ts'
import { linkTo } from '../odata/page.ts'
import { allowOptions, option, selectOf, topOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { defaultFields, parseFields } from './field-values.ts'
import {
  addItem,
  changeItem,
  checkIfMatch,
  etagOf,
  items,
  removeItem,
  requireItem,
  type Item,
} from './item.ts'
import { fieldsJson, itemJson, type ItemShape } from './item-json.ts'
import { selectItems } from './item-query.ts'
import { requireList, type List } from './list.ts'
import { requireLetIn } from './narrowed.ts'
import { READ_SITES, WRITE_ITEMS } from './scopes.ts'
import { siteFor, type Site, type SiteRight } from './site.ts'
import { belowSite, siteContext } from './site-paths.ts'
import { ETAG_AFTER_PATCH_OF_FIELDS, ITEM_PAGE } from './unverified.ts'

const ITEMS = '/lists/{listId}/items'
const ITEM = `${ITEMS}/{itemId}`

const read = { method: 'GET', scopes: READ_SITES, service: 'sharepoint' } as const
const write = { scopes: WRITE_ITEMS, service: 'sharepoint', units: 2 } as const

export const itemRoutes: readonly Route[] = [
  ...belowSite({ ...read, template: ITEMS, units: 2, handle: listItems }),
  ...belowSite({ ...read, template: ITEM, units: 1, handle: getItem }),
  ...belowSite({ ...read, template: `${ITEM}/fields`, units: 1, handle: getFields }),
  ...belowSite({ ...write, method: 'POST', template: ITEMS, handle: postItem }),
  ...belowSite({ ...write, method: 'PATCH', template: ITEM, handle: patchItem }),
  ...belowSite({ ...write, method: 'PATCH', template: `${ITEM}/fields`, handle: patchFields }),
  ...belowSite({ ...write, method: 'DELETE', template: ITEM, handle: deleteItem }),
]

/** The site and list of a path; throws 404 and 403. */
export function placeOf(
  request: GraphRequest,
  world: World,
  right: SiteRight,
): { readonly site: Site; readonly list: List } {
  const site = siteFor(world, request.params, request.caller.userId, right)
  const list = requireList(world, site.id, request.params['listId'] ?? '')
  requireLetIn(world, site, list, request.caller.userId)
  return { site, list }
}

/** What `$select` and `$expand` ask for; throws 400 for an expansion that items do not have. */
export function shapeOf(request: GraphRequest): ItemShape {
  return shapeFrom(selectOf(request), parseExpand(option(request, 'expand')))
}

export function shapeFrom(
  select: readonly string[] | undefined,
  expansions: readonly Expansion[],
): ItemShape {
  const other = expansions.find((each) => each.name !== 'fields')
  if (other !== undefined) {
    throw badRequest(`Parsing OData Select and Expand failed: '${other.name}' cannot be expanded here.`)
  }
  const fields = expansions[0]
  return {
    select,
    fields: fields ?? (select?.includes('fields') === true ? { select: undefined } : undefined),
  }
}

function listItems(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand', 'filter', 'orderby', 'top', 'skiptoken'])
  const { site, list } = placeOf(request, world, 'read')
  const shape = shapeOf(request)
  const rows = selectItems(
    list,
    [...items(world, list.id).values()].sort((a, b) => a.id - b.id),
    request,
  )
  const { page, token } = pageOfItems(rows, request)
  const next = token === undefined ? {} : { '@odata.nextLink': linkTo(request, { $skiptoken: token }) }
  const value = page.map((item) => itemJson(world, site, list, item, shape))
  return { status: 200, body: { '@odata.context': siteContext(request), ...next, value } }
}

/** In the order of ids the token holds the last id, so that a deletion between two pages skips nothing. */
function pageOfItems(
  rows: readonly Item[],
  request: GraphRequest,
): { readonly page: readonly Item[]; readonly token: string | undefined } {
  const top = topOf(request, ITEM_PAGE)
  const byId = option(request, 'orderby') === undefined
  const found = /^Paged=TRUE&p_(ID|Row)=(\d+)$/.exec(option(request, 'skiptoken') ?? 'Paged=TRUE&p_ID=0')
  if (found === null) throw badRequest('The skip token is malformed.', 'invalidRequest')
  const after = Number(found[2])
  const rest = byId ? rows.filter((item) => item.id > after) : rows.slice(after)
  const page = rest.slice(0, top)
  if (rest.length <= top) return { page, token: undefined }
  return { page, token: byId ? `Paged=TRUE&p_ID=${page.at(-1)?.id ?? 0}` : `Paged=TRUE&p_Row=${after + top}` }
}

function getItem(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  const { site, list } = placeOf(request, world, 'read')
  const item = requireItem(world, list, request.params['itemId'] ?? '')
  const asked = shapeOf(request)
  // A single item brings its fields unless the caller chose properties.
  const fields = asked.fields ?? (asked.select === undefined ? { select: undefined } : undefined)
  return entity(request, world, { site, list, item, shape: { ...asked, fields }, status: 200 })
}

function getFields(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const { list } = placeOf(request, world, 'read')
  const item = requireItem(world, list, request.params['itemId'] ?? '')
  const fields = fieldsJson(list, item, selectOf(request))
  const context = siteContext(request, true)
  return { status: 200, body: { '@odata.context': context, '@odata.etag': etagOf(item), ...fields } }
}

const itemBodySchema = v.looseObject({ fields: v.optional(v.unknown(), {}) })

function fieldsIn(list: List, body: unknown): Record<string, unknown> {
  const parsed = v.safeParse(itemBodySchema, body)
  if (!parsed.success) throw badRequest('The body must be an item with fields.', 'invalidRequest')
  return parseFields(list, parsed.output.fields)
}

function postItem(request: GraphRequest, world: World): GraphResponse {
  const { site, list } = placeOf(request, world, 'write')
  const fields = { ...defaultFields(list), ...fieldsIn(list, request.body) }
  const item = addItem(world, list, request.caller.userId, fields)
  return entity(request, world, { site, list, item, shape: WHOLE, status: 201 })
}

function patchItem(request: GraphRequest, world: World): GraphResponse {
  const { site, list } = placeOf(request, world, 'write')
  const item = requireItem(world, list, request.params['itemId'] ?? '')
  checkIfMatch(request.headers, etagOf(item))
  const changed = changeItem(world, list, request.caller.userId, item, fieldsIn(list, request.body))
  return entity(request, world, { site, list, item: changed, shape: WHOLE, status: 200 })
}

function patchFields(request: GraphRequest, world: World): GraphResponse {
  const { list } = placeOf(request, world, 'write')
  const item = requireItem(world, list, request.params['itemId'] ?? '')
  checkIfMatch(request.headers, etagOf(item))
  const changed = changeItem(world, list, request.caller.userId, item, parseFields(list, request.body))
  const etag = ETAG_AFTER_PATCH_OF_FIELDS ? { '@odata.etag': etagOf(changed) } : {}
  const context = siteContext(request, true)
  return {
    status: 200,
    body: { '@odata.context': context, ...etag, ...fieldsJson(list, changed, undefined) },
  }
}

function deleteItem(request: GraphRequest, world: World): GraphResponse {
  const { list } = placeOf(request, world, 'write')
  const item = requireItem(world, list, request.params['itemId'] ?? '')
  checkIfMatch(request.headers, etagOf(item))
  removeItem(world, list, item)
  return { status: 204 }
}

const WHOLE: ItemShape = { select: undefined, fields: { select: undefined } }

function entity(
  request: GraphRequest,
  world: World,
  {
    site,
    list,
    item,
    shape,
    status,
  }: { site: Site; list: List; item: Item; shape: ItemShape; status: number },
): GraphResponse {
  const body = { '@odata.context': siteContext(request, true), ...itemJson(world, site, list, item, shape) }
  return { status, headers: { ETag: etagOf(item) }, body }
}
