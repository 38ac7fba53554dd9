import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import { linkTo, pageOf } from '../odata/page.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import { driveJson } from '../files/drive-json.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { READ_SITES, WRITE_ITEMS } from './scopes.ts'
import { siteJson } from './site-json.ts'
import { siteFor, siteRole, sites, type Site } from './site.ts'
import { belowSite, siteContext } from './site-paths.ts'

const read = { method: 'GET', scopes: READ_SITES, service: 'sharepoint' } as const

export const furtherSiteRoutes: readonly Route[] = [
  { ...read, template: '/sites/delta', units: 2, handle: sitesDelta },
  { ...read, template: '/me/followedSites', units: 2, handle: followedSites },
  ...(['add', 'remove'] as const).map((action): Route => ({
    method: 'POST',
    template: `/me/followedSites/${action}`,
    scopes: WRITE_ITEMS,
    service: 'sharepoint',
    units: 2,
    handle: (request, world) => follow(request, world, action === 'add'),
  })),
  ...belowSite({ ...read, template: '/sites', units: 2, handle: subsites }),
  ...belowSite({ ...read, template: "/getByPath(path='{sitePath+}')", units: 1, handle: byPath }),
  ...belowSite({ ...read, template: '/drive', units: 1, handle: getDrive }),
  ...belowSite({ ...read, template: '/drives', units: 2, handle: listDrives }),
]

function readable(request: GraphRequest, world: World): Site[] {
  return [...sites(world).values()].filter(
    (site) => siteRole(world, site, request.caller.userId) !== undefined,
  )
}

/** Sites that are new to the token; every one at first. */
function sitesDelta(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top'])
  const token = request.query.get('token')
  const known = new Set(token === null || token === 'latest' ? [] : token.split('_'))
  const now = readable(request, world)
  const marks = now.map(({ id }) => id.split(',')[1] ?? '')
  const fresh = token === 'latest' ? [] : now.filter(({ id }) => !known.has(id.split(',')[1] ?? ''))
  const value = fresh.map((site) => pickProperties(siteJson(site), selectOf(request)))
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#sites`,
      '@odata.deltaLink': linkTo(request, { token: marks.join('_') }),
      value,
    },
  }
}

function followed(world: World, userId: string): Map<string, true> {
  return world.table<true>(`lists.followed.${userId}`)
}

function followedSites(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken'])
  const mine = followed(world, request.caller.userId)
  const { rows, next } = pageOf(
    readable(request, world).filter(({ id }) => mine.has(id)),
    request,
    { usual: 100, greatest: 500 },
  )
  const value = rows.map((site) => pickProperties(siteJson(site), selectOf(request)))
  return { status: 200, body: { '@odata.context': `${request.base}/$metadata#sites`, ...next, value } }
}

/** Sites one cannot read are passed over. */
function follow(request: GraphRequest, world: World, add: boolean): GraphResponse {
  const sent = v.safeParse(v.object({ value: v.array(v.looseObject({ id: v.string() })) }), request.body)
  if (!sent.success) throw badRequest('value with the ids of sites is needed.', 'invalidRequest')
  const wanted = new Set(sent.output.value.map(({ id }) => id.toLowerCase()))
  const found = readable(request, world).filter(({ id }) => wanted.has(id.toLowerCase()))
  const mine = followed(world, request.caller.userId)
  for (const { id } of found) {
    if (add) mine.set(id, true)
    else mine.delete(id)
  }
  if (!add) return { status: 204 }
  const context = `${request.base}/$metadata#sites`
  return { status: 200, body: { '@odata.context': context, value: found.map(siteJson) } }
}

/** Sites below this one's address. */
function subsites(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken'])
  const site = siteFor(world, request.params, request.caller.userId, 'read')
  const below = readable(request, world).filter(
    (each) => !site.isRoot && each.webUrl.startsWith(`${site.webUrl}/`),
  )
  const value = below.map((each) => pickProperties(siteJson(each), selectOf(request)))
  return { status: 200, body: { '@odata.context': siteContext(request), value } }
}

/** An address below this site's. */
function byPath(request: GraphRequest, world: World): GraphResponse {
  const { sitePath = '', ...params } = request.params
  const site = siteFor(world, params, request.caller.userId, 'read')
  const host = site.id.split(',')[0] ?? ''
  const below = new URL(site.webUrl).pathname.replace(/\/$/, '')
  const wanted = { host, sitePath: `${below}/${sitePath.replace(/^\//, '')}`.slice(1) }
  const found = siteFor(world, wanted, request.caller.userId, 'read')
  const context = `${request.base}/$metadata#sites/$entity`
  return {
    status: 200,
    body: { '@odata.context': context, ...pickProperties(siteJson(found), selectOf(request)) },
  }
}

function getDrive(request: GraphRequest, world: World): GraphResponse {
  const site = siteFor(world, request.params, request.caller.userId, 'read')
  const context = `${request.base}/$metadata#drives/$entity`
  return { status: 200, body: { '@odata.context': context, ...driveJson(site) } }
}

function listDrives(request: GraphRequest, world: World): GraphResponse {
  const site = siteFor(world, request.params, request.caller.userId, 'read')
  const context = `${request.base}/$metadata#drives`
  return { status: 200, body: { '@odata.context': context, value: [driveJson(site)] } }
}
