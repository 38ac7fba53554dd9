import * as v from 'valibot'
import { badRequest, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { groups, requireGroupReadable, type Group } from './group.ts'
import { findPersonByAnyName, requirePerson } from './person.ts'
import { READ_GROUP } from './scopes.ts'

const scopes = [
  'User.ReadBasic.All',
  'User.Read',
  'User.Read.All',
  'GroupMember.Read.All',
  'Application.Read.All',
  'Directory.ReadWrite.All',
  ...READ_GROUP,
]

/** What asks for the memberships of a person, a group, or whichever of both the id belongs to. */
export const membershipRoutes: readonly Route[] = (
  [
    ['/me', personAsked],
    ['/users/{id}', personAsked],
    ['/groups/{id}', groupAsked],
    ['/directoryObjects/{id}', anyAsked],
  ] as const
).flatMap(([whose, asked]) => {
  const route = (action: string, handle: Route['handle']): Route => ({
    method: 'POST',
    template: `${whose}/${action}`,
    scopes,
    service: 'directory',
    units: 3,
    handle,
  })
  return [
    route('checkMemberGroups', (request, world) => check(request, world, asked(request, world), 'groupIds')),
    route('checkMemberObjects', (request, world) => check(request, world, asked(request, world), 'ids')),
    ...['getMemberGroups', 'getMemberObjects'].map((action) =>
      route(action, (request, world) => list(request, world, asked(request, world))),
    ),
  ]
})

function personAsked({ params, caller }: GraphRequest, world: World): string {
  return requirePerson(world, params['id'] ?? caller.userId).id
}

function groupAsked({ params, caller }: GraphRequest, world: World): string {
  return requireGroupReadable(world, params['id'] ?? '', caller.userId).id
}

function anyAsked({ params }: GraphRequest, world: World): string {
  const id = params['id'] ?? ''
  const found = findPersonByAnyName(world, id) ?? groups(world).get(id)
  if (found === undefined) throw notFound(`Resource '${id}'`, 'Request_ResourceNotFound')
  return found.id
}

/** The groups that somebody or some group is in, also by another group. */
export function groupsAround(world: World, id: string): Group[] {
  const found = new Map<string, Group>()
  const add = (member: string) => {
    for (const group of groups(world).values()) {
      if (!group.members.includes(member) || found.has(group.id)) continue
      found.set(group.id, group)
      add(group.id)
    }
  }
  add(id)
  return [...found.values()]
}

function ids({ base }: GraphRequest, value: readonly string[]): GraphResponse {
  return { status: 200, body: { '@odata.context': `${base}/$metadata#Collection(Edm.String)`, value } }
}

/** Those of up to 20 that it is in. */
function check(request: GraphRequest, world: World, id: string, name: 'groupIds' | 'ids'): GraphResponse {
  const sent = v.safeParse(v.object({ [name]: v.pipe(v.array(v.string()), v.maxLength(20)) }), request.body)
  if (!sent.success) throw badRequest(`${name} is needed, with at most 20 of them.`, 'Request_BadRequest')
  const own = new Set(groupsAround(world, id).map((group) => group.id))
  return ids(
    request,
    (sent.output[name] ?? []).filter((each) => own.has(each)),
  )
}

/** All of them; security groups alone where asked. */
function list(request: GraphRequest, world: World, id: string): GraphResponse {
  const sent = v.safeParse(v.object({ securityEnabledOnly: v.optional(v.boolean(), false) }), request.body)
  if (!sent.success) throw badRequest('securityEnabledOnly has to be true or false.', 'Request_BadRequest')
  const kept = groupsAround(world, id).filter(
    (group) => !sent.output.securityEnabledOnly || group.securityEnabled === true,
  )
  return ids(
    request,
    kept.map((group) => group.id),
  )
}
