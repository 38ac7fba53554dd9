import { isPresent } from '../session/acceptance.ts'
import type { SessionRole, SessionState } from '../session/session-state.ts'
import { askedAtStart, type PlannedTurn } from './plan-turn.ts'
import { rolePool, rotationName, type RotationCouncil } from './role-pool.ts'
import { guestPrefix, isClosed, roleSettingsOf, rotationOf, sessionRoleKeys } from './rotation-settings.ts'
import { turnStateOf, type Turn, type TurnReason } from './turn.ts'

interface Closed {
  readonly state: Pick<SessionState, 'roles' | 'attendance'>
  readonly council: RotationCouncil
  readonly session: { readonly sessionKey: string; readonly day: string }
}

interface Holder {
  readonly personId: string
  readonly name: string
  readonly why: TurnReason
  readonly forPersonId: string | null
}

function turnOf({ state, council, session }: Closed, role: string, holder: Holder): Turn {
  const isGuest = (id: string) => id.startsWith(guestPrefix)
  // Whoever facilitates was there, ticked or not, and the council's own roles are not bound to the room. Notes may be
  // somebody's by turn who never came: they keep their place.
  const took =
    role !== 'noteTaker' || isGuest(holder.personId) || isPresent(state.attendance, holder.personId)
  const presentIds = rolePool(council, roleSettingsOf(council, role), session.day)
    .map((each) => each.personId)
    .filter(
      (each) => (took && each === holder.personId) || isGuest(each) || isPresent(state.attendance, each),
    )
  return {
    ...session,
    role,
    personId: holder.personId,
    personName: holder.name,
    forPersonId: holder.forPersonId === holder.personId ? null : holder.forPersonId,
    why: holder.why,
    state: took ? turnStateOf[holder.why] : 'skipped',
    presentIds,
  }
}

/**
 * The turns that a closed session leaves: who facilitated and who took notes, with those who were there, and the turns of
 * the council's further roles as they were planned for this session. On a closed day it leaves none.
 */
export function turnsAtClose(
  closed: Closed & { readonly further?: readonly PlannedTurn[] },
): readonly Turn[] {
  const { state, council, session, further = [] } = closed
  if (isClosed(rotationOf(council), session.day)) return []
  const own = sessionRoleKeys.flatMap((role: SessionRole) => {
    const holder = state.roles[role]
    return holder === undefined ? [] : [turnOf(closed, role, holder)]
  })
  const planned = further.flatMap((each) => {
    const asked = askedAtStart(each)
    if (asked === null) return []
    return [turnOf(closed, each.role, { ...asked, name: rotationName(council, asked.personId) })]
  })
  return [...own, ...planned]
}
