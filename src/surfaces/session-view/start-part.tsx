import type { ReactNode } from 'react'
import { memberOf } from '#src/domain/council/find-member.ts'
import { StartSession } from '#src/features/running/start-session.tsx'
import { useNow } from '#src/ui/time/use-now.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import { offerToStart, type RotationBasis } from './rotation-facts.ts'
import type { SessionContext } from './session-context.ts'

/** When it begins and who may start it, also for somebody who is missing. */
export function StartPart(props: {
  context: SessionContext
  rotation: RotationBasis
  /** Gives the session its facilitator and note taker where it has none. */
  onRoles: () => void
}): ReactNode {
  const { session, person, moves, nowMs } = props.context
  const state = useStateParts(session.live, readBy.start)
  const now = useNow(nowMs, 10_000)
  return (
    <StartSession
      state={state}
      me={person.me}
      nowMs={nowMs}
      make={(move) => {
        // An agenda made by hand has had no moment at which the roles were given.
        if (move.kind === 'start') props.onRoles()
        return moves.make(move)
      }}
      may={moves.may}
      offer={offerToStart({ ...props.rotation, state }, now)}
      nameOf={(id) => memberOf(session.council, id)?.displayName ?? ''}
    />
  )
}
