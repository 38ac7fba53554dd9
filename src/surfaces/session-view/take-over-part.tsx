import type { ReactNode } from 'react'
import { silentSince, type TakeOver } from '#src/domain/session/take-over.ts'
import { TakeOverNotice } from '#src/features/rotation/take-over-notice.tsx'
import { useTakeOver } from '#src/features/rotation/use-take-over.ts'
import { useLive } from '../wiring/use-live.ts'
import type { SessionContext } from './session-context.ts'
import styles from './take-over-part.module.css'

/** That somebody asks the facilitator for the role, while it is asked. */
export function TakeOverPart(props: { context: SessionContext }): ReactNode {
  const { state } = useLive(props.context.session.live)
  if (state.takeOver === null) return null
  return <Asked context={props.context} takeOver={state.takeOver} />
}

function Asked(props: { context: SessionContext; takeOver: TakeOver }): ReactNode {
  const { session, person, moves, nowMs } = props.context
  const { state, moves: log } = useLive(session.live)
  const sinceMs = silentSince(props.takeOver, log)
  const meId = person.me.personId
  useTakeOver({ takeOver: props.takeOver, sinceMs, meId, nowMs, make: moves.make })
  return (
    <div className={props.takeOver.holderId === meId ? styles.asked : undefined}>
      <TakeOverNotice state={state} sinceMs={sinceMs} meId={meId} nowMs={nowMs} make={moves.make} />
    </div>
  )
}
