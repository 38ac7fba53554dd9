import { createSite, siteOfGroup } from '../lists/site.ts'
import type { World } from '../world.ts'
import { groups } from './group.ts'
import { channels, teams, type Team } from './team.ts'

export interface NewTeam {
  readonly displayName: string
  readonly description: string | null
  readonly visibility: 'Private' | 'Public'
  readonly owners: readonly string[]
  readonly members: readonly string[]
  /** Beside "General", which every team has. */
  readonly channels: readonly { readonly displayName: string; readonly description: string | null }[]
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Where its site lives. */
  readonly host: string
  /** A group that is there already. */
  readonly groupId?: string
}

/** Makes a team with its group, its general channel and its site. */
export function createTeam(world: World, team: NewTeam): Team {
  const id = team.groupId ?? world.newGuid()
  const createdDateTime = new Date(world.now()).toISOString()
  const { displayName, description, visibility, owners, settings } = team
  if (team.groupId === undefined) {
    const mailNickname = displayName.replace(/[^\p{L}\p{N}]+/gu, '') || 'team'
    groups(world).set(id, {
      id,
      displayName,
      description,
      mail: `${mailNickname}@${mailDomain(world)}`,
      mailNickname,
      visibility,
      owners,
      members: [...new Set([...owners, ...team.members])],
      createdDateTime,
    })
  }
  const row: Team = { id, displayName, description, isArchived: false, createdDateTime, settings }
  teams(world).set(id, row)
  for (const [index, channel] of [
    { displayName: 'General', description: null },
    ...team.channels,
  ].entries()) {
    const channelId = `19:${world.newGuid().replaceAll('-', '')}@thread.tacv2`
    channels(world).set(channelId, {
      id: channelId,
      teamId: id,
      displayName: channel.displayName,
      description: channel.description,
      membershipType: 'standard',
      isPrimary: index === 0,
      createdDateTime,
      owners: [],
      members: [],
    })
  }
  if (siteOfGroup(world, id) === undefined) {
    const name = groups(world).get(id)?.mailNickname ?? id
    createSite(world, { host: team.host, name, displayName, groupId: id })
  }
  return row
}

/** The domain that the other groups' addresses have. */
function mailDomain(world: World): string {
  const [first] = groups(world).values()
  return first?.mail.split('@')[1] ?? 'contoso.com'
}
