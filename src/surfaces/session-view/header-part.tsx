import type { ReactNode } from 'react'
import { SessionHeader } from '#src/features/running/session-header.tsx'
import type { LiveSnapshot } from '#src/live/live-session.ts'
import { useNow } from '#src/ui/time/use-now.ts'
import { livenessNow, useNetwork } from '../wiring/network-state.ts'
import { useLivePart, useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'
import { useReadLongAgo } from './use-read-long-ago.ts'

const carriage = ({ liveness, unsent, keptOnDevice }: LiveSnapshot) => ({ liveness, unsent, keptOnDevice })
type Carriage = ReturnType<typeof carriage>

/** Every read of the log has its moment; what is said of it is the same. */
function saysTheSame(before: Carriage, now: Carriage): boolean {
  const [one, other] = [before.liveness, now.liveness]
  const sameWait = one.kind !== 'waiting' || other.kind !== 'waiting' || one.untilMs === other.untilMs
  return (
    one.kind === other.kind &&
    sameWait &&
    before.unsent === now.unsent &&
    before.keptOnDevice === now.keptOnDevice
  )
}

export function HeaderPart(props: { context: SessionContext; actions?: ReactNode }): ReactNode {
  const { session, nowMs } = props.context
  const state = useStateParts(session.live, readBy.header)
  const { liveness, unsent, keptOnDevice } = useLivePart(session.live, carriage, saysTheSame)
  const network = useNetwork()
  const now = useNow(nowMs, 15_000)
  const readLongAgoMs = useReadLongAgo(session.live, nowMs)
  return (
    <SessionHeader
      state={{
        ...state,
        title: state.title || session.title,
        plannedStartMs: state.plannedStartMs ?? session.meeting?.startMs ?? null,
      }}
      councilName={session.council.name}
      liveness={livenessNow(liveness, network, now)}
      readLongAgoMs={readLongAgoMs}
      unsent={unsent}
      keptOnDevice={keptOnDevice}
      nowMs={nowMs}
      now={now}
      actions={props.actions}
    />
  )
}
