import { badRequest } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import {
  allowOptions,
  asksCount,
  isEventual,
  option,
  pickProperties,
  selectOf,
} from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { groups, requireGroupReadable, type Group } from './group.ts'
import { expandedGroup } from './group-expand.ts'
import { groupJson } from './group-json.ts'
import { onRequestJson } from './group-marks.ts'
import { groupsAround } from './membership-routes.ts'
import { requirePerson } from './person.ts'
import { READ_GROUP, READ_GROUP_MEMBERS, READ_MY_GROUPS } from './scopes.ts'
import { directoryUnits } from './user-routes.ts'
import { selectRows } from './user-search.ts'

const PAGE = { usual: 100, greatest: 999, strict: true }
const OWNED = ['User.Read', 'User.Read.All', 'Directory.Read.All', 'Group.Read.All', 'Group.ReadWrite.All']
const SEARCHABLE = ['displayName', 'description', 'mail', 'mailNickname']

export const groupListRoutes: readonly Route[] = [
  groupsRoute('/groups', [...READ_GROUP, 'Group-NestingSupport.ReadWrite.All'], (_, world) => [
    ...groups(world).values(),
  ]),
  countRoute('/groups/$count', READ_GROUP, (_, world) => [...groups(world).values()]),
  ...['', '/microsoft.graph.group'].flatMap((cast) =>
    (
      [
        ['/me/memberOf', READ_MY_GROUPS, groupsOfPerson],
        ['/me/transitiveMemberOf', READ_MY_GROUPS, allGroupsOfPerson],
        ['/users/{id}/memberOf', READ_MY_GROUPS, groupsOfPerson],
        ['/users/{id}/transitiveMemberOf', READ_MY_GROUPS, allGroupsOfPerson],
        ['/me/ownedObjects', OWNED, groupsOwned],
        ['/users/{id}/ownedObjects', OWNED, groupsOwned],
        ['/groups/{id}/memberOf', READ_GROUP_MEMBERS, groupsOfGroup],
        ['/groups/{id}/transitiveMemberOf', READ_GROUP_MEMBERS, allGroupsOfGroup],
      ] as const
    ).flatMap(([place, scopes, select]) => [
      groupsRoute(`${place}${cast}`, scopes, select),
      countRoute(`${place}${cast}/$count`, scopes, select),
    ]),
  ),
]

function groupsRoute(template: string, scopes: readonly string[], select: Select): Route {
  const handle: Route['handle'] = (request, world) => answerGroups(request, world, select(request, world))
  return { method: 'GET', template, scopes, service: 'directory', units: directoryUnits(3), handle }
}

type Select = (request: GraphRequest, world: World) => readonly Group[]

function countRoute(template: string, scopes: readonly string[], select: Select): Route {
  const handle: Route['handle'] = (request, world) => countGroups(request, world, select(request, world))
  return { method: 'GET', template, scopes, service: 'directory', units: 2, handle }
}

function groupsOfPerson({ params, caller }: GraphRequest, world: World): Group[] {
  const { id } = requirePerson(world, params['id'] ?? caller.userId)
  return [...groups(world).values()].filter((group) => group.members.includes(id))
}

function allGroupsOfPerson({ params, caller }: GraphRequest, world: World): Group[] {
  return groupsAround(world, requirePerson(world, params['id'] ?? caller.userId).id)
}

function groupsOwned({ params, caller }: GraphRequest, world: World): Group[] {
  const { id } = requirePerson(world, params['id'] ?? caller.userId)
  return [...groups(world).values()].filter((group) => group.owners.includes(id))
}

function allGroupsOfGroup({ params, caller }: GraphRequest, world: World): Group[] {
  return groupsAround(world, requireGroupReadable(world, params['id'] ?? '', caller.userId).id)
}

function groupsOfGroup({ params, caller }: GraphRequest, world: World): Group[] {
  const { id } = requireGroupReadable(world, params['id'] ?? '', caller.userId)
  return [...groups(world).values()].filter((group) => group.members.includes(id))
}

function answerGroups(request: GraphRequest, world: World, every: readonly Group[]): GraphResponse {
  allowOptions(request, ['select', 'expand', 'top', 'skiptoken', 'filter', 'search', 'orderby', 'count'])
  const found = selectGroups(request, world, every)
  const { rows, next } = pageOf(found, request, PAGE)
  const first = option(request, 'skiptoken') === undefined && asksCount(request) && isEventual(request)
  const select = selectOf(request)
  const cast = request.path === '/groups' || request.path.endsWith('microsoft.graph.group')
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#${cast ? 'groups' : 'directoryObjects'}`,
      ...(first ? { '@odata.count': found.length } : {}),
      ...next,
      value: rows.map((group) => ({
        ...(cast ? {} : { '@odata.type': '#microsoft.graph.group' }),
        ...pickProperties(groupJson(world, group), select),
        ...onRequestJson(world, group, request.caller.userId, select),
        ...expandedGroup(request, world, group),
      })),
    },
  }
}

/** `members/$count` and the like are numbers of the group itself. */
function selectGroups(request: GraphRequest, world: World, every: readonly Group[]): Group[] {
  const rows = every.map((group) => ({
    ...groupJson(world, group),
    ...onRequestJson(world, group, request.caller.userId, ['*']),
    members: group.members,
    owners: group.owners,
    group,
  }))
  return selectRows(rows, request, SEARCHABLE).map(({ group }) => group)
}

/** How many, as plain text. */
function countGroups(request: GraphRequest, world: World, every: readonly Group[]): GraphResponse {
  allowOptions(request, ['filter', 'search'])
  if (!isEventual(request)) {
    throw badRequest('$count needs the header ConsistencyLevel: eventual.', 'Request_BadRequest')
  }
  const query = new URLSearchParams([...request.query, ['$count', 'true']])
  const found = selectGroups({ ...request, query }, world, every)
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(found.length) }
}
