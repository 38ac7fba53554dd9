import { reconsidered } from './acceptance.ts'
import type { Made, MoveOf } from './made.ts'
import type { SessionState } from './session-state.ts'

export function noteAttendance(
  state: SessionState,
  move: MoveOf<'note-attendance'>,
  made: Made,
): SessionState {
  const noted = { personId: move.personId, name: move.name, state: move.state }
  const known = state.attendance.some((each) => each.personId === move.personId)
  const attendance = known
    ? state.attendance.map((each) => (each.personId === move.personId ? noted : each))
    : [...state.attendance, noted]
  // Coming late is no word on what was given meanwhile; being ticked by a colleague says that they were there.
  const came = move.state === 'late' || made.by === move.personId
  const captured = state.captured.map((each) => reconsidered(each, attendance, came ? move.personId : null))
  return { ...state, attendance, captured }
}

export function assignRole(state: SessionState, move: MoveOf<'assign-role'>): SessionState {
  const holder = {
    personId: move.personId,
    name: move.name,
    why: move.why,
    forPersonId: move.forPersonId,
  }
  return { ...state, roles: { ...state.roles, [move.role]: holder } }
}
