import { pageOf } from '../odata/page.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { READ_SITES } from './scopes.ts'
import { siteFor, siteRole, sites, type Site } from './site.ts'
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

function siteJson(site: Site): Record<string, unknown> {
  return {
    id: site.id,
    name: site.name,
    displayName: site.displayName,
    description: site.description,
    webUrl: site.webUrl,
    createdDateTime: site.createdDateTime,
    lastModifiedDateTime: site.createdDateTime,
    ...(site.isRoot ? { root: {} } : {}),
    siteCollection: { hostname: site.id.split(',')[0] },
  }
}

function getSite(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  const site = siteFor(world, request.params, request.caller.userId, 'read')
  const row = pickProperties(siteJson(site), selectOf(request))
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...row } }
}

/** Finds only what the caller may read. */
function searchSites(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken', 'search'])
  const words = (option(request, 'search') ?? '').toLowerCase().replaceAll('*', '').trim()
  const found = [...sites(world).values()].filter(
    (site) =>
      siteRole(world, site, request.caller.userId) !== undefined &&
      `${site.displayName} ${site.name}`.toLowerCase().includes(words),
  )
  const { rows, next } = pageOf(found, request, { usual: 200, greatest: 500 })
  const select = selectOf(request)
  const value = rows.map((site) => pickProperties(siteJson(site), select))
  return { status: 200, body: { '@odata.context': `${request.base}/$metadata#sites`, ...next, value } }
}
