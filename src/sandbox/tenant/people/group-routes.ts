import { badRequest } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, isEventual, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { expandedGroup, peopleWith } from './group-expand.ts'
import { groupJson } from './group-json.ts'
import { onRequestJson } from './group-marks.ts'
import { requireGroupReadable, type Group } from './group.ts'
import { READ_GROUP, READ_GROUP_MEMBERS } from './scopes.ts'
import { userJson } from './user-json.ts'
import { directoryUnits } from './user-routes.ts'
import { selectPeople } from './user-search.ts'

const PAGE = { usual: 100, greatest: 999, strict: true }

export const groupRoutes: readonly Route[] = [
  groupRoute('/groups/{id}', [...READ_GROUP, 'Group-NestingSupport.ReadWrite.All'], getGroup, 1),
  ...(
    [
      ['members', READ_GROUP_MEMBERS, 'members', 3],
      ['transitiveMembers', READ_GROUP_MEMBERS, 'members', 3],
      ['owners', READ_GROUP, 'owners', 2],
    ] as const
  ).flatMap(([place, scopes, whose, cost]) =>
    ['', '/microsoft.graph.user'].flatMap((cast) => [
      groupRoute(
        `/groups/{id}/${place}${cast}`,
        scopes,
        (request, world) => listPeople(request, world, whose),
        cost,
      ),
      groupRoute(
        `/groups/{id}/${place}${cast}/$count`,
        scopes,
        (request, world) => countPeople(request, world, whose),
        cost,
      ),
    ]),
  ),
]

function groupRoute(
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
  cost: number,
): Route {
  return { method: 'GET', template, scopes, service: 'directory', units: directoryUnits(cost), handle }
}

function groupOf(request: GraphRequest, world: World): Group {
  return requireGroupReadable(world, request.params['id'] ?? '', request.caller.userId)
}

function getGroup(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  const group = groupOf(request, world)
  const select = selectOf(request)
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#groups/$entity`,
      ...pickProperties(groupJson(world, group), select),
      ...onRequestJson(world, group, request.caller.userId, select),
      ...expandedGroup(request, world, group),
    },
  }
}

function listPeople(request: GraphRequest, world: World, whose: 'members' | 'owners'): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken', 'search', 'filter', 'orderby', 'count'])
  const group = groupOf(request, world)
  const people = selectPeople(peopleWith(world, group[whose]), request)
  const { rows, next } = pageOf(people, request, PAGE)
  const select = selectOf(request)
  const first = option(request, 'skiptoken') === undefined && option(request, 'count') === 'true'
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#directoryObjects`,
      ...(first && isEventual(request) ? { '@odata.count': people.length } : {}),
      ...next,
      value: rows.map((person) => ({
        '@odata.type': '#microsoft.graph.user',
        ...userJson(person, request.caller, select),
        // Of owners the page shows it without being asked (pack: people--group-get-owners).
        ...(whose === 'owners' && select === undefined ? { accountEnabled: person.accountEnabled } : {}),
      })),
    },
  }
}

function countPeople(request: GraphRequest, world: World, whose: 'members' | 'owners'): GraphResponse {
  if (!isEventual(request)) {
    throw badRequest('$count needs the header ConsistencyLevel: eventual.', 'Request_BadRequest')
  }
  const { [whose]: ids } = groupOf(request, world)
  const query = new URLSearchParams([...request.query, ['$count', 'true']])
  const counted = selectPeople(peopleWith(world, ids), { ...request, query })
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(counted.length) }
}
