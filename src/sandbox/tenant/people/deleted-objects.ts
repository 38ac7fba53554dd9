import { notFound } from '../graph-error.ts'
import { pageOf } from '../odata/page.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { groupJson } from './group-json.ts'
import { groups, type Group } from './group.ts'
import { notAllowed } from './not-allowed.ts'
import { persons, type Person } from './person.ts'
import { channels, teams, type Channel, type Team } from './team.ts'
import { userJson } from './user-json.ts'

type Deleted =
  | { readonly kind: 'user'; readonly person: Person }
  | {
      readonly kind: 'group'
      readonly group: Group
      readonly team: Team | undefined
      readonly channels: readonly Channel[]
    }
type Kept = Deleted & { readonly id: string; readonly atMs: number }

const KEPT_MS = 30 * 86_400_000
const scopes = ['Group.Read.All', 'Group.ReadWrite.All', 'User.Read.All', 'User.DeleteRestore.All']
const reading = [...scopes, 'Directory.Read.All', 'Directory.ReadWrite.All']
const all = '/directory/deletedItems'

export const deletedObjectRoutes: readonly Route[] = [
  ...(['user', 'group'] as const).map((kind) =>
    route('GET', `${all}/microsoft.graph.${kind}`, (request, world) => list(request, world, kind)),
  ),
  route('GET', `${all}/{id}`, getOne),
  route('POST', `${all}/{id}/restore`, restore),
  route('DELETE', `${all}/{id}`, (request, world) => {
    bin(world).delete(requireKept(request, world).id)
    return { status: 204 }
  }),
]

function route(method: Route['method'], template: string, handle: Route['handle']): Route {
  return { method, template, scopes: reading, service: 'directory', handle }
}

function bin(world: World): Map<string, Kept> {
  return world.table<Kept>('people.deleted')
}

/** Keeps for 30 days what was deleted, so that it can come back as it was. */
export function keepDeleted(world: World, id: string, deleted: Deleted): void {
  bin(world).set(id, { ...deleted, id, atMs: world.now() })
}

function isKept(world: World, { atMs }: Kept): boolean {
  return world.now() - atMs <= KEPT_MS
}

/** A group is there for its owners alone, a user for whoever manages users. */
function requireKept({ params, caller }: GraphRequest, world: World): Kept {
  const id = params['id'] ?? ''
  const kept = bin(world).get(id)
  if (kept === undefined || !isKept(world, kept)) {
    throw notFound(`Resource '${id}'`, 'Request_ResourceNotFound')
  }
  if (kept.kind === 'group' && !kept.group.owners.includes(caller.userId)) throw notAllowed()
  return kept
}

function keptJson(request: GraphRequest, world: World, kept: Kept): Record<string, unknown> {
  const deletedDateTime = new Date(kept.atMs).toISOString()
  if (kept.kind === 'group') {
    return pickProperties(groupJson(world, { ...kept.group, deletedDateTime }), selectOf(request))
  }
  const person = { ...kept.person, further: { ...kept.person.further, deletedDateTime } }
  return userJson(person, request.caller, selectOf(request))
}

function list(request: GraphRequest, world: World, kind: Kept['kind']): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken'])
  const found = [...bin(world).values()].filter((kept) => kept.kind === kind && isKept(world, kept))
  const mine = found.filter(
    (kept) => kept.kind === 'user' || kept.group.owners.includes(request.caller.userId),
  )
  const { rows, next } = pageOf(mine, request, { usual: 100, greatest: 999 })
  const context = `${request.base}/$metadata#${kind}s`
  const value = rows.map((kept) => keptJson(request, world, kept))
  return { status: 200, body: { '@odata.context': context, ...next, value } }
}

function one(request: GraphRequest, kept: Kept, json: Record<string, unknown>): GraphResponse {
  const context = `${request.base}/$metadata#directoryObjects/$entity`
  return {
    status: 200,
    body: { '@odata.context': context, '@odata.type': `#microsoft.graph.${kept.kind}`, ...json },
  }
}

function getOne(request: GraphRequest, world: World): GraphResponse {
  const kept = requireKept(request, world)
  return one(request, kept, keptJson(request, world, kept))
}

/** A group comes back with its team and channels. */
function restore(request: GraphRequest, world: World): GraphResponse {
  const kept = requireKept(request, world)
  bin(world).delete(kept.id)
  if (kept.kind === 'user') {
    persons(world).set(kept.id, kept.person)
    return one(request, kept, userJson(kept.person, request.caller, undefined))
  }
  groups(world).set(kept.id, kept.group)
  if (kept.team !== undefined) teams(world).set(kept.id, kept.team)
  for (const channel of kept.channels) channels(world).set(channel.id, channel)
  return one(request, kept, groupJson(world, kept.group))
}
