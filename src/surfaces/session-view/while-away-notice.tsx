import { useEffect, useState, type ReactNode } from 'react'
import { whileAway } from '#src/domain/session/while-away.ts'
import { WhileAway } from '#src/features/while-away/while-away.tsx'
import { deviceNotes } from '../wiring/device-notes.ts'
import type { SessionContext } from './session-context.ts'

/** A pause shorter than this is no absence. */
const awayMs = 60_000

/** “While you were away”, for somebody who comes late or comes back, until they have read it. */
export function WhileAwayNotice(props: { context: SessionContext }): ReactNode {
  const { person, session, snapshot, nowMs } = props.context
  const { state, moves } = snapshot
  const [since, setSince] = useState<number | null>(null)
  // How far the log went when this panel had read it: what comes after that happens before the person's eyes.
  const [until, setUntil] = useState<number | null>(null)
  const [read, setRead] = useState(false)
  const name = `seen/${session.sessionKey}`
  const running = state.phase === 'running' || state.phase === 'paused'
  const { device, deviceKey } = person
  const upToDate = snapshot.liveness.kind === 'live'
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
    if (since === null || snapshot.liveness.kind === 'loading') return
    deviceNotes(device, deviceKey).write(name, `${state.lamport}/${nowMs()}`)
  }, [device, deviceKey, name, nowMs, since, snapshot.liveness.kind, state.lamport])

  if (!running || since === null || until === null || read) return null
  // What somebody did themselves on another device is no news to them.
  const before = moves.filter((each) => each.lamport <= until)
  const own = before.every((each) => each.lamport <= since || each.by === person.me.personId)
  const missed = whileAway(before, since)
  const nothing =
    missed.decisions.length +
      missed.actions.length +
      missed.risks.length +
      missed.notes +
      missed.itemsPassed.length ===
    0
  if (own || nothing) return null
  return <WhileAway state={state} missed={missed} onRead={() => setRead(true)} />
}
