import type { ItemClock } from '#src/domain/session/clock.ts'

/** The last minute (or the last fifth of a short item) warns; overrun is danger. */
export function toneOf(clock: ItemClock): 'brand' | 'warning' | 'danger' {
  if (clock.overrunMs > 0) return 'danger'
  return clock.remainingMs <= Math.min(60_000, clock.plannedMs / 5) ? 'warning' : 'brand'
}

/** A clock that counts down shows a second until it has passed: 5:00 at the start, 0:00 at the end. */
export function roundedUp(remainingMs: number): number {
  return Math.ceil(remainingMs / 1000) * 1000
}
