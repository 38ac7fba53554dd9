import { createSite, siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { channels, teams } from '#src/sandbox/tenant/people/team.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { company } from './company.ts'

const host = 'alderfinch.sharepoint.example'

/** A site for the company, for each team, and for each private channel. */
export function seedSites(world: World): void {
  createSite(world, { host, name: 'home', displayName: company.name, isRoot: true, everyoneReads: true })
  for (const team of teams(world).values()) {
    const name = team.displayName.replaceAll(' ', '')
    createSite(world, { host, name, displayName: team.displayName, groupId: team.id })
  }
  for (const channel of channels(world).values()) {
    if (channel.membershipType === 'standard') continue
    const team = siteOfGroup(world, channel.teamId)
    const name = `${team?.name ?? ''}-${channel.displayName.replaceAll(' ', '')}`
    const displayName = `${team?.displayName ?? ''}: ${channel.displayName}`
    createSite(world, { host, name, displayName, groupId: channel.teamId, channelId: channel.id })
  }
}
