import type { ProductClock } from './place.ts'

export interface MeasuredClock extends ProductClock {
  /** Asks the site for its time; keeps the best of three answers. Resolves also when nobody answers. */
  measure(): Promise<void>
}

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

  return {
    nowMs() {
      // A correction may set the clock back; people see it stand still for that moment, never run backwards.
      lastMs = Math.max(lastMs, Math.floor(monotonicNowMs() + offsetMs))
      return lastMs
    },
    async measure() {
      const samples = [await sample(), await sample(), await sample()].filter((each) => each !== null)
      const best = samples.toSorted((a, b) => a.roundTripMs - b.roundTripMs)[0]
      if (best === undefined) return
      // The first true offset may lie before the wall clock's guess: only from then on does time never go back.
      if (Math.abs(best.offsetMs - offsetMs) > 1_500) lastMs = 0
      if (Math.abs(best.offsetMs - offsetMs) > 700) offsetMs = best.offsetMs
    },
  }
}
