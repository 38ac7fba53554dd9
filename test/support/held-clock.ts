import type { MeasuredClock } from '#src/host/product-clock.ts'

/** A page's clock that a test holds. */
export function heldClock(nowMs: () => number): MeasuredClock {
  return {
    nowMs,
    measure: () => Promise.resolve(),
    heed: () => undefined,
    onJump: () => () => undefined,
  }
}
