import type { Member } from '../council/council.ts'
import type { Move } from '../session/move.ts'
import type { SessionState } from '../session/session-state.ts'
import type { RitualRole } from './ritual.ts'

/**
 * The moves that give a session the people its meeting series has for good, where the role is free and they come. A role
 * that goes round is the rotation's; who is fixed and cannot come leaves it to the rotation as well.
 */
export function rolesOfSeries(
  roles: readonly RitualRole[],
  members: readonly Pick<Member, 'personId' | 'displayName'>[],
  state: Pick<SessionState, 'roles' | 'attendance'>,
): readonly Extract<Move, { kind: 'assign-role' }>[] {
  return roles.flatMap(({ role, mode, personId }) => {
    const member = members.find((each) => each.personId === personId)
    if (mode !== 'fixed' || member === undefined || state.roles[role] !== undefined) return []
    const noted = state.attendance.find((each) => each.personId === personId)?.state
    if (noted === 'apology' || noted === 'absent') return []
    const { displayName: name } = member
    return [{ kind: 'assign-role', role, personId: member.personId, name, why: 'chosen', forPersonId: null }]
  })
}
