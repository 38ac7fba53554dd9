import * as v from 'valibot'
import { badRequest, GraphRefusal } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { boundId } from './bound-id.ts'
import { createSite, siteOfGroup } from '../lists/site.ts'
import { isGroupOwner } from './group.ts'
import { findPersonByAnyName } from './person.ts'
import { channels, channelsOfTeam, requireChannel, requireTeam, type Channel } from './team.ts'
import { channelJson } from './team-json.ts'

const all = '/teams/{teamId}/channels'
const one = `${all}/{channelId}`

export const channelChangeRoutes: readonly Route[] = [
  route('POST', all, ['Channel.Create', 'Group.ReadWrite.All'], postChannel),
  route('PATCH', one, ['ChannelSettings.ReadWrite.All', 'Group.ReadWrite.All'], patchChannel),
  route('DELETE', one, ['Channel.Delete.All', 'Group.ReadWrite.All'], deleteChannel),
]

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'teams', handle }
}

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(50), v.regex(/^[^~#%&*{}+/\\:<>?|'"]*$/))
const memberSchema = v.looseObject({
  'user@odata.bind': v.string(),
  roles: v.optional(v.array(v.string()), []),
})
const newSchema = v.object({
  displayName: name,
  members: v.optional(v.array(memberSchema), []),
  description: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(1024))), null),
  membershipType: v.optional(v.picklist(['standard', 'private', 'shared']), 'standard'),
})

/** Names are unique in a team, without regard to case. */
function postChannel(request: GraphRequest, world: World): GraphResponse {
  const { userId, tenantId } = request.caller
  const team = requireTeam(world, request.params['teamId'] ?? '', userId)
  const sent = v.safeParse(newSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message)
  const { displayName, description, membershipType } = sent.output
  const wanted = displayName.toLowerCase()
  if (channelsOfTeam(world, team.id).some((each) => each.displayName.toLowerCase() === wanted)) {
    throw badRequest('Channel name already existed, please use other name.')
  }
  const named = (isOwner: boolean) =>
    sent.output.members
      .filter(({ roles }) => roles.includes('owner') === isOwner)
      .flatMap((each) => findPersonByAnyName(world, boundId(each['user@odata.bind']))?.id ?? [])
  const channel: Channel = {
    id: `19:${world.newGuid().replaceAll('-', '')}@thread.tacv2`,
    teamId: team.id,
    displayName,
    description,
    membershipType,
    isPrimary: false,
    createdDateTime: new Date(world.now()).toISOString(),
    owners: membershipType === 'standard' ? [] : [...new Set([userId, ...named(true)])],
    members: membershipType === 'standard' ? [] : named(false),
  }
  channels(world).set(channel.id, channel)
  if (membershipType !== 'standard') {
    const team = siteOfGroup(world, channel.teamId)
    createSite(world, {
      host: team?.id.split(',')[0] ?? 'contoso.sharepoint.com',
      name: `${team?.name ?? 'team'}-${displayName.replaceAll(' ', '')}`,
      displayName: `${team?.displayName ?? ''}-${displayName}`,
      groupId: channel.teamId,
      channelId: channel.id,
    })
  }
  const context = `${request.base}/$metadata#teams('${team.id}')/channels/$entity`
  return { status: 201, body: { '@odata.context': context, ...channelJson(channel, tenantId) } }
}

/** The channel of the path, for who may change it: anyone in a standard one's team, the owner of a private one. */
function ownChannel({ params, caller }: GraphRequest, world: World): Channel {
  const channel = requireChannel(world, params['teamId'] ?? '', params['channelId'] ?? '', caller.userId)
  const isOwner = channel.owners.includes(caller.userId) || isGroupOwner(world, channel.teamId, caller.userId)
  if (channel.membershipType === 'standard' || isOwner) return channel
  throw new GraphRefusal(403, 'Forbidden', 'Only an owner changes a private channel.')
}

const changeSchema = v.object({
  displayName: v.optional(name),
  description: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(1024)))),
})

function patchChannel(request: GraphRequest, world: World): GraphResponse {
  const channel = ownChannel(request, world)
  const sent = v.safeParse(changeSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message)
  const { displayName = channel.displayName, description = channel.description } = sent.output
  if (channel.isPrimary && displayName !== channel.displayName) {
    throw badRequest('The primary channel keeps its name.')
  }
  channels(world).set(channel.id, { ...channel, displayName, description })
  return { status: 204 }
}

function deleteChannel(request: GraphRequest, world: World): GraphResponse {
  const channel = ownChannel(request, world)
  if (channel.isPrimary) throw badRequest('The primary channel cannot be deleted.')
  channels(world).delete(channel.id)
  return { status: 204 }
}
