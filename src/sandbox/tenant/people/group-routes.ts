import { badRequest } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, isEventual, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { groupJson } from './group-json.ts'
import { requireGroupReadable, type Group } from './group.ts'
import { findPerson, type Person } from './person.ts'
import { READ_GROUP, READ_GROUP_MEMBERS } from './scopes.ts'
import { userJson } from './user-json.ts'
import { directoryUnits } from './user-routes.ts'
import { selectPeople } from './user-search.ts'

const PAGE = { usual: 100, greatest: 999 }

export const groupRoutes: readonly Route[] = [
  groupRoute('/groups/{id}', READ_GROUP, getGroup, 1),
  groupRoute(
    '/groups/{id}/members',
    READ_GROUP_MEMBERS,
    (request, world) => listPeople(request, world, 'members'),
    3,
  ),
  groupRoute('/groups/{id}/owners', READ_GROUP, (request, world) => listPeople(request, world, 'owners'), 2),
  groupRoute(
    '/groups/{id}/members/microsoft.graph.user',
    READ_GROUP_MEMBERS,
    (request, world) => listPeople(request, world, 'members'),
    3,
  ),
  groupRoute(
    '/groups/{id}/transitiveMembers',
    READ_GROUP_MEMBERS,
    (request, world) => listPeople(request, world, 'members'),
    3,
  ),
  groupRoute('/groups/{id}/members/$count', READ_GROUP_MEMBERS, countMembers, 3),
  groupRoute('/groups/{id}/members/microsoft.graph.user/$count', READ_GROUP_MEMBERS, countMembers, 3),
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
  allowOptions(request, ['select'])
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#groups/$entity`,
      ...pickProperties(groupJson(world, groupOf(request, world)), selectOf(request)),
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
      })),
    },
  }
}

function countMembers(request: GraphRequest, world: World): GraphResponse {
  if (!isEventual(request)) {
    throw badRequest('$count needs the header ConsistencyLevel: eventual.', 'Request_BadRequest')
  }
  const { members } = groupOf(request, world)
  const userType = /^userType eq '(Guest|Member)'$/i.exec(option(request, 'filter') ?? '')?.[1]?.toLowerCase()
  const counted = peopleWith(world, members).filter(
    (person) => userType === undefined || person.userType.toLowerCase() === userType,
  )
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(counted.length) }
}

function peopleWith(world: World, ids: readonly string[]): Person[] {
  return ids.map((id) => findPerson(world, id)).filter((person) => person !== undefined)
}
