import type { Group } from '#src/sandbox/tenant/people/group.ts'
import type { Channel, Team } from '#src/sandbox/tenant/people/team.ts'
import { company } from './company.ts'
import { idOf } from './people.ts'
import { guidOf, hexOf } from './stable-id.ts'

interface GroupLine {
  readonly key: string
  readonly name: string
  readonly description: string
  readonly visibility: 'Private' | 'Public'
  readonly owners: readonly string[]
  readonly members: readonly string[]
  readonly channels: readonly {
    readonly key: string
    readonly name: string
    readonly about: string
    /** A private channel names its own people. */
    readonly only?: readonly string[]
  }[]
}

const launch = [
  'ana',
  'ben',
  'chloe',
  'dmitri',
  'elif',
  'hiro',
  'noor',
  'oskar',
  'agnes',
  'bao',
  'alice',
  'zoe',
]

const lines: readonly GroupLine[] = [
  {
    key: 'council',
    name: 'Operating Council',
    description: 'Where the seven departments of Alderfinch meet every week.',
    visibility: 'Private',
    // Ingrid owns the team without being a member: Planner will not let her own a task.
    owners: ['ingrid', 'tom'],
    members: ['tom', 'ana', 'ben', 'mei', 'chloe', 'layla', 'finn', 'suhartini', 'priya', 'rosa'],
    channels: [
      { key: 'council-general', name: 'General', about: 'News of the council.' },
      { key: 'council-sessions', name: 'Council sessions', about: 'Agendas and minutes.' },
      {
        key: 'council-leaders',
        name: 'Leaders only',
        about: 'What is not for everybody yet.',
        // The first owns it; Teams lets only a member of the team do that.
        only: ['tom', 'ingrid', 'ana', 'ben', 'finn'],
      },
    ],
  },
  {
    key: 'circle',
    name: 'Sustainability Circle',
    description: 'A young circle of five departments. It does not have Weft yet.',
    visibility: 'Private',
    owners: ['ana'],
    members: ['ana', 'ben', 'layla', 'mei', 'finn', 'ruth', 'carmen', 'hana'],
    channels: [
      { key: 'circle-general', name: 'General', about: 'All about the circle.' },
      { key: 'circle-meetings', name: 'Circle meetings', about: 'When and where we meet.' },
    ],
  },
  {
    key: 'launch',
    name: 'Heat Pump Launch',
    description: 'Everything about the small heat pump, open to the whole company.',
    visibility: 'Public',
    owners: ['chloe'],
    members: launch,
    channels: [
      { key: 'launch-general', name: 'General', about: 'Dates and decisions.' },
      { key: 'launch-pilot', name: 'Pilot customers', about: 'Who has signed, and what they say.' },
    ],
  },
]

export function groupIdOf(key: string): string {
  return guidOf(`group/${key}`)
}

export function channelIdOf(key: string): string {
  return `19:${hexOf(`channel/${key}`)}@thread.tacv2`
}

/** Teams of the company with the groups behind them; created in the given instant (ISO). */
export function teamsAt(createdDateTime: string): {
  readonly groups: readonly Group[]
  readonly teams: readonly Team[]
  readonly channels: readonly Channel[]
} {
  const groups = lines.map((line): Group => {
    const nickname = line.name.replaceAll(' ', '')
    return {
      id: groupIdOf(line.key),
      displayName: line.name,
      description: line.description,
      mail: `${nickname.toLowerCase()}@${company.domain}`,
      mailNickname: nickname,
      visibility: line.visibility,
      owners: line.owners.map(idOf),
      members: line.members.map(idOf),
      createdDateTime,
    }
  })
  const teams = lines.map((line): Team => {
    const { name: displayName, description } = line
    return { id: groupIdOf(line.key), displayName, description, isArchived: false, createdDateTime }
  })
  const channels = lines.flatMap((line) =>
    line.channels.map((channel): Channel => ({
      id: channelIdOf(channel.key),
      teamId: groupIdOf(line.key),
      displayName: channel.name,
      description: channel.about,
      membershipType: channel.only === undefined ? 'standard' : 'private',
      isPrimary: channel.name === 'General',
      createdDateTime,
      owners: (channel.only ?? []).slice(0, 1).map(idOf),
      members: (channel.only ?? []).map(idOf),
    })),
  )
  return { groups, teams, channels }
}
