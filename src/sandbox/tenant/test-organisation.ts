import { createSite, type Site } from './lists/site.ts'
import { groups } from './people/group.ts'
import { persons, type Person } from './people/person.ts'
import { channels, teams } from './people/team.ts'
import { ANA, BEN, CHO } from './test-tenant.ts'
import type { World } from './world.ts'

export const GUS = 'aaaaaaaa-0000-4000-8000-000000000004'
export const TEAM = 'bbbbbbbb-0000-4000-8000-000000000001'
export const CHANNEL = '19:council@thread.tacv2'
export const PRIVATE = '19:private@thread.tacv2'

/**
 * Ana owns the team and is in it, Ben is in it, Gus is a guest in it, Cho is not. The private channel is Ana's and
 * Gus's. There is a root site that everyone reads.
 */
export function seedOrganisation(world: World): { site: Site; privateSite: Site; root: Site } {
  for (const person of [
    personOf(ANA, 'ana', 'Ana Ferrão', 'Finance'),
    personOf(BEN, 'ben', 'Ben O’Neil', 'Operations'),
    { ...personOf(CHO, 'cho', '조 현우', 'Operations'), hasPhoto: false },
    { ...personOf(GUS, 'gus', 'Gus', null), userType: 'Guest' as const, hasMailbox: false },
  ]) {
    persons(world).set(person.id, person)
  }
  const createdDateTime = '2026-01-05T08:00:00Z'
  groups(world).set(TEAM, {
    id: TEAM,
    displayName: 'Council',
    description: null,
    mail: 'council@weft.test',
    mailNickname: 'council',
    visibility: 'Private',
    owners: [ANA],
    members: [ANA, BEN, GUS],
    createdDateTime,
  })
  teams(world).set(TEAM, {
    id: TEAM,
    displayName: 'Council',
    description: null,
    isArchived: false,
    createdDateTime,
  })
  const channel = {
    teamId: TEAM,
    description: null,
    createdDateTime,
    isPrimary: true,
    owners: [],
    members: [],
  }
  channels(world).set(CHANNEL, {
    ...channel,
    id: CHANNEL,
    displayName: 'General',
    membershipType: 'standard',
  })
  channels(world).set(PRIVATE, {
    ...channel,
    id: PRIVATE,
    displayName: 'Budget',
    membershipType: 'private',
    isPrimary: false,
    owners: [ANA],
    members: [GUS],
  })
  const host = 'weft.sharepoint.com'
  return {
    site: createSite(world, { host, name: 'council', displayName: 'Council', groupId: TEAM }),
    privateSite: createSite(world, {
      host,
      name: 'council-budget',
      displayName: 'Council-Budget',
      groupId: TEAM,
      channelId: PRIVATE,
    }),
    root: createSite(world, { host, name: '', displayName: 'Weft', isRoot: true, everyoneReads: true }),
  }
}

function personOf(id: string, alias: string, displayName: string, department: string | null): Person {
  return {
    id,
    alias,
    displayName,
    givenName: displayName.split(' ')[0] ?? null,
    surname: displayName.split(' ')[1] ?? null,
    mail: `${alias}@weft.test`,
    userPrincipalName: `${alias}@weft.test`,
    jobTitle: 'Lead',
    department,
    officeLocation: null,
    preferredLanguage: 'en-US',
    mobilePhone: null,
    businessPhones: [],
    userType: 'Member',
    accountEnabled: true,
    timeZone: 'Europe/Lisbon',
    hasMailbox: true,
    hasPhoto: true,
  }
}
