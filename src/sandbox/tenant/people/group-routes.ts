import { badRequest } from '../graph-error.ts'
import { parseExpand } from '../odata/expand.ts'
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
  groupRoute('/groups/{id}', [...READ_GROUP, 'Group-NestingSupport.ReadWrite.All'], getGroup, 1),
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
  groupRoute(
    '/groups/{id}/owners/microsoft.graph.user',
    READ_GROUP,
    (request, world) => listPeople(request, world, 'owners'),
    2,
  ),
  groupRoute(
    '/groups/{id}/transitiveMembers/microsoft.graph.user',
    READ_GROUP_MEMBERS,
    (request, world) => listPeople(request, world, 'members'),
    3,
  ),
  groupRoute('/groups/{id}/transitiveMembers/$count', READ_GROUP_MEMBERS, countMembers, 3),
  groupRoute(
    '/groups/{id}/transitiveMembers/microsoft.graph.user/$count',
    READ_GROUP_MEMBERS,
    countMembers,
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
  allowOptions(request, ['select', 'expand'])
  const group = groupOf(request, world)
  const select = selectOf(request)
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#groups/$entity`,
      ...pickProperties(groupJson(world, group), select),
      ...onRequestJson(group, select),
      ...expandedJson(request, world, group),
    },
  }
}

/** Of a single group, and only when they are selected (d21: resources/group). */
function onRequestJson(group: Group, select: readonly string[] | undefined): Record<string, unknown> {
  const said: Record<string, unknown> = {
    allowExternalSenders: false,
    autoSubscribeNewMembers: false,
    hideFromAddressLists: false,
    hideFromOutlookClients: false,
    isSubscribedByMail: false,
    unseenCount: 0,
    isArchived: false,
    hasMembersWithLicenseErrors: null,
    assignedLicenses: [],
    assignedLabels: [],
    id: group.id,
  }
  return select === undefined ? {} : pickProperties(said, select)
}

/** `$expand=members` or `owners`, 20 of them at most. */
function expandedJson(request: GraphRequest, world: World, group: Group): Record<string, unknown> {
  const parts = parseExpand(option(request, 'expand')).map(({ name, select }) => {
    if (name !== 'members' && name !== 'owners') {
      throw badRequest(`Parsing OData Select and Expand failed: '${name}' cannot be expanded here.`)
    }
    const people = peopleWith(world, group[name]).slice(0, 20)
    const rows = people.map((person) => ({
      '@odata.type': '#microsoft.graph.user',
      ...userJson(person, request.caller, select === undefined ? undefined : [...select, 'id']),
    }))
    return [name, rows] as const
  })
  return Object.fromEntries(parts)
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

function countMembers(request: GraphRequest, world: World): GraphResponse {
  if (!isEventual(request)) {
    throw badRequest('$count needs the header ConsistencyLevel: eventual.', 'Request_BadRequest')
  }
  const { members } = groupOf(request, world)
  const query = new URLSearchParams([...request.query, ['$count', 'true']])
  const counted = selectPeople(peopleWith(world, members), { ...request, query })
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(counted.length) }
}

function peopleWith(world: World, ids: readonly string[]): Person[] {
  return ids.map((id) => findPerson(world, id)).filter((person) => person !== undefined)
}
