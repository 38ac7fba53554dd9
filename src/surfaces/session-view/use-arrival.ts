import { useEffect, useRef } from 'react'
import { isPresent } from '#src/domain/session/acceptance.ts'
import type { LiveSnapshot } from '#src/live/live-session.ts'
import { ownArrival } from './attendance-moves.ts'
import { useLivePart, useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

const isKnown = ({ liveness }: LiveSnapshot) => liveness.kind !== 'loading'

/** Ticks the person present, once, when they open the panel in the running (or soon starting) meeting. */
export function useArrival(context: SessionContext, inMeeting: boolean): void {
  const arrived = useRef(false)
  const { session, person, nowMs } = context
  const state = useStateParts(session.live, readBy.arrival)
  // Before the first read the log may say already that this person has come.
  const known = useLivePart(session.live, isKnown)
  useEffect(() => {
    if (arrived.current || !known || session.readOnly) return
    // Whoever corrects the list later is not contradicted by a panel that stays open.
    if (isPresent(state.attendance, person.me.personId)) arrived.current = true
    const move = ownArrival({
      council: session.council,
      state,
      me: person.me,
      inMeeting,
      startMs: session.startMs,
      nowMs: nowMs(),
    })
    if (move === null) return
    arrived.current = true
    session.live.make(move)
  }, [inMeeting, known, nowMs, person.me, session, state])
}
