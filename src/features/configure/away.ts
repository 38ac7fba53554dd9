import type { MemberDraft } from './setup-facts.ts'

type Absence = NonNullable<MemberDraft['away']>[number]

function same(one: Absence, other: Absence): boolean {
  return one.from === other.from && one.to === other.to
}

/** The members with one more absence of that person, the earliest first; one that is there already stays single. */
export function addAway(
  members: readonly MemberDraft[],
  personId: string,
  away: Absence,
): readonly MemberDraft[] {
  return removeAway(members, personId, away).map((each) =>
    each.personId === personId
      ? {
          ...each,
          away: [...(each.away ?? []), away].toSorted((a, b) => (a.from < b.from ? -1 : 1)),
        }
      : each,
  )
}

export function removeAway(
  members: readonly MemberDraft[],
  personId: string,
  away: Absence,
): readonly MemberDraft[] {
  return members.map((each) =>
    each.personId === personId
      ? { ...each, away: (each.away ?? []).filter((one) => !same(one, away)) }
      : each,
  )
}
