/** Services count in windows of about this length; so do we. */
const WINDOW_MS = 10_000
/** After this long without a refusal the service is taken to have recovered. */
const FORGET_MS = 60_000
/** A refusal after fewer calls than this says nothing about a rate. */
const TELLING = 10
/** Slower than this, waiting for the service to say so again costs less than keeping away from it. */
const SLOWEST_PER_MS = 0.5 / 1000
/** Whole seconds of `Retry-After` were rounded up: by half a second on average. */
const ROUNDING_MS = 500

/** Sends no faster than a service took calls before it refused one; as fast as they come until then. */
export interface Pace {
  /** The service carried a call out. */
  passed(): void
  /** It turned one away because of too many. */
  refused(askedMs: number): void
  /** Milliseconds until so many may go; where that is 0 they are counted as gone. */
  take(count: number): number
}

interface Slow {
  readonly perMs: number
  readonly sinceMs: number
  room: number
  atMs: number
  passed: number
}

/** For a service that publishes no limit (Planner): what went through before a refusal is what goes through again. */
export function createPace(nowMs: () => number): Pace {
  let recent: readonly number[] = []
  let slow: Slow | null = null
  let refusal: { readonly atMs: number; askedMs: number } | null = null

  const afterRefusal = (atMs: number, askedMs: number): Slow | null => {
    const before = recent.filter((each) => each > atMs - WINDOW_MS).length
    if (slow === null && before < TELLING) return null
    const inWindow = before / WINDOW_MS
    // The first refusal ends a burst; from then on what passed since the one before is the truer rate.
    const since = slow === null ? inWindow : slow.passed / Math.max(1, atMs - slow.sinceMs)
    const perMs = Math.max(Math.min(inWindow, since), SLOWEST_PER_MS)
    return { perMs, sinceMs: atMs, room: 1, atMs: atMs + Math.max(0, askedMs - ROUNDING_MS), passed: 0 }
  }

  return {
    passed: () => {
      const now = nowMs()
      recent = [...recent.filter((each) => each > now - 2 * WINDOW_MS), now]
      if (slow !== null) slow.passed += 1
    },
    refused: (askedMs) => {
      if (refusal === null) refusal = { atMs: nowMs(), askedMs }
      else refusal.askedMs = Math.max(refusal.askedMs, askedMs)
    },
    take: (count) => {
      const now = nowMs()
      if (refusal !== null) {
        slow = afterRefusal(refusal.atMs, refusal.askedMs)
        refusal = null
      }
      if (slow !== null && now - slow.sinceMs > FORGET_MS) slow = null
      if (slow === null || count === 0) return 0
      const most = Math.max(count, slow.perMs * WINDOW_MS)
      slow.room = Math.min(most, slow.room + Math.max(0, now - slow.atMs) * slow.perMs)
      slow.atMs = Math.max(now, slow.atMs)
      const short = count - slow.room
      if (short > 0.001) return slow.atMs - now + Math.ceil(short / slow.perMs)
      slow.room -= count
      return 0
    },
  }
}
