import { notFound } from '../graph-error.ts'
import { parseExpand } from '../odata/expand.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { replaceFields, requireItem, versionOf, versionsOf, type ItemVersion } from './item.ts'
import { versionJson } from './item-json.ts'
import { placeOf } from './item-routes.ts'
import type { List } from './list.ts'
import { READ_SITES, WRITE_ITEMS } from './scopes.ts'
import { belowSite, siteContext } from './site-paths.ts'

const VERSIONS = '/lists/{listId}/items/{itemId}/versions'
const read = { method: 'GET', scopes: READ_SITES, service: 'sharepoint' } as const

export const versionRoutes: readonly Route[] = [
  ...belowSite({ ...read, template: VERSIONS, units: 2, handle: listVersions }),
  ...belowSite({ ...read, template: `${VERSIONS}/{versionId}`, units: 1, handle: getVersion }),
  ...belowSite({ ...read, template: `${VERSIONS}/{versionId}/fields`, units: 1, handle: getVersionFields }),
  ...belowSite({
    method: 'POST',
    template: `${VERSIONS}/{versionId}/restoreVersion`,
    scopes: WRITE_ITEMS,
    service: 'sharepoint',
    units: 2,
    handle: restoreVersion,
  }),
]

function shown(request: GraphRequest, world: World, list: List, one: ItemVersion): Record<string, unknown> {
  const row = versionJson(world, list, one)
  const expanded = parseExpand(option(request, 'expand')).find((each) => each.name === 'fields')
  const { fields, ...own } = row
  const chosen = pickProperties(own, selectOf(request))
  if (expanded === undefined) return chosen
  return {
    ...chosen,
    fields: pickProperties(Object.fromEntries(Object.entries(fields ?? {})), expanded.select),
  }
}

function listVersions(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand', 'top', 'skiptoken'])
  const { list } = placeOf(request, world, 'read')
  const item = requireItem(world, list, request.params['itemId'] ?? '')
  const { rows, next } = pageOf(versionsOf(world, list, item), request, { usual: 200, greatest: 5000 })
  const value = rows.map((one) => shown(request, world, list, one))
  return { status: 200, body: { '@odata.context': siteContext(request), ...next, value } }
}

function wanted(request: GraphRequest, world: World, list: List): ItemVersion {
  const item = requireItem(world, list, request.params['itemId'] ?? '')
  const number = /^(\d+)\.0$/.exec(request.params['versionId'] ?? '')?.[1]
  const one = number === undefined ? undefined : versionOf(world, list, item, Number(number))
  if (one === undefined) throw notFound('The version')
  return one
}

function getVersion(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  const { list } = placeOf(request, world, 'read')
  const row = shown(request, world, list, wanted(request, world, list))
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...row } }
}

function getVersionFields(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const { list } = placeOf(request, world, 'read')
  const { fields } = versionJson(world, list, wanted(request, world, list))
  const row = pickProperties(Object.fromEntries(Object.entries(fields ?? {})), selectOf(request))
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...row } }
}

/** Writes the old fields as a new version. */
function restoreVersion(request: GraphRequest, world: World): GraphResponse {
  const { list } = placeOf(request, world, 'write')
  const item = requireItem(world, list, request.params['itemId'] ?? '')
  const { fields } = wanted(request, world, list)
  replaceFields(world, list, request.caller.userId, item, fields)
  return { status: 204 }
}
