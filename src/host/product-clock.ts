import type { ProductClock } from './place.ts'

/** What another clock says beside this machine's steady one. */
export interface ClockReading {
  /** Milliseconds since 1970 UTC when the steady clock would show 0. */
  readonly offsetMs: number
  /** How long the answer was on its way, there and back: it may be wrong by half of that. */
  readonly roundTripMs: number
}

export interface MeasuredClock extends ProductClock {
  /**
   * Asks the site for its time: the first answer mends a clock that is plainly wrong, the best of three stays. Resolves
   * after the first, also when nobody answers.
   */
  measure(): Promise<void>
  /** Takes a relay's time before the site's, which has whole seconds; one that the site plainly contradicts is not taken. */
  heed(reading: ClockReading): void
  /** Calls back when the machine has slept or its clock was set: what was measured counts no more. The answer stops it. */
  onJump(listener: () => void): () => void
}

/** More than `Date` and the way of an answer can be wrong by. */
const plainlyWrongMs = 1_500
/** Less than this is the rounding of `Date`. */
const roundingMs = 700
/** Half a second of a whole second, and as much for two servers whose clocks differ. */
const siteWrongMs = 1_000
/** The wall clock is nudged by less than this while nothing has happened; a shorter sleep leaves timers right enough. */
const jumpMs = 1_000
/** Time that had run ahead stands still until it is true again, but for no longer than this. */
const standStillMs = 60_000

/** Whether a relay differs more from the site than both can be wrong by. */
function contradicts(relayed: ClockReading, site: ClockReading): boolean {
  const wrongMs = siteWrongMs + (relayed.roundTripMs + site.roundTripMs) / 2
  return Math.abs(relayed.offsetMs - site.offsetMs) > wrongMs
}

/**
 * Product time: a monotonic clock plus an offset from the `Date` of an uncached file on Weft's own site. `Date` has
 * whole seconds, so the middle of its second and of the round trip are taken; good to about a second. A relay says it to
 * the tenth of a second (docs/decisions/115-the-line-to-the-relay.md).
 * Until the first answer it is the machine's wall clock.
 */
export function createProductClock(input: {
  readonly fetch: typeof fetch
  readonly timeUrl: string
  readonly monotonicNowMs: () => number
  readonly wallNowMs: () => number
  /**
   * When the site is asked again, and after a jump, which is often found by the first frame after a sleep: both come after
   * what people wait for.
   */
  readonly later?: (run: () => void) => void
}): MeasuredClock {
  const { monotonicNowMs, later = (run) => run() } = input
  const gapMs = () => input.wallNowMs() - monotonicNowMs()
  const listeners = new Set<() => void>()
  let offsetMs = gapMs()
  let lastMs = 0
  let measured = false
  let site: ClockReading | null = null
  let relayed: ClockReading | null = null
  /** Wall clock less steady clock: it changes when the one is set or the other stood still. */
  let steadyGapMs = gapMs()

  async function sample(): Promise<ClockReading | null> {
    const sentMs = monotonicNowMs()
    try {
      const answer = await input.fetch(input.timeUrl, { cache: 'no-store', method: 'HEAD' })
      const receivedMs = monotonicNowMs()
      const dateMs = Date.parse(answer.headers.get('date') ?? '')
      if (Number.isNaN(dateMs)) return null
      return { offsetMs: dateMs + 500 - (sentMs + receivedMs) / 2, roundTripMs: receivedMs - sentMs }
    } catch {
      return null
    }
  }

  /** Takes a measured offset that differs by more than `leastMs` from the one in use. */
  function take(reading: ClockReading, leastMs: number): void {
    const byMs = reading.offsetMs - offsetMs
    if (Math.abs(byMs) > leastMs) {
      // The first true time may lie before the wall clock's guess, and what was a minute ahead was never true.
      if ((!measured && byMs < -plainlyWrongMs) || byMs < -standStillMs) lastMs = 0
      offsetMs = reading.offsetMs
    }
    measured = true
  }

  function takeSites(reading: ClockReading, leastMs: number): void {
    site = reading
    // What a relay said just before the machine slept comes to hand after it, and is as wrong as the sleep was long.
    if (relayed !== null && contradicts(relayed, site)) relayed = null
    if (relayed === null) take(reading, leastMs)
  }

  async function measure(): Promise<void> {
    const first = await sample()
    if (first !== null) takeSites(first, plainlyWrongMs)
    later(() => void mend(first))
  }

  async function mend(first: ClockReading | null): Promise<void> {
    const best = [first, ...(await Promise.all([sample(), sample()]))]
      .filter((each) => each !== null)
      .toSorted((left, right) => left.roundTripMs - right.roundTripMs)[0]
    if (best !== undefined) takeSites(best, roundingMs)
  }

  /** Which of the two clocks is right only somebody else can say: until then the steady one goes on. */
  function lookForJump(): void {
    const gap = gapMs()
    if (Math.abs(gap - steadyGapMs) <= jumpMs) return
    steadyGapMs = gap
    site = null
    relayed = null
    later(() => void measure())
    for (const each of listeners) each()
  }

  return {
    nowMs() {
      lookForJump()
      // A correction may set the clock back; people see it stand still for that moment, never run backwards.
      lastMs = Math.max(lastMs, Math.floor(monotonicNowMs() + offsetMs))
      return lastMs
    },
    measure,
    heed(reading) {
      if (!Number.isFinite(reading.offsetMs) || reading.roundTripMs < 0) return
      const wrongMs = reading.roundTripMs / 2
      if (site !== null && contradicts(reading, site)) return
      const better = relayed === null || reading.roundTripMs < relayed.roundTripMs
      // What lies within what it may be wrong by says nothing new.
      take(reading, better ? 0 : wrongMs)
      relayed = reading
    },
    onJump(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
