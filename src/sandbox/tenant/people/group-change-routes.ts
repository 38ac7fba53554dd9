import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { boundId } from './bound-id.ts'
import { keepDeleted } from './deleted-objects.ts'
import { groupJson } from './group-json.ts'
import { groups, isGroupOwner, requireGroup, type Group } from './group.ts'
import { notAllowed } from './not-allowed.ts'
import { requirePerson } from './person.ts'
import { channels, channelsOfTeam, teams } from './team.ts'

const scopes = ['Group.ReadWrite.All', 'Directory.ReadWrite.All']

export const groupChangeRoutes: readonly Route[] = [
  { method: 'POST', template: '/groups', scopes, service: 'directory', handle: postGroup },
  { method: 'PATCH', template: '/groups/{id}', scopes, service: 'directory', handle: patchGroup },
  { method: 'DELETE', template: '/groups/{id}', scopes, service: 'directory', handle: deleteGroup },
]

const bound = v.optional(v.array(v.string()), [])
const groupSchema = v.looseObject({
  displayName: v.pipe(v.string(), v.nonEmpty(), v.maxLength(256)),
  description: v.optional(v.nullable(v.string()), null),
  mailEnabled: v.boolean(),
  mailNickname: v.pipe(v.string(), v.nonEmpty(), v.regex(/^[^@()\\[\]";:<>,\s]*$/)),
  securityEnabled: v.boolean(),
  groupTypes: v.optional(v.array(v.string()), []),
  visibility: v.optional(v.nullable(v.picklist(['Private', 'Public', 'HiddenMembership']))),
  'owners@odata.bind': bound,
  'members@odata.bind': bound,
})

/** Throws 404 where one of them is not known. */
function boundPeople(world: World, addresses: readonly string[]): string[] {
  return [...new Set(addresses.map((each) => requirePerson(world, boundId(each)).id))]
}

/** Who makes a group owns it. */
function postGroup(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(groupSchema, request.body)
  if (!sent.success) {
    const [issue] = sent.issues
    const text = `A value is required for property '${v.getDotPath(issue) ?? ''}' of resource 'Group'.`
    throw badRequest(text, 'Request_BadRequest')
  }
  const { displayName, description, mailNickname, visibility, groupTypes } = sent.output
  const named = boundPeople(world, sent.output['owners@odata.bind'])
  const [first] = groups(world).values()
  const group: Group = {
    id: world.newGuid(),
    displayName,
    description,
    mail: `${mailNickname}@${first?.mail.split('@')[1] ?? 'contoso.com'}`,
    mailNickname,
    visibility: visibility === 'Public' ? 'Public' : 'Private',
    owners: [...new Set([...named, request.caller.userId])],
    members: boundPeople(world, sent.output['members@odata.bind']),
    createdDateTime: new Date(world.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
    securityEnabled: sent.output.securityEnabled && !groupTypes.includes('Unified'),
  }
  groups(world).set(group.id, group)
  const context = `${request.base}/$metadata#groups/$entity`
  return {
    status: 201,
    headers: { Location: `${request.base}/groups/${group.id}` },
    body: { '@odata.context': context, ...groupJson(world, group) },
  }
}

function ownGroup({ params, caller }: GraphRequest, world: World): Group {
  const group = requireGroup(world, params['id'] ?? '')
  if (isGroupOwner(world, group.id, caller.userId)) return group
  throw notAllowed()
}

const changeSchema = v.looseObject({
  displayName: v.optional(v.pipe(v.string(), v.nonEmpty())),
  description: v.optional(v.nullable(v.string())),
  visibility: v.optional(v.picklist(['Private', 'Public'])),
  mailNickname: v.optional(v.pipe(v.string(), v.nonEmpty())),
  'members@odata.bind': v.optional(v.pipe(v.array(v.string()), v.maxLength(20)), []),
})

/** A team shows its group's name and description. Up to 20 members can be added on the way. */
function patchGroup(request: GraphRequest, world: World): GraphResponse {
  const group = ownGroup(request, world)
  const sent = v.safeParse(changeSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message, 'Request_BadRequest')
  const {
    displayName = group.displayName,
    description = group.description,
    visibility = group.visibility,
    mailNickname = group.mailNickname,
  } = sent.output
  const added = boundPeople(world, sent.output['members@odata.bind'])
  if (added.some((id) => group.members.includes(id))) {
    throw badRequest('One or more added object references already exist.', 'Request_BadRequest')
  }
  const members = [...group.members, ...added]
  groups(world).set(group.id, { ...group, displayName, description, visibility, mailNickname, members })
  const team = teams(world).get(group.id)
  if (team !== undefined) teams(world).set(team.id, { ...team, displayName, description })
  return { status: 204 }
}

/** Its team goes with it, and both wait in the bin. */
function deleteGroup(request: GraphRequest, world: World): GraphResponse {
  const group = ownGroup(request, world)
  const team = teams(world).get(group.id)
  const kept = channelsOfTeam(world, group.id)
  keepDeleted(world, group.id, { kind: 'group', group, team, channels: kept })
  groups(world).delete(group.id)
  teams(world).delete(group.id)
  for (const { id } of kept) channels(world).delete(id)
  return { status: 204 }
}
