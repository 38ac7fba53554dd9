import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { whileAway } from '#src/domain/session/while-away.ts'
import { WhileAway } from '#src/features/while-away/while-away.tsx'
import type { LiveSnapshot } from '#src/live/live-session.ts'
import { deviceNotes } from '../wiring/device-notes.ts'
import { useLivePart, useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

/** A pause shorter than this is no absence. */
const awayMs = 60_000

const livenessKind = ({ liveness }: LiveSnapshot) => liveness.kind

/** “While you were away”, for somebody who comes late or comes back, until they have read it. */
export function WhileAwayNotice(props: { context: SessionContext }): ReactNode {
  const { person, session, nowMs } = props.context
  const { live } = session
  const state = useStateParts(live, readBy.away)
  const [since, setSince] = useState<number | null>(null)
  // How far the log went when this panel had read it: what comes after that happens before the person's eyes.
  const [until, setUntil] = useState<number | null>(null)
  const [read, setRead] = useState(false)
  const name = `seen/${session.sessionKey}`
  const running = state.phase === 'running' || state.phase === 'paused'
  const { device, deviceKey, me } = person
  const liveness = useLivePart(live, livenessKind)
  const upToDate = liveness === 'live'
  if (upToDate && until === null) setUntil(state.lamport)

  useEffect(() => {
    let current = true
    void deviceNotes(device, deviceKey)
      .read(name)
      .then((seen) => {
        if (!current) return
        const [lamport = 0, atMs = 0] = (seen ?? '').split('/').map(Number)
        setSince(seen === null || nowMs() - atMs > awayMs ? lamport : Number.POSITIVE_INFINITY)
      })
    return () => {
      current = false
    }
  }, [device, deviceKey, name, nowMs])

  useEffect(() => {
    if (since === null || liveness === 'loading') return
    deviceNotes(device, deviceKey).write(name, `${state.lamport}/${nowMs()}`)
  }, [device, deviceKey, name, nowMs, since, liveness, state.lamport])

  const missed = useMemo(() => {
    // Whoever was not away has missed nothing, however much goes on now.
    if (!running || since === null || since === Number.POSITIVE_INFINITY || until === null || read)
      return null
    const before = live.snapshot().moves.filter((each) => each.lamport <= until)
    return whileAway(before, since, me.personId)
    // A move more, of whatever kind, may be one that was missed and arrives late.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [live, me.personId, read, running, since, state.lamport, until])
  if (missed === null) return null
  const { moves, decisions, actions, risks, notes, itemsPassed } = missed
  if (moves === 0 || decisions.length + actions.length + risks.length + notes + itemsPassed.length === 0)
    return null
  return <WhileAway state={state} missed={missed} onRead={() => setRead(true)} />
}
