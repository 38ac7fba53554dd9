import type { Council } from '../council/council.ts'
import { decides } from '../council/who-decides.ts'
import { isPresent } from './acceptance.ts'
import type { Attendance } from './session-state.ts'
import type { Voter } from './vote-moves.ts'

/**
 * Who may vote: everybody who decides, there or not, because they may come while the vote is open; and deputies of
 * departments of which nobody who decides is there. A deputy's ballot steps back when one of those votes after all.
 */
export function votersOf(
  { members }: Pick<Council, 'members'>,
  attendance: readonly Attendance[],
): readonly Voter[] {
  const own = members.filter(decides).map((each) => ({
    personId: each.personId,
    name: each.displayName,
    standsInFor: [],
  }))
  const deputies = members.flatMap((each): readonly Voter[] => {
    if (each.role !== 'deputy' || each.departmentId === undefined) return []
    const heads = members.filter((one) => decides(one) && one.departmentId === each.departmentId)
    if (heads.length === 0 || heads.some((one) => isPresent(attendance, one.personId))) return []
    return [
      {
        personId: each.personId,
        name: each.displayName,
        standsInFor: heads.map((one) => one.personId),
      },
    ]
  })
  return [...own, ...deputies]
}
