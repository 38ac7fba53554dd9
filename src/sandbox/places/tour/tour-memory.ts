import { readClock } from '../server-door/door.ts'
import { beginTour, type TourStart } from './tour-facts.ts'

interface TourPlace {
  readonly start: TourStart
  readonly at: number
}

// Of this window: another drawer may be open in between.
let kept: TourPlace | null = null

export function rememberTour(place: TourPlace): void {
  kept = place
}

/** The tour where it was left; a new one where there is none, or the company has begun anew since. */
export async function resumeTour(): Promise<TourPlace> {
  const { nowMs } = await readClock()
  if (kept === null || kept.start.nowMs > nowMs) kept = { start: await beginTour(), at: 0 }
  return kept
}
