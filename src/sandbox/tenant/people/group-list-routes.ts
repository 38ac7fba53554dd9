import * as v from 'valibot'
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
import { groupJson } from './group-json.ts'
import { requirePerson } from './person.ts'
import { READ_GROUP, READ_GROUP_MEMBERS, READ_MY_GROUPS } from './scopes.ts'
import { directoryUnits } from './user-routes.ts'
import { selectRows } from './user-search.ts'

const PAGE = { usual: 100, greatest: 999 }
const SEARCHABLE = ['displayName', 'description', 'mail', 'mailNickname']

const check = [
  'User.ReadBasic.All',
  'User.Read',
  'GroupMember.Read.All',
  'Application.Read.All',
  ...READ_GROUP,
]

export const groupListRoutes: readonly Route[] = [
  groupsRoute('/groups', [...READ_GROUP, 'Group-NestingSupport.ReadWrite.All'], (_, world) => [
    ...groups(world).values(),
  ]),
  {
    method: 'GET',
    template: '/groups/$count',
    scopes: READ_GROUP,
    service: 'directory',
    units: 2,
    handle: (request, world) =>
      countGroups(
        request,
        [...groups(world).values()].map((group) => groupJson(world, group)),
      ),
  },
  ...['/me/memberOf', '/users/{id}/memberOf', '/users/{id}/transitiveMemberOf'].flatMap((place) =>
    ['', '/microsoft.graph.group'].map((cast): Route => ({
      method: 'GET',
      template: `${place}${cast}/$count`,
      scopes: READ_MY_GROUPS,
      service: 'directory',
      units: 2,
      handle: (request, world) =>
        countGroups(
          request,
          groupsOfPerson(request, world).map((group) => groupJson(world, group)),
        ),
    })),
  ),
  ...['', '/microsoft.graph.group'].flatMap((cast) => [
    groupsRoute(`/me/memberOf${cast}`, READ_MY_GROUPS, groupsOfPerson),
    groupsRoute(`/me/transitiveMemberOf${cast}`, READ_MY_GROUPS, groupsOfPerson),
    groupsRoute(`/users/{id}/memberOf${cast}`, READ_MY_GROUPS, groupsOfPerson),
    groupsRoute(`/users/{id}/transitiveMemberOf${cast}`, READ_MY_GROUPS, groupsOfPerson),
    groupsRoute(`/groups/{id}/memberOf${cast}`, READ_GROUP_MEMBERS, groupsOfGroup),
    groupsRoute(`/groups/{id}/transitiveMemberOf${cast}`, READ_GROUP_MEMBERS, groupsOfGroup),
  ]),
  ...['/me/checkMemberGroups', '/users/{id}/checkMemberGroups'].map((template): Route => ({
    method: 'POST',
    template,
    scopes: check,
    service: 'directory',
    handle: checkMemberGroups,
  })),
]

function groupsRoute(
  template: string,
  scopes: readonly string[],
  select: (request: GraphRequest, world: World) => readonly Group[],
): Route {
  const handle: Route['handle'] = (request, world) => answerGroups(request, world, select(request, world))
  return { method: 'GET', template, scopes, service: 'directory', units: directoryUnits(3), handle }
}

function groupsOfPerson({ params, caller }: GraphRequest, world: World): Group[] {
  const { id } = requirePerson(world, params['id'] ?? caller.userId)
  return [...groups(world).values()].filter((group) => group.members.includes(id))
}

function groupsOfGroup({ params, caller }: GraphRequest, world: World): Group[] {
  const { id } = requireGroupReadable(world, params['id'] ?? '', caller.userId)
  return [...groups(world).values()].filter((group) => group.members.includes(id))
}

function answerGroups(request: GraphRequest, world: World, every: readonly Group[]): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken', 'filter', 'search', 'orderby', 'count'])
  const found = selectRows(
    every.map((group) => groupJson(world, group)),
    request,
    SEARCHABLE,
  )
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
      value: rows.map((row) => ({
        ...(cast ? {} : { '@odata.type': '#microsoft.graph.group' }),
        ...pickProperties(row, select),
      })),
    },
  }
}

/** How many, as plain text. */
function countGroups(request: GraphRequest, every: readonly Record<string, unknown>[]): GraphResponse {
  allowOptions(request, ['filter', 'search'])
  if (!isEventual(request)) {
    throw badRequest('$count needs the header ConsistencyLevel: eventual.', 'Request_BadRequest')
  }
  const query = new URLSearchParams([...request.query, ['$count', 'true']])
  const found = selectRows(every, { ...request, query }, SEARCHABLE)
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(found.length) }
}

const checkSchema = v.object({ groupIds: v.pipe(v.array(v.string()), v.maxLength(20)) })

/** Those of up to 20 groups that the person is in. */
function checkMemberGroups(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(checkSchema, request.body)
  if (!sent.success) throw badRequest('groupIds is needed, with at most 20 ids.', 'Request_BadRequest')
  const own = new Set(groupsOfPerson(request, world).map((group) => group.id))
  const context = `${request.base}/$metadata#Collection(Edm.String)`
  return {
    status: 200,
    body: { '@odata.context': context, value: sent.output.groupIds.filter((id) => own.has(id)) },
  }
}
