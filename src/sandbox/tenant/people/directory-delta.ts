import { GraphRefusal } from '../graph-error.ts'
import { linkTo } from '../odata/page.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { groups, type Group } from './group.ts'
import { groupJson } from './group-json.ts'
import { READ_GROUP } from './scopes.ts'

export const groupDeltaRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/groups/delta',
    scopes: [...READ_GROUP, 'Group-NestingSupport.ReadWrite.All'],
    service: 'directory',
    units: 5,
    handle: groupDelta,
  },
]

/** Every group with its members at first; then those that changed, and those that are gone as `@removed`. */
function groupDelta(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'filter', 'deltatoken', 'skiptoken'])
  const token = option(request, 'deltatoken')
  const known = token === undefined || token === 'latest' ? new Map<string, string>() : marksIn(token)
  const now = [...groups(world).values()]
  const select = selectOf(request)
  const changed = now.filter((group) => known.get(group.id) !== markOf(group))
  const gone = [...known.keys()].filter((id) => !groups(world).has(id))
  const marks = now.map((group) => `${group.id}.${markOf(group)}`).join('_')
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#groups`,
      '@odata.deltaLink': linkTo(request, { $deltatoken: `g_${marks}` }),
      value: [
        ...(token === 'latest' ? [] : changed.map((group) => deltaJson(world, group, select))),
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

/** FNV-1a over what the group says: equal for equal groups. */
function markOf(group: Group): string {
  let hash = 0x811c9dc5
  for (const letter of JSON.stringify(group)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

function marksIn(token: string): Map<string, string> {
  if (!token.startsWith('g_')) {
    throw new GraphRefusal(410, 'resyncRequired', 'The delta token is not known: start again.')
  }
  const parts = token
    .slice(2)
    .split('_')
    .filter((part) => part !== '')
  return new Map(
    parts.map((part) => {
      const [id = '', mark = ''] = part.split('.')
      return [id, mark]
    }),
  )
}
