import type { CarrierTrouble } from './carrier-trouble.ts'

const minute = 60_000
/** Where notices come in time. */
const noticedInterval = 15_000

/**
 * Milliseconds until the next read. The more people poll the same list, the slower each of them: the site's budget
 * is shared (facts: graph.md, SharePoint units; goals.md 3.2). Whoever looks at a session that has not ended sees within
 * seconds what another does, however long nothing happened: fifteen who look ask less than 20 times a minute each.
 * `random` in [0, 1) spreads the readers.
 */
export function readInterval(input: {
  readonly peers: number
  readonly sinceLastMoveMs: number
  readonly hidden: boolean
  /** Closed or published: what comes after that is seldom and not urgent. */
  readonly ended: boolean
  /** Notices of what others write have come in time so far: reading by itself is for the one that does not come. */
  readonly noticed: boolean
  readonly random: number
}): number {
  const busy = busyInterval(input.peers)
  const quiet = input.sinceLastMoveMs > 2 * minute
  const long = input.sinceLastMoveMs > 15 * minute
  const looking = !input.hidden && !input.ended
  const base = looking
    ? Math.max(busy, input.noticed ? noticedInterval : quiet ? 4000 : 0)
    : Math.max(busy, long ? 45_000 : quiet || input.hidden ? 15_000 : 0)
  return Math.round(base * (1 + 0.3 * input.random))
}

/** How often each of so many may read the same list at most. */
function busyInterval(peers: number): number {
  return Math.max(2000, peers * 200)
}

/**
 * Milliseconds until the read that a notice asks for: at once, but no sooner after the last such read than readers
 * without notices would, and not all in the same moment.
 */
export function noticedDelay(peers: number, sinceNoticedReadMs: number, random: number): number {
  // The clock may have been set back since.
  const sinceMs = Math.max(0, sinceNoticedReadMs)
  return Math.round(Math.max(0, busyInterval(peers) - sinceMs) + 400 * random)
}

/** Milliseconds until the next attempt after a failure; `times` counts the failures in a row, from 1. */
export function retryDelay(trouble: CarrierTrouble, times: number, nowMs: number, random: number): number {
  if (trouble.kind === 'waiting') return Math.max(0, trouble.untilMs - nowMs) + Math.round(1000 * random)
  // Only a person or another person's press mends it: asked ever more rarely, and at once when somebody looks.
  if (trouble.kind === 'refused') return Math.min(16 * minute, minute * 2 ** Math.min(times - 1, 4))
  const doubled = Math.min(minute, 2000 * 2 ** Math.min(times - 1, 5))
  return Math.round(doubled * (0.75 + 0.5 * random))
}
