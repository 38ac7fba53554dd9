import type { Member } from '../council/council.ts'
import { isPresent } from '../session/acceptance.ts'
import type { SessionRole, SessionState } from '../session/session-state.ts'
import type { Turn, TurnReason } from './turn.ts'

const stateFor: Record<TurnReason, Turn['state']> = {
  'furthest-behind': 'done',
  chosen: 'done',
  volunteered: 'done',
  'handed-over': 'covered',
  'taken-over': 'covered',
  swapped: 'swapped',
}

function turnOf(
  role: SessionRole,
  state: SessionState,
  pool: readonly Pick<Member, 'personId'>[],
  session: { readonly sessionKey: string; readonly day: string },
): Turn | null {
  const holder = state.roles[role]
  if (holder === undefined) return null
  // Whoever facilitates was there, ticked or not. Notes may be somebody's by turn who never came: they keep their place.
  const took = role === 'facilitator' || isPresent(state.attendance, holder.personId)
  const presentIds = pool
    .map((each) => each.personId)
    .filter((each) => (took && each === holder.personId) || isPresent(state.attendance, each))
  return {
    ...session,
    role,
    personId: holder.personId,
    personName: holder.name,
    forPersonId: holder.forPersonId === holder.personId ? null : holder.forPersonId,
    why: holder.why,
    state: took ? stateFor[holder.why] : 'skipped',
    presentIds,
  }
}

/** The turns that a closed session leaves: who facilitated and who took notes, with those who were there. */
export function turnsAtClose(
  state: SessionState,
  pool: readonly Pick<Member, 'personId'>[],
  session: { readonly sessionKey: string; readonly day: string },
): readonly Turn[] {
  const roles: readonly SessionRole[] = ['facilitator', 'noteTaker']
  return roles.flatMap((role) => {
    const turn = turnOf(role, state, pool, session)
    return turn === null ? [] : [turn]
  })
}
