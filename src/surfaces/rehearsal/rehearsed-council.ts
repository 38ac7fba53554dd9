import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'

/** The council for whoever rehearses: they run the session, whose turn it may be. Nobody else meets this copy. */
export function rehearsedCouncil(council: Council, personId: string): Council {
  const me = memberOf(council, personId)
  if (me === undefined || may('edit-agenda', me, false)) return council
  const members = council.members.map((each) =>
    each.personId === personId ? { ...each, role: 'secretary' as const } : each,
  )
  return { ...council, members }
}
