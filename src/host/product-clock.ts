import type { ProductClock } from './place.ts'

export interface MeasuredClock extends ProductClock {
  /**
   * Asks the site for its time: the first answer mends a clock that is plainly wrong, the best of three stays. Resolves
   * after the first, also when nobody answers.
   */
  measure(): Promise<void>
}

/** More than `Date` and the way of an answer can be wrong by. */
const plainlyWrongMs = 1_500
/** Less than this is the rounding of `Date`. */
const roundingMs = 700

interface Sample {
  readonly offsetMs: number
  readonly roundTripMs: number
}

/**
 * Product time: a monotonic clock plus an offset from the `Date` of an uncached file on Weft's own site. `Date` has
 * whole seconds, so the middle of its second and of the round trip are taken; good to about a second.
 * Until the first answer it is the machine's wall clock.
 */
export function createProductClock(input: {
  readonly fetch: typeof fetch
  readonly timeUrl: string
  readonly monotonicNowMs: () => number
  readonly wallNowMs: () => number
}): MeasuredClock {
  const { monotonicNowMs } = input
  let offsetMs = input.wallNowMs() - monotonicNowMs()
  let lastMs = 0

  async function sample(): Promise<Sample | null> {
    const sentMs = monotonicNowMs()
    try {
      const answer = await input.fetch(input.timeUrl, { cache: 'no-store', method: 'HEAD' })
      const receivedMs = monotonicNowMs()
      const siteMs = Date.parse(answer.headers.get('date') ?? '')
      if (Number.isNaN(siteMs)) return null
      return { offsetMs: siteMs + 500 - (sentMs + receivedMs) / 2, roundTripMs: receivedMs - sentMs }
    } catch {
      return null
    }
  }

  /** Takes a measured offset that differs by more than `leastMs` from the one in use. */
  function take(measured: Sample, leastMs: number): void {
    const byMs = Math.abs(measured.offsetMs - offsetMs)
    // The first true offset may lie before the wall clock's guess: only from then on does time never go back.
    if (byMs > plainlyWrongMs) lastMs = 0
    if (byMs > leastMs) offsetMs = measured.offsetMs
  }

  return {
    nowMs() {
      // A correction may set the clock back; people see it stand still for that moment, never run backwards.
      lastMs = Math.max(lastMs, Math.floor(monotonicNowMs() + offsetMs))
      return lastMs
    },
    async measure() {
      const first = await sample()
      if (first !== null) take(first, plainlyWrongMs)
      void Promise.all([sample(), sample()]).then((later) => {
        const best = [first, ...later]
          .filter((each) => each !== null)
          .toSorted((left, right) => left.roundTripMs - right.roundTripMs)[0]
        if (best !== undefined) take(best, roundingMs)
      })
    },
  }
}
