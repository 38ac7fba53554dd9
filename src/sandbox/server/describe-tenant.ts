import type {
  SandboxActivity,
  SandboxChannel,
  SandboxPerson,
  SandboxTenant,
} from '#src/sandbox/places/server-door/wire.ts'
import { company, weftApp } from '#src/sandbox/seed/company.ts'
import { councilAliases } from '#src/sandbox/seed/people.ts'
import { feedOf } from '#src/sandbox/tenant/activity/feed.ts'
import { isInstalledFor } from '#src/sandbox/tenant/activity/installed-app.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { persons } from '#src/sandbox/tenant/people/person.ts'
import { channels, isInChannel, teams } from '#src/sandbox/tenant/people/team.ts'

export function describePeople(world: World): SandboxPerson[] {
  return [...persons(world).values()].map((person) => ({
    id: person.id,
    alias: person.alias,
    displayName: person.displayName,
    userPrincipalName: person.userPrincipalName,
    jobTitle: person.jobTitle,
    department: person.department,
    timeZone: person.timeZone,
    council: councilAliases.includes(person.alias),
    remark: person.userType === 'Guest' ? 'guest' : person.accountEnabled ? '' : 'has left',
  }))
}

function describeChannels(world: World): SandboxChannel[] {
  const all = [...channels(world).values()]
  const everybody = [...persons(world).keys()]
  return all.flatMap((channel) => {
    const team = teams(world).get(channel.teamId)
    const general = all.find((each) => each.teamId === channel.teamId && each.isPrimary)
    if (team === undefined || general === undefined) return []
    return {
      groupId: team.id,
      teamName: team.displayName,
      teamThreadId: general.id,
      channelId: channel.id,
      channelName: channel.displayName,
      type: ({ standard: 'Regular', private: 'Private', shared: 'Shared' } as const)[channel.membershipType],
      people: everybody.filter((id) => isInChannel(world, channel, id)),
    }
  })
}

/** What the places have to know of the company before they can frame anything. */
export function describeTenant(world: World): SandboxTenant {
  return {
    company: company.name,
    tenantId: company.tenantId,
    ...weftApp,
    people: describePeople(world),
    channels: describeChannels(world),
  }
}

/** What stands in a person's activity feed, and whether they have Weft at all; null for somebody unknown. */
export function describeActivity(world: World, alias: string): SandboxActivity | null {
  const person = [...persons(world).values()].find((each) => each.alias === alias)
  if (person === undefined) return null
  return {
    installed: isInstalledFor(world, weftApp.appId, person.id),
    feed: feedOf(world, person.id).map(({ id, text, preview, topic, webUrl, atMs }) => ({
      id,
      text,
      preview,
      topic,
      webUrl,
      atMs,
    })),
  }
}
