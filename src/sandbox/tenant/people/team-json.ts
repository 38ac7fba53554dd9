import type { World } from '../world.ts'
import { groups } from './group.ts'
import { channelsOfTeam, type Channel, type Team } from './team.ts'

export function teamJson(world: World, team: Team, tenantId: string): Record<string, unknown> {
  const primary = channelsOfTeam(world, team.id).find((channel) => channel.isPrimary)
  return {
    id: team.id,
    createdDateTime: team.createdDateTime,
    displayName: team.displayName,
    description: team.description,
    internalId: primary?.id ?? null,
    classification: null,
    specialization: 'none',
    visibility: groups(world).get(team.id)?.visibility.toLowerCase() ?? 'private',
    webUrl: deepLink('team', primary?.id ?? '', 'conversations', team.id, tenantId),
    isArchived: team.isArchived,
    tenantId,
  }
}

export function channelJson(channel: Channel, tenantId: string): Record<string, unknown> {
  return {
    id: channel.id,
    createdDateTime: channel.createdDateTime,
    displayName: channel.displayName,
    description: channel.description,
    isFavoriteByDefault: null,
    email: '',
    tenantId,
    webUrl: deepLink('channel', channel.id, channel.displayName, channel.teamId, tenantId),
    membershipType: channel.membershipType,
    isArchived: false,
  }
}

function deepLink(kind: string, threadId: string, name: string, groupId: string, tenantId: string): string {
  const thread = encodeURIComponent(threadId)
  const query = `groupId=${groupId}&tenantId=${tenantId}`
  return `https://teams.microsoft.com/l/${kind}/${thread}/${encodeURIComponent(name)}?${query}`
}
