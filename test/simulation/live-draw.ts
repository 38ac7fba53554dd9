import { seededRandom } from '#test/support/seeded-random.ts'
import { everyRate } from './every-rate.ts'
import type { DrawnBetween } from './live-between.ts'
import type { Weather } from './weather.ts'

/** A note is made, the page may fall asleep, and time passes. */
export interface DrawnMove {
  readonly sleepsMs: number | null
  readonly thenMs: number
}

/** One time that somebody has the panel open. */
export interface DrawnOpening {
  readonly takesOver: boolean
  readonly moves: readonly DrawnMove[]
  readonly ends: 'crash' | 'close'
}

/** Everything that is drawn for a running session, as data. */
export interface DrawnLive {
  /** Of how long requests travel and panels wait, and of the devices. */
  readonly seed: number
  /** Share of the writes that the devices refuse. */
  readonly refusals: number
  /** By turns Ana and Ben, each with the times that they open the panel; the last stays open. */
  readonly sitting: readonly (readonly DrawnOpening[])[]
  readonly weather: Weather
  /** How long requests travelled and clients backed off, where that was written down. */
  readonly chance?: readonly number[]
  readonly noted: boolean
  /** Between the pages of one person; nothing where they do not hear each other at all. */
  readonly between?: DrawnBetween
}

const noteEvery = 4
const worst = 0.12

function drawOpening(draw: () => number): DrawnOpening {
  const takesOver = draw() < 0.3
  const moves = Array.from({ length: 3 }, () => ({
    sleepsMs: draw() < 0.1 ? Math.floor(draw() * 60_000) : null,
    thenMs: Math.floor(draw() * 4000),
  }))
  return { takesOver, moves, ends: draw() < 0.6 ? 'crash' : 'close' }
}

/** One run in six has no channel; in half of the others nothing is lost in it. */
function drawBetween(seed: number): { readonly between?: DrawnBetween } {
  const draw = seededRandom(seed + 930_000)
  if (draw() < 1 / 6) return {}
  const bad = draw() < 0.5
  return { between: { seed: seed + 940_000, lost: bad ? draw() * 0.6 : 0, doubled: bad ? draw() * 0.3 : 0 } }
}

export function drawLive(seed: number): DrawnLive {
  const draw = seededRandom(seed + 5000)
  const rates = everyRate(draw, worst)
  const refusals = draw() < 0.5 ? 0 : draw() * 0.2
  const people = draw() < 0.9 ? 2 : 3 + Math.floor(draw() * 6)
  return {
    seed,
    refusals,
    sitting: Array.from({ length: people }, () =>
      Array.from({ length: 1 + Math.floor(draw() * 3) }, () => drawOpening(draw)),
    ),
    weather: { how: 'drawn', seed: seed + 910_000, rates },
    noted: seed % noteEvery === 0,
    ...drawBetween(seed),
  }
}
