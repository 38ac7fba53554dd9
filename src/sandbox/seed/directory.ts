import { groups } from '#src/sandbox/tenant/people/group.ts'
import { persons } from '#src/sandbox/tenant/people/person.ts'
import { channels, teams } from '#src/sandbox/tenant/people/team.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { teamsAt } from './groups.ts'
import { people } from './people.ts'

/** Writes everybody, the groups and their teams. */
export function seedDirectory(world: World): void {
  for (const person of people) persons(world).set(person.id, person)
  const made = teamsAt(new Date(world.now()).toISOString())
  for (const group of made.groups) groups(world).set(group.id, group)
  for (const team of made.teams) teams(world).set(team.id, team)
  for (const channel of made.channels) channels(world).set(channel.id, channel)
}
