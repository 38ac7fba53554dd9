import * as v from 'valibot'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { boundId } from './bound-id.ts'
import { groups, isGroupOwner, requireGroup } from './group.ts'
import { conversationMembers } from './member-json.ts'
import { findPersonByAnyName } from './person.ts'
import { channels, requireChannel, requireTeam } from './team.ts'

const teamScopes = ['TeamMember.ReadWrite.All']
const channelScopes = ['ChannelMember.ReadWrite.All']

export const teamMemberChangeRoutes: readonly Route[] = [
  ...routesAt('/teams/{teamId}/members', teamScopes),
  ...routesAt('/teams/{teamId}/channels/{channelId}/members', channelScopes),
  ...[
    "userId='{userId}'",
    "userId='{userId}',tenantId='{tenant}'",
    "userPrincipalName='{userId}'",
    "tenantId='{tenant}',userPrincipalName='{userId}'",
    "userId='{userId}',tenantId='{tenant}',userPrincipalName='{name}'",
  ].map((asked): Route => ({
    method: 'GET',
    template: `/teams/{teamId}/channels/{channelId}/doesUserHaveAccess(${asked})`,
    scopes: ['ChannelMember.Read.All', ...channelScopes],
    service: 'teams',
    handle: hasAccess,
  })),
]

function routesAt(place: string, scopes: readonly string[]): Route[] {
  const route = (method: Route['method'], template: string, handle: Route['handle']): Route => {
    return { method, template: `${place}${template}`, scopes, service: 'teams', handle }
  }
  return [
    route('POST', '', addMember),
    route('POST', '/add', (request, world) => changeMany(request, world, add)),
    route('POST', '/remove', (request, world) => changeMany(request, world, remove)),
    route('PATCH', '/{memberId}', patchMember),
    route('DELETE', '/{memberId}', deleteMember),
  ]
}

/** Who is in the team or the channel, and how that is written. */
interface Whose {
  readonly teamId: string
  readonly owners: readonly string[]
  readonly members: readonly string[]
  readonly write: (owners: readonly string[], members: readonly string[]) => void
}

/** Only owners change who is in; a standard channel has the team's people. */
function whoseOf({ params, caller }: GraphRequest, world: World): Whose {
  const team = requireTeam(world, params['teamId'] ?? '', caller.userId)
  if (!isGroupOwner(world, team.id, caller.userId)) {
    throw new GraphRefusal(403, 'Forbidden', 'Only an owner of the team may do this.')
  }
  const channelId = params['channelId']
  if (channelId === undefined) {
    const group = requireGroup(world, team.id)
    const write: Whose['write'] = (owners, members) => {
      groups(world).set(group.id, { ...group, owners, members })
    }
    return { teamId: team.id, owners: group.owners, members: group.members, write }
  }
  const channel = requireChannel(world, team.id, channelId, caller.userId)
  if (channel.membershipType === 'standard') {
    throw badRequest('A standard channel has the members of its team.')
  }
  const write: Whose['write'] = (owners, members) => {
    channels(world).set(channel.id, { ...channel, owners, members })
  }
  return { teamId: team.id, owners: channel.owners, members: channel.members, write }
}

const memberSchema = v.looseObject({
  'user@odata.bind': v.string(),
  roles: v.optional(v.array(v.string()), []),
})
type Sent = v.InferOutput<typeof memberSchema>

function rowOf(request: GraphRequest, world: World, { teamId, ...whose }: Whose, userId: string) {
  const rows = conversationMembers(world, request.caller.tenantId, teamId, whose)
  return rows.find((row) => row['userId'] === userId)
}

function entity(request: GraphRequest, world: World, userId: string, status: number): GraphResponse {
  const whose = whoseOf(request, world)
  const context = `${request.base}/$metadata#teams('${whose.teamId}')/members/$entity`
  return { status, body: { '@odata.context': context, ...rowOf(request, world, whose, userId) } }
}

function add(whose: Whose, userId: string, { roles }: Sent): void {
  const isOwner = roles.includes('owner')
  const rest = whose.owners.filter((id) => id !== userId)
  whose.write(isOwner ? [...rest, userId] : rest, [...new Set([...whose.members, userId])])
}

/** The last owner stays. */
function remove(whose: Whose, userId: string): void {
  const owners = whose.owners.filter((id) => id !== userId)
  if (owners.length === 0) throw badRequest('The last owner cannot be removed.')
  whose.write(
    owners,
    whose.members.filter((id) => id !== userId),
  )
}

function addMember(request: GraphRequest, world: World): GraphResponse {
  const whose = whoseOf(request, world)
  const sent = v.safeParse(memberSchema, request.body)
  if (!sent.success) throw badRequest('user@odata.bind is needed.')
  const person = findPersonByAnyName(world, boundId(sent.output['user@odata.bind']))
  if (person === undefined) throw notFound('The user', 'NotFound')
  add(whose, person.id, sent.output)
  return entity(request, world, person.id, 201)
}

/** Up to 200; each has its own outcome. */
function changeMany(
  request: GraphRequest,
  world: World,
  change: (whose: Whose, userId: string, sent: Sent) => void,
): GraphResponse {
  const sent = v.safeParse(
    v.object({ values: v.pipe(v.array(memberSchema), v.maxLength(200)) }),
    request.body,
  )
  if (!sent.success) throw badRequest('values with at most 200 members are needed.')
  const value = sent.output.values.map((each) => {
    const asked = boundId(each['user@odata.bind'])
    const person = findPersonByAnyName(world, asked)
    if (person !== undefined) change(whoseOf(request, world), person.id, each)
    return {
      '@odata.type': 'microsoft.graph.aadUserConversationMemberResult',
      userId: person?.id ?? asked,
      error: person === undefined ? { code: 'NotFound', message: 'The user was not found.' } : null,
    }
  })
  const context = `${request.base}/$metadata#Collection(microsoft.graph.actionResultPart)`
  const failed = value.some(({ error }) => error !== null)
  return { status: failed ? 207 : 200, body: { '@odata.context': context, value } }
}

function memberOfPath(request: GraphRequest, world: World, { teamId, ...whose }: Whose): string {
  const rows = conversationMembers(world, request.caller.tenantId, teamId, whose)
  const found = rows.find((row) => row['id'] === request.params['memberId'])
  if (found === undefined) throw notFound('The member', 'NotFound')
  return String(found['userId'])
}

function patchMember(request: GraphRequest, world: World): GraphResponse {
  const whose = whoseOf(request, world)
  const userId = memberOfPath(request, world, whose)
  const sent = v.safeParse(v.looseObject({ roles: v.array(v.string()) }), request.body)
  if (!sent.success) throw badRequest('roles is needed.')
  if (!sent.output.roles.includes('owner') && whose.owners.every((id) => id === userId)) {
    throw badRequest('The last owner cannot be removed.')
  }
  add(whose, userId, { 'user@odata.bind': userId, roles: sent.output.roles })
  return entity(request, world, userId, 200)
}

function deleteMember(request: GraphRequest, world: World): GraphResponse {
  const whose = whoseOf(request, world)
  remove(whose, memberOfPath(request, world, whose))
  return { status: 204 }
}

function hasAccess({ base, params, caller }: GraphRequest, world: World): GraphResponse {
  const { teamId = '', channelId = '' } = params
  const userId = findPersonByAnyName(world, params['userId'] ?? '')?.id ?? ''
  const channel = requireChannel(world, teamId, channelId, caller.userId)
  const group = requireGroup(world, channel.teamId)
  const { owners, members } = channel.membershipType === 'standard' ? group : channel
  const context = `${base}/$metadata#Edm.Boolean`
  return {
    status: 200,
    body: { '@odata.context': context, value: owners.includes(userId) || members.includes(userId) },
  }
}
