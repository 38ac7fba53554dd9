import type { ReactNode } from 'react'
import { memberOf } from '#src/domain/council/find-member.ts'
import { sessionRoleKeys } from '#src/domain/facilitation/rotation-settings.ts'
import { fixedIn, isWithout } from '#src/domain/rituals/role-in-series.ts'
import { RolesLine } from '#src/features/rotation/roles-line.tsx'
import { RotationPanel } from '#src/features/rotation/rotation-panel.tsx'
import { newId } from '../wiring/connection.ts'
import { useIsKnown, useStateParts } from '../wiring/use-live.ts'
import { attendanceFromInvite } from './attendance-moves.ts'
import { readBy } from './from-state.tsx'
import { nextNames, reasonOfChoice, withRolesByTurn, type RotationBasis } from './rotation-facts.ts'
import type { SessionContext } from './session-context.ts'

/**
 * Who has which role today, who is next, and behind it the rotation. A template or the start settles it; until then it
 * is the rotation as it stands, with the invite's answers: an agenda of left-over items settles nothing.
 */
export function RolesPart(props: { context: SessionContext; rotation: RotationBasis }): ReactNode {
  const { rotation } = props
  const { person, session, moves } = props.context
  const { council, meeting } = session
  const state = useStateParts(session.live, readBy.roles)
  const known = useIsKnown(session.live)
  const running = state.phase === 'running' || state.phase === 'paused'
  const ended = state.phase === 'closed' || state.phase === 'published'
  const begun = running || ended
  if (state.items.length === 0 && (ended || !known)) return null

  const answered = begun
    ? []
    : attendanceFromInvite(council, meeting, state).flatMap((each) =>
        each.kind === 'note-attendance' ? [each] : [],
      )
  const asked = { ...rotation, state: { ...state, attendance: [...state.attendance, ...answered] } }
  const foreseen = begun ? asked : { ...asked, state: withRolesByTurn(asked) }
  const without = sessionRoleKeys.filter(
    (each) => isWithout(rotation.seriesRoles, each) && foreseen.state.roles[each] === undefined,
  )
  if (without.length === sessionRoleKeys.length) return null
  return (
    <RolesLine
      without={without}
      state={foreseen.state}
      nextThree={nextNames(foreseen)}
      settled={begun || state.roles.facilitator !== undefined}
    >
      <RotationPanel
        state={foreseen.state}
        council={council}
        me={person.me}
        make={moves.make}
        may={moves.may}
        running={running}
        without={without}
        isOfSeries={(role, id) => fixedIn(rotation.seriesRoles, role) === id}
        reason={reasonOfChoice(foreseen)}
        nameOf={(id) => memberOf(council, id)?.displayName ?? ''}
        newId={newId}
      />
    </RolesLine>
  )
}
