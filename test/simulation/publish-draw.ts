import type { FaultRates } from '#src/sandbox/tenant/fault.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { drawAccident, type Accident } from './accident.ts'
import { everyRate } from './every-rate.ts'
import type { Weather } from './weather.ts'

export interface DrawnPage {
  readonly startsMs: number
  readonly skewMs: number
  readonly accident: Accident | null
}

/** Everything that is drawn for a publish, as data: the same data is the same run, whatever seeds come to mean. */
export interface DrawnPublish {
  /** Of how long requests travel and clients back off. */
  readonly seed: number
  readonly actions: number
  readonly decisions: number
  /** By turns Ana's and Ben's. */
  readonly pages: readonly DrawnPage[]
  readonly weather: Weather
  /** How long requests travelled and clients backed off, where that was written down. */
  readonly chance?: readonly number[]
  /** Whether all traffic is read for what is impolite: it doubles the cost of a seed. */
  readonly noted: boolean
}

/** One seed in so many has the weather that waiting before looking is for: work that is done unseen, and old reads. */
const murkyEvery = 16
const murky: Partial<FaultRates> = { gatewayTimeoutAfterDone: 0.15, dropAfterDone: 0.15, staleRead: 0.5 }

const noteEvery = 8
const worst = 0.12
const strikesWithin = 14

/** 98 % publish 1 to 6 action items, 2 % publish 40. */
export function drawPublish(seed: number): DrawnPublish {
  const draw = seededRandom(seed + 77_000)
  const actions = draw() < 0.02 ? 40 : 1 + Math.floor(draw() * 6)
  const decisions = Math.floor(draw() * 3)
  const drawn = everyRate(draw, worst)
  const people = draw() < 0.95 ? 1 + Math.floor(draw() * 3) : 4 + Math.floor(draw() * 5)
  return {
    seed,
    actions,
    decisions,
    pages: Array.from({ length: people }, () => ({
      startsMs: Math.floor(draw() * 20_000),
      skewMs: Math.floor((draw() - 0.5) * 3000),
      accident: drawAccident(draw, strikesWithin),
    })),
    weather: { how: 'drawn', seed: seed + 900_000, rates: seed % murkyEvery === 5 ? murky : drawn },
    noted: seed % noteEvery === 0,
  }
}
