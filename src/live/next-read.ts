import type { Troubled } from './carrier-trouble.ts'
import type { TrustedNotices } from './trusted-notices.ts'
import { noticedDelay, readInterval, retryDelay } from './pace.ts'

interface ReadAt {
  readonly peers: number
  readonly nowMs: number
  readonly lastMoveMs: number
  readonly hidden: boolean
  /** Null while the session goes on; else how long ago its last move was made. */
  readonly endedForMs: number | null
  readonly trouble: Troubled | null
  readonly notices: Pick<TrustedNotices, 'pending' | 'trusted' | 'readMs'>
  readonly random: number
}

/** Milliseconds until this page reads the log again; times are product times. */
export function untilNextRead(at: ReadAt): number {
  // A wait that a failure has asked for is nobody's to shorten.
  if (at.trouble !== null) return retryDelay(at.trouble.trouble, at.trouble.times, at.nowMs, at.random)
  if (at.notices.pending() && !at.hidden)
    return noticedDelay(at.peers, at.nowMs - at.notices.readMs(), at.random)
  return readInterval({
    ...at,
    sinceLastMoveMs: at.nowMs - at.lastMoveMs,
    noticed: at.notices.trusted(),
  })
}

/** How old what others do may be at most before a page that reads like this shows it, milliseconds. */
export function atMostBehind(at: Omit<ReadAt, 'trouble' | 'random'>, relayed: boolean): number {
  if (relayed) return 0
  if (at.notices.trusted()) return noticedDelay(at.peers, 0, 1)
  return readInterval({ ...at, sinceLastMoveMs: at.nowMs - at.lastMoveMs, noticed: false, random: 1 })
}
