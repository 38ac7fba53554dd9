import type { SimulatedClient } from './council-world.ts'

/** What becomes of a page at one of its requests. */
export interface Accident {
  readonly atRequest: number
  readonly when: 'before' | 'after'
  readonly what:
    | { readonly how: 'crash' }
    | { readonly how: 'sleep'; readonly ms: number }
    | { readonly how: 'skew'; readonly ms: number }
}

/** In 35 of 100 the page ends, in 15 it sleeps up to 400 s, in 10 its time jumps, at one of its first requests. */
export function drawAccident(draw: () => number, requests: number): Accident | null {
  const event = draw()
  const atRequest = 1 + Math.floor(draw() * requests)
  const when = draw() < 0.5 ? 'before' : 'after'
  const sleepMs = Math.floor(draw() * 400_000)
  const skewMs = Math.floor((draw() - 0.5) * 3000)
  if (event < 0.35) return { atRequest, when, what: { how: 'crash' } }
  if (event < 0.5) return { atRequest, when, what: { how: 'sleep', ms: sleepMs } }
  return event < 0.6 ? { atRequest, when, what: { how: 'skew', ms: skewMs } } : null
}

/** Lets it happen to a page that the world opens with this. */
export function befalling(accident: Accident | null, nowMs: () => number) {
  return (count: number, moment: 'before' | 'after', page: SimulatedClient): void => {
    if (accident === null || count !== accident.atRequest || moment !== accident.when) return
    const { what } = accident
    if (what.how === 'crash') page.crash()
    else if (what.how === 'sleep') page.suspend(nowMs() + what.ms)
    else page.skew(what.ms)
  }
}
