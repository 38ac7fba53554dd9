import type { CarrierTrouble } from './carrier-trouble.ts'

const minute = 60_000
/** Where notices come in time. */
const noticedInterval = 15_000
/** After the close people look through what was captured together for a while; then hardly anything comes. */
const justEnded = { forMs: 2 * minute, interval: 4000 }
const endedInterval = 15_000
/** Nobody has done anything on it for long, or nobody looks. */
const restingInterval = 60_000

/**
 * Milliseconds until the next read. The more people poll the same list, the slower each of them: the site's budget
 * is shared (facts: graph.md, SharePoint units; goals.md 3.2). Whoever looks at a session that has not ended sees within
 * seconds what another does, however long nothing happened: fifteen who look ask less than 20 times a minute each.
 * `random` in [0, 1) spreads the readers.
 */
export function readInterval(input: {
  readonly peers: number
  /** Since this page last learned of a move, its opening included. */
  readonly sinceLastMoveMs: number
  readonly hidden: boolean
  /** Closed or published: how long ago its last move was made, by whomever; null while it goes on. */
  readonly endedForMs: number | null
  /** Notices of what others write have come in time so far: reading by itself is for the one that does not come. */
  readonly noticed: boolean
  readonly random: number
}): number {
  const busy = busyInterval(input.peers)
  const quiet = input.sinceLastMoveMs > 2 * minute
  const long = input.sinceLastMoveMs > 15 * minute
  const base =
    input.endedForMs !== null
      ? Math.max(busy, endedPace(input.endedForMs, long, input.hidden))
      : input.hidden
        ? Math.max(busy, long ? 45_000 : 15_000)
        : Math.max(busy, input.noticed ? noticedInterval : quiet ? 4000 : 0)
  return Math.round(base * (1 + 0.3 * input.random))
}

/** What comes after the close is seldom and not urgent, and a page on it may stay open for days. */
function endedPace(endedForMs: number, long: boolean, hidden: boolean): number {
  if (long) return restingInterval
  return hidden || endedForMs > justEnded.forMs ? endedInterval : justEnded.interval
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
