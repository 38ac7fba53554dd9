import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { changesSince } from './delta-rows.ts'
import { groups, type Group } from './group.ts'
import { groupJson } from './group-json.ts'
import { persons } from './person.ts'
import { READ_GROUP, READ_USERS } from './scopes.ts'
import { userJson } from './user-json.ts'

export const directoryDeltaRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/groups/delta',
    scopes: [...READ_GROUP, 'Group-NestingSupport.ReadWrite.All'],
    service: 'directory',
    units: 5,
    handle: groupDelta,
  },
  {
    method: 'GET',
    template: '/users/delta',
    scopes: ['User.Read.All', ...READ_USERS],
    service: 'directory',
    units: 5,
    handle: userDelta,
  },
]

const options = ['select', 'expand', 'filter', 'top', 'deltatoken', 'skiptoken']

/** `id eq '…' or id eq '…'`: the only filter that a delta of the directory knows. */
function namedIn(request: GraphRequest): Set<string> | undefined {
  const text = option(request, 'filter')
  return text === undefined
    ? undefined
    : new Set([...text.matchAll(/\bid eq '([^']+)'/gi)].map((found) => found[1] ?? ''))
}

/** Every group with its members at first; then those that changed, and those that are gone as `@removed`. */
function groupDelta(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, options)
  const named = namedIn(request)
  const now = [...groups(world).values()].filter(({ id }) => named === undefined || named.has(id))
  const { changed, gone, link } = changesSince(request, now)
  const select = selectOf(request)
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#groups`,
      ...link,
      value: [
        ...changed.map((group) => deltaJson(world, group, select)),
        ...gone.map((id) => ({ id, '@removed': { reason: 'changed' } })),
      ],
    },
  }
}

/** Members come where nothing was selected, or they were. */
function deltaJson(
  world: World,
  group: Group,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const members = group.members.map((id) => ({ '@odata.type': '#microsoft.graph.user', id }))
  const all = select === undefined || select.includes('members')
  return {
    ...pickProperties(groupJson(world, group), select === undefined ? undefined : [...select, 'id']),
    ...(all ? { 'members@delta': members } : {}),
  }
}

/** People likewise. */
function userDelta(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, options)
  const named = namedIn(request)
  const now = [...persons(world).values()].filter(({ id }) => named === undefined || named.has(id))
  const { changed, gone, link } = changesSince(request, now)
  const select = selectOf(request)
  const wanted = select === undefined ? undefined : [...select, 'id']
  const names = wanted === undefined ? '' : `(${select?.join(',') ?? ''})`
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#users${names}`,
      ...link,
      value: [
        ...changed.map((person) => userJson(person, request.caller, wanted)),
        ...gone.map((id) => ({ id, '@removed': { reason: 'changed' } })),
      ],
    },
  }
}
