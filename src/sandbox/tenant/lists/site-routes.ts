import { driveJson } from '../files/drive-json.ts'
import { badRequest } from '../graph-error.ts'
import { parseExpand } from '../odata/expand.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { columnJson } from './column-json.ts'
import { listJson } from './list-json.ts'
import { listsOfSite } from './list.ts'
import { isLetIn } from './narrowed.ts'
import { READ_SITES } from './scopes.ts'
import { siteJson } from './site-json.ts'
import { siteFor, siteRole, sites } from './site.ts'
import { sharedColumns, siteColumns } from './site-column-routes.ts'
import { siteContext } from './site-paths.ts'

const one = { method: 'GET', scopes: READ_SITES, service: 'sharepoint', units: 1, handle: getSite } as const

export const siteRoutes: readonly Route[] = [
  { ...one, template: '/sites/{siteId}' },
  { ...one, template: '/groups/{groupId}/sites/root' },
  { ...one, template: '/sites/{host}:/{sitePath+}' },
  {
    method: 'GET',
    template: '/sites',
    scopes: READ_SITES,
    service: 'sharepoint',
    units: 2,
    handle: searchSites,
  },
]

function getSite(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  const site = siteFor(world, request.params, request.caller.userId, 'read')
  const parts = parseExpand(option(request, 'expand')).map(({ name, select }) => {
    if (name === 'lists') {
      const rows = listsOfSite(world, site.id).filter(
        (list) => !list.system && isLetIn(world, site, list, request.caller.userId),
      )
      return [name, rows.map((list) => pickProperties(listJson(world, site, list), select))] as const
    }
    if (name === 'columns') {
      const rows = [...sharedColumns(world), ...siteColumns(world, site.id).values()]
      return [name, rows.map((column) => pickProperties(columnJson(column), select))] as const
    }
    if (name === 'drive') return [name, pickProperties(driveJson(site), select)] as const
    throw badRequest(`Parsing OData Select and Expand failed: '${name}' cannot be expanded here.`)
  })
  const row = { ...pickProperties(siteJson(site), selectOf(request)), ...Object.fromEntries(parts) }
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...row } }
}

/** Finds only what the caller may read. */
function searchSites(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken', 'search', 'filter'])
  const words = (option(request, 'search') ?? '').toLowerCase().replaceAll('*', '').trim()
  const rootsOnly = onlyRoots(option(request, 'filter'))
  const found = [...sites(world).values()].filter(
    (site) =>
      (!rootsOnly || site.isRoot) &&
      siteRole(world, site, request.caller.userId) !== undefined &&
      `${site.displayName} ${site.name}`.toLowerCase().includes(words),
  )
  const { rows, next } = pageOf(found, request, { usual: 200, greatest: 500 })
  const select = selectOf(request)
  const value = rows.map((site) => pickProperties(siteJson(site), select))
  return { status: 200, body: { '@odata.context': `${request.base}/$metadata#sites`, ...next, value } }
}

/** The one filter that the list of sites knows. */
function onlyRoots(filter: string | undefined): boolean {
  if (filter === undefined) return false
  if (/^\s*siteCollection\/root\s+ne\s+null\s*$/i.test(filter)) return true
  throw badRequest('Sites can be filtered by siteCollection/root ne null alone.', 'invalidRequest')
}
