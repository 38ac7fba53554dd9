import { GraphRefusal, notFound } from '../graph-error.ts'
import type { World } from '../world.ts'
import { groups } from './group.ts'

/** A team; its id is the id of its group, which knows owners and members. */
export interface Team {
  readonly id: string
  readonly displayName: string
  readonly description: string | null
  readonly isArchived: boolean
  readonly createdDateTime: string
  /** Its member, guest, messaging and fun settings, as far as somebody set them. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export interface Channel {
  /** Thread id such as `19:…@thread.tacv2`. */
  readonly id: string
  readonly teamId: string
  readonly displayName: string
  readonly description: string | null
  readonly membershipType: 'standard' | 'private' | 'shared'
  readonly isPrimary: boolean
  readonly createdDateTime: string
  /** Of private and shared channels; empty for standard ones, where the team's people are meant. */
  readonly owners: readonly string[]
  readonly members: readonly string[]
  readonly isArchived?: boolean
  /** Its mail address; none where it is left out. */
  readonly email?: string
}

export function teams(world: World): Map<string, Team> {
  return world.table<Team>('people.teams')
}

/** Keyed by the thread id. */
export function channels(world: World): Map<string, Channel> {
  return world.table<Channel>('people.channels')
}

export function channelsOfTeam(world: World, teamId: string): Channel[] {
  return [...channels(world).values()].filter((channel) => channel.teamId === teamId)
}

/** Owners and members of the team; owners count here although Planner does not count them. */
export function isInTeam(world: World, teamId: string, userId: string): boolean {
  const group = groups(world).get(teamId)
  return group !== undefined && (group.members.includes(userId) || group.owners.includes(userId))
}

export function isInChannel(world: World, channel: Channel, userId: string): boolean {
  if (channel.membershipType === 'standard') return isInTeam(world, channel.teamId, userId)
  return channel.members.includes(userId) || channel.owners.includes(userId)
}

/** Throws 404 for an unknown team, 403 for a team that the caller is not in. */
export function requireTeam(world: World, teamId: string, userId: string): Team {
  const team = teams(world).get(teamId.toLowerCase()) ?? teams(world).get(teamId)
  if (team === undefined) throw notFound(`Team with group id '${teamId}'`, 'NotFound')
  if (!isInTeam(world, team.id, userId)) {
    throw new GraphRefusal(403, 'Forbidden', 'The caller is not a member of the team.')
  }
  return team
}

/** Throws 403 or 404; a private channel that the caller is not in looks like one that is not there. */
export function requireChannel(world: World, teamId: string, channelId: string, userId: string): Channel {
  const team = requireTeam(world, teamId, userId)
  const channel = channels(world).get(channelId)
  if (channel === undefined || channel.teamId !== team.id || !isInChannel(world, channel, userId)) {
    throw notFound(`Channel '${channelId}'`, 'NotFound')
  }
  return channel
}
