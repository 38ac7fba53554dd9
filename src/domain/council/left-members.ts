import type { Council } from './council.ts'

/**
 * Members who are not among the people of the council's team: they left it, or the organisation. `team` is null where it
 * could not be read; then nobody is said to have left. `seen` are those who are there all the same, or said that they
 * come: a shared channel has people of other teams.
 */
export function leftMembers(
  council: Pick<Council, 'members'>,
  team: ReadonlySet<string> | null,
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  if (team === null) return new Set()
  const left = council.members.filter((each) => !team.has(each.personId) && !seen.has(each.personId))
  return new Set(left.map((each) => each.personId))
}
