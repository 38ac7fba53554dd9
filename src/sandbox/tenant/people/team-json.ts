import type { World } from '../world.ts'
import { groups } from './group.ts'
import { findPerson } from './person.ts'
import { channelsOfTeam, type Channel, type Team } from './team.ts'

const usual = {
  memberSettings: {
    allowCreateUpdateChannels: true,
    allowCreatePrivateChannels: true,
    allowDeleteChannels: true,
    allowAddRemoveApps: true,
    allowCreateUpdateRemoveTabs: true,
    allowCreateUpdateRemoveConnectors: true,
  },
  guestSettings: { allowCreateUpdateChannels: false, allowDeleteChannels: false },
  messagingSettings: {
    allowUserEditMessages: true,
    allowUserDeleteMessages: true,
    allowOwnerDeleteMessages: true,
    allowTeamMentions: true,
    allowChannelMentions: true,
  },
  funSettings: {
    allowGiphy: true,
    giphyContentRating: 'moderate',
    allowStickersAndMemes: true,
    allowCustomMemes: true,
  },
}

/** A single team with its settings and how many are in it. */
export function wholeTeamJson(world: World, team: Team, tenantId: string): Record<string, unknown> {
  const group = groups(world).get(team.id)
  const people = [...new Set([...(group?.owners ?? []), ...(group?.members ?? [])])]
  const guests = people.filter((id) => findPerson(world, id)?.userType === 'Guest')
  const owners = group?.owners.length ?? 0
  const settings = Object.entries(usual).map(([name, values]) => [
    name,
    { ...values, ...team.settings?.[name] },
  ])
  return {
    ...teamJson(world, team, tenantId),
    summary: {
      ownersCount: owners,
      membersCount: people.length - owners - guests.length,
      guestsCount: guests.length,
    },
    ...Object.fromEntries(settings),
  }
}

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
    email: channel.email ?? '',
    tenantId,
    webUrl: deepLink('channel', channel.id, channel.displayName, channel.teamId, tenantId),
    membershipType: channel.membershipType,
    isArchived: channel.isArchived === true,
  }
}

function deepLink(kind: string, threadId: string, name: string, groupId: string, tenantId: string): string {
  const thread = encodeURIComponent(threadId)
  const query = `groupId=${groupId}&tenantId=${tenantId}`
  return `https://teams.microsoft.com/l/${kind}/${thread}/${encodeURIComponent(name)}?${query}`
}
