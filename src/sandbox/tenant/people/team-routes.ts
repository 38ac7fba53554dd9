import { badRequest, notFound } from '../graph-error.ts'
import { passes } from '../odata/apply-filter.ts'
import { pageOf } from '../odata/page.ts'
import { parseFilter } from '../odata/parse-filter.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { requireGroup } from './group.ts'
import { conversationMembers } from './member-json.ts'
import {
  READ_CHANNEL_MEMBERS,
  READ_CHANNELS,
  READ_JOINED_TEAMS,
  READ_TEAM,
  READ_TEAM_MEMBERS,
} from './scopes.ts'
import { channelsOfTeam, isInChannel, isInTeam, requireChannel, requireTeam, teams } from './team.ts'
import { channelJson, teamJson, wholeTeamJson } from './team-json.ts'

export const teamRoutes: readonly Route[] = [
  teamsRoute('/me/joinedTeams', READ_JOINED_TEAMS, listJoined),
  teamsRoute('/teams', READ_TEAM, listTeams),
  teamsRoute('/me/teamwork/associatedTeams', READ_JOINED_TEAMS, listAssociated),
  teamsRoute('/teams/{teamId}', READ_TEAM, getTeam),
  teamsRoute('/groups/{teamId}/team', READ_TEAM, getTeam),
  teamsRoute('/teams/{teamId}/members', READ_TEAM_MEMBERS, listMembers),
  teamsRoute('/teams/{teamId}/members/{memberId}', READ_TEAM_MEMBERS, getMember),
  teamsRoute('/teams/{teamId}/channels', READ_CHANNELS, listChannels),
  teamsRoute('/teams/{teamId}/allChannels', READ_CHANNELS, listChannels),
  teamsRoute('/teams/{teamId}/incomingChannels', READ_CHANNELS, listIncoming),
  teamsRoute('/teams/{teamId}/primaryChannel', READ_CHANNELS, getPrimaryChannel),
  teamsRoute('/teams/{teamId}/channels/{channelId}', READ_CHANNELS, getChannel),
  teamsRoute('/teams/{teamId}/channels/{channelId}/members', READ_CHANNEL_MEMBERS, listMembers),
  teamsRoute('/teams/{teamId}/channels/{channelId}/members/{memberId}', READ_CHANNEL_MEMBERS, getMember),
  teamsRoute('/teams/{teamId}/channels/{channelId}/allMembers', READ_CHANNEL_MEMBERS, listMembers),
]

function teamsRoute(template: string, scopes: readonly string[], handle: Route['handle']): Route {
  return { method: 'GET', template, scopes, service: 'teams', handle }
}

function listJoined(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const joined = [...teams(world).values()].filter((team) => isInTeam(world, team.id, request.caller.userId))
  const select = selectOf(request)
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#teams`,
      '@odata.count': joined.length,
      value: joined.map((team) => pickProperties(teamJson(world, team, request.caller.tenantId), select)),
    },
  }
}

/** Names of teams, of all that one may know of: one's own, and public ones. */
function listTeams(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'filter', 'top', 'skiptoken', 'count', 'orderby'])
  const text = option(request, 'filter')
  const filter = text === undefined ? undefined : parseFilter(text)
  const found = [...teams(world).values()]
    .filter(
      (team) =>
        isInTeam(world, team.id, request.caller.userId) ||
        requireGroup(world, team.id).visibility === 'Public',
    )
    .map((team) => teamJson(world, team, request.caller.tenantId))
    .filter((json) => filter === undefined || passes(filter, (path) => json[path]))
  const { rows, next } = pageOf(found, request, { usual: 100, greatest: 999 })
  const value = rows.map(({ id, displayName, description }) =>
    pickProperties({ id, displayName, description }, selectOf(request)),
  )
  const context = `${request.base}/$metadata#teams`
  return { status: 200, body: { '@odata.context': context, '@odata.count': value.length, ...next, value } }
}

/** Teams one is in, or in a shared channel of. */
function listAssociated(request: GraphRequest, world: World): GraphResponse {
  const { userId, tenantId } = request.caller
  const value = [...teams(world).values()]
    .filter((team) => isInTeam(world, team.id, userId))
    .map(({ id, displayName }) => ({
      '@odata.type': '#microsoft.graph.associatedTeamInfo',
      id,
      tenantId,
      displayName,
    }))
  const context = `${request.base}/$metadata#Collection(microsoft.graph.associatedTeamInfo)`
  return { status: 200, body: { '@odata.context': context, '@odata.count': value.length, value } }
}

/** Channels of other teams that are shared with this one: here there are none. */
function listIncoming(request: GraphRequest, world: World): GraphResponse {
  const team = teamOf(request, world)
  const context = `${request.base}/$metadata#teams('${team.id}')/incomingChannels`
  return { status: 200, body: { '@odata.context': context, '@odata.count': 0, value: [] } }
}

function teamOf(request: GraphRequest, world: World) {
  return requireTeam(world, request.params['teamId'] ?? '', request.caller.userId)
}

function getTeam(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const team = pickProperties(
    wholeTeamJson(world, teamOf(request, world), request.caller.tenantId),
    selectOf(request),
  )
  return { status: 200, body: { '@odata.context': `${request.base}/$metadata#teams/$entity`, ...team } }
}

function channelsPath(request: GraphRequest): string {
  return `${request.base}/$metadata#teams('${request.params['teamId'] ?? ''}')/channels`
}

function listChannels(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'filter'])
  const team = teamOf(request, world)
  const filterText = option(request, 'filter')
  const filter = filterText === undefined ? undefined : parseFilter(filterText)
  const visible = channelsOfTeam(world, team.id)
    .filter((channel) => isInChannel(world, channel, request.caller.userId))
    .map((channel) => channelJson(channel, request.caller.tenantId))
    .filter((channel) => filter === undefined || passes(filter, (path) => channel[path]))
  const select = selectOf(request)
  return {
    status: 200,
    body: {
      '@odata.context': channelsPath(request),
      '@odata.count': visible.length,
      value: visible.map((channel) => pickProperties(channel, select)),
    },
  }
}

function getPrimaryChannel(request: GraphRequest, world: World): GraphResponse {
  const channel = channelsOfTeam(world, teamOf(request, world).id).find((each) => each.isPrimary)
  if (channel === undefined) throw notFound('The primary channel', 'NotFound')
  const row = pickProperties(channelJson(channel, request.caller.tenantId), selectOf(request))
  return { status: 200, body: { '@odata.context': `${channelsPath(request)}/$entity`, ...row } }
}

function getChannel(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'filter'])
  const { teamId = '', channelId = '' } = request.params
  const channel = requireChannel(world, teamId, channelId, request.caller.userId)
  const row = pickProperties(channelJson(channel, request.caller.tenantId), selectOf(request))
  return { status: 200, body: { '@odata.context': `${channelsPath(request)}/$entity`, ...row } }
}

/** Members of the team, or of one channel: of a standard channel those are the team's. */
function membersOf(request: GraphRequest, world: World): Record<string, unknown>[] {
  const team = teamOf(request, world)
  const { channelId } = request.params
  const channel =
    channelId === undefined ? undefined : requireChannel(world, team.id, channelId, request.caller.userId)
  const whose =
    channel === undefined || channel.membershipType === 'standard' ? requireGroup(world, team.id) : channel
  return conversationMembers(world, request.caller.tenantId, team.id, whose)
}

function listMembers(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken', 'filter'])
  const text = option(request, 'filter')
  if (/\brole/i.test(text ?? '')) throw badRequest('Filtering by roles is not supported.')
  // The page filters by `microsoft.graph.aadUserConversationMember/userId`.
  const filter = text === undefined ? undefined : parseFilter(text)
  const found = membersOf(request, world).filter(
    (member) =>
      filter === undefined ||
      passes(filter, (path) => member[path.replace(/^\(?microsoft\.graph\.\w+\)?\//i, '')]),
  )
  const { rows, next } = pageOf(found, request, { usual: 100, greatest: 999 })
  const select = selectOf(request)
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#teams('${request.params['teamId'] ?? ''}')/members`,
      '@odata.count': rows.length,
      ...next,
      value: rows.map((member) => pickProperties(member, select)),
    },
  }
}

function getMember(request: GraphRequest, world: World): GraphResponse {
  const wanted = request.params['memberId']
  const member = membersOf(request, world).find((each) => each['id'] === wanted)
  if (member === undefined) throw notFound(`Member '${wanted ?? ''}'`, 'NotFound')
  const context = `${request.base}/$metadata#teams('${request.params['teamId'] ?? ''}')/members/$entity`
  return { status: 200, body: { '@odata.context': context, ...pickProperties(member, selectOf(request)) } }
}
