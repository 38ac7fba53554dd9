import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Liveness } from '#src/live/live-session.ts'
import type { Connection } from './connection.ts'

/** What the page knows of its way to Microsoft 365 before any request has given up. */
export interface NetworkState {
  /** `silent`: the last request got no answer; `gone`: the browser itself says that there is no network. */
  readonly reach: 'answers' | 'silent' | 'gone'
  /** Since when that is so, product time. */
  readonly sinceMs: number
  /** A throttled service is waited for until then, product time. */
  readonly waitingUntilMs: number | null
  readonly nowMs: () => number
}

export const networkAnswers: NetworkState = {
  reach: 'answers',
  sinceMs: 0,
  waitingUntilMs: null,
  nowMs: Date.now,
}

const context = createContext<NetworkState>(networkAnswers)
export const NetworkProvider = context.Provider

export function useNetwork(): NetworkState {
  return useContext(context)
}

/** Follows the browser and the Graph client; an answer is the better witness of the two. */
export function useNetworkOf(connection: Connection | null): NetworkState {
  const nowMs = connection?.clock.nowMs ?? Date.now
  const [{ reach, sinceMs }, setState] = useState<Pick<NetworkState, 'reach' | 'sinceMs'>>(() => ({
    reach: navigator.onLine ? 'answers' : 'gone',
    sinceMs: nowMs(),
  }))
  const [waitingUntilMs, setWaitingUntilMs] = useState<number | null>(null)
  const setReach = useCallback(
    (now: NetworkState['reach']) =>
      // A second attempt that fails is the same absence.
      setState((before) => (before.reach === now ? before : { reach: now, sinceMs: nowMs() })),
    [nowMs],
  )
  useEffect(() => {
    const gone = () => setReach('gone')
    addEventListener('offline', gone)
    return () => removeEventListener('offline', gone)
  }, [setReach])
  useEffect(() => {
    if (connection === null) return
    const { graph } = connection
    const stops = [
      graph.onReach((reached) => setReach(reached ? 'answers' : navigator.onLine ? 'silent' : 'gone')),
      graph.onWaiting(setWaitingUntilMs),
    ]
    return () => stops.forEach((stop) => stop())
  }, [connection, setReach])
  return useMemo(() => ({ reach, sinceMs, waitingUntilMs, nowMs }), [nowMs, reach, sinceMs, waitingUntilMs])
}

/**
 * How live the session is, as far as the page can tell now: its log finds out only when a read gives up. One broken
 * connection is not yet “offline” for a session that was read a moment ago; for one that never was, it is.
 */
export function livenessNow(liveness: Liveness, network: NetworkState): Liveness {
  if (liveness.kind === 'refused') return liveness
  // Whoever answers that they are busy can be reached.
  if (liveness.kind === 'offline' && (network.reach !== 'answers' || network.waitingUntilMs === null))
    return liveness
  if (network.reach === 'gone' || (network.reach === 'silent' && liveness.kind === 'loading'))
    return { kind: 'offline', sinceMs: network.sinceMs }
  if (network.waitingUntilMs !== null && liveness.kind !== 'waiting')
    return { kind: 'waiting', untilMs: network.waitingUntilMs }
  return liveness
}
