import type { ReactNode } from 'react'
import { Proposals } from '#src/features/agenda/proposals.tsx'
import { AttendanceList } from '#src/features/attendance/attendance-list.tsx'
import { newId } from '../wiring/connection.ts'
import { FromState, readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

/** What people would like on the agenda, before the session and while it runs. */
export function ProposalsPart({ context }: { context: SessionContext }): ReactNode {
  const { session, person, moves, nowMs } = context
  return (
    <FromState live={session.live} parts={readBy.proposals}>
      {(state) => (
        <Proposals
          state={state}
          nowMs={nowMs}
          me={person.me}
          make={moves.make}
          may={moves.may}
          newId={newId}
          sessionKey={session.sessionKey}
        />
      )}
    </FromState>
  )
}

/** Who is here, before the session and while it runs. */
export function AttendancePart({ context }: { context: SessionContext }): ReactNode {
  const { session, moves } = context
  return (
    <FromState live={session.live} parts={readBy.attendance}>
      {(state) => (
        <AttendanceList state={state} council={session.council} make={moves.make} may={moves.may} />
      )}
    </FromState>
  )
}
