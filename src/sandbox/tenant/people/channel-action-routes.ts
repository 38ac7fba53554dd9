import { GraphRefusal } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { isGroupOwner } from './group.ts'
import { READ_CHANNELS, READ_CHANNEL_MEMBERS } from './scopes.ts'
import { channels, requireChannel, requireTeam, type Channel } from './team.ts'

const one = '/teams/{teamId}/channels/{channelId}'
const changing = ['ChannelSettings.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All']

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template: `${one}${template}`, scopes, service: 'teams', handle }
}

export const channelActionRoutes: readonly Route[] = [
  route('POST', '/archive', changing, (request, world) => change(request, world, { isArchived: true }, 202)),
  route('POST', '/unarchive', changing, (request, world) =>
    change(request, world, { isArchived: false }, 202),
  ),
  route('POST', '/provisionEmail', changing, provisionEmail),
  route('POST', '/removeEmail', changing, removeEmail),
  route('GET', '/sharedWithTeams', READ_CHANNELS, sharedWith),
  route('GET', '/sharedWithTeams/{sharedId}/allowedMembers', READ_CHANNEL_MEMBERS, (request, world) => {
    channelOf(request, world)
    return { status: 200, body: { '@odata.context': contextOf(request, 'allowedMembers'), value: [] } }
  }),
]

function channelOf({ params, caller }: GraphRequest, world: World): Channel {
  return requireChannel(world, params['teamId'] ?? '', params['channelId'] ?? '', caller.userId)
}

/** An owner's; the primary channel is archived with its team alone. */
function change(
  request: GraphRequest,
  world: World,
  changed: Partial<Channel>,
  status: number,
): GraphResponse {
  const channel = channelOf(request, world)
  if (!isGroupOwner(world, channel.teamId, request.caller.userId)) {
    throw new GraphRefusal(403, 'Forbidden', 'Only an owner of the team may do this.')
  }
  if (channel.isPrimary) throw new GraphRefusal(400, 'BadRequest', 'The primary channel goes with its team.')
  channels(world).set(channel.id, { ...channel, ...changed })
  return { status }
}

function contextOf({ base, params }: GraphRequest, part: string): string {
  return `${base}/$metadata#teams('${params['teamId'] ?? ''}')/channels('${encodeURIComponent(params['channelId'] ?? '')}')/${part}`
}

/** An address is given once and stays until it is removed. */
function provisionEmail(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  const email = channel.email ?? `${world.newGuid().slice(0, 8)}.contoso.com@amer.teams.ms`
  channels(world).set(channel.id, { ...channel, email })
  const context = `${request.base}/$metadata#microsoft.graph.provisionChannelEmailResult`
  return { status: 200, body: { '@odata.context': context, email } }
}

function removeEmail(request: GraphRequest, world: World): GraphResponse {
  const { email: _, ...channel } = channelOf(request, world)
  channels(world).set(channel.id, channel)
  return { status: 204 }
}

/** A shared channel is shared with its own team; with no other here. */
function sharedWith(request: GraphRequest, world: World): GraphResponse {
  const channel = channelOf(request, world)
  const team = requireTeam(world, channel.teamId, request.caller.userId)
  const { tenantId } = request.caller
  const value =
    channel.membershipType === 'shared'
      ? [{ id: team.id, tenantId, displayName: team.displayName, isHostTeam: true }]
      : []
  const context = contextOf(request, 'sharedWithTeams')
  return { status: 200, body: { '@odata.context': context, '@odata.count': value.length, value } }
}
