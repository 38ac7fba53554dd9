import { seededRandom } from '#test/support/seeded-random.ts'
import { carryRun } from './carry-run.ts'
import { correctionRun } from './correction-run.ts'
import { followRun } from './follow-run.ts'
import type { Wrong } from './invariants/wrong.ts'
import { liveRun } from './live-run.ts'
import { publishRun } from './publish-run.ts'
import { recordsRun } from './records-run.ts'
import { roomRun } from './room/room-run.ts'

export const scenarios = ['publish', 'room', 'live', 'records', 'carry', 'follow', 'correction'] as const
export type Scenario = (typeof scenarios)[number]

type Run = (seed: number) => Promise<readonly Wrong[]>

const runs: Readonly<Record<Scenario, Run>> = {
  publish: publishRun,
  room: (seed) => roomRun(seed),
  live: liveRun,
  records: recordsRun,
  carry: carryRun,
  follow: followRun,
  correction: correctionRun,
}

/** Every seed plays a publish; each of these as well in one seed of so many, drawn for itself. */
const always: readonly Scenario[] = ['publish']
const besides: readonly (readonly [number, Scenario])[] = [
  [30, 'live'],
  [40, 'records'],
  [40, 'carry'],
  [40, 'follow'],
  [60, 'correction'],
  // A room takes as long as four publishes: `--scenario room` plays as many of them as are wanted.
  [4, 'room'],
]

/** What broke, and in which of the seed's runs. */
export interface Broken extends Wrong {
  readonly scenario: Scenario
}

/** Everything that is played for one seed, or one run alone. */
export async function simulateSeed(seed: number, only?: Scenario): Promise<readonly Broken[]> {
  const draw = seededRandom(seed + 11_000)
  const drawn = besides.flatMap(([oneIn, scenario]) => (draw() * oneIn < 1 ? [scenario] : []))
  const found: Broken[] = []
  for (const scenario of only === undefined ? [...always, ...drawn] : [only])
    for (const wrong of await runs[scenario](seed)) found.push({ ...wrong, scenario })
  return found
}

/** What broke, and the one line that plays it again. */
export function playAgain(seed: number, broken: readonly Broken[]): string {
  const [first] = broken
  const only = broken.every((each) => each.scenario === first?.scenario) ? first?.scenario : undefined
  const what = broken
    .map((each) => `${each.scenario}: ${each.invariant} ${each.harm}: ${each.what}`)
    .join('; ')
  return `npm run simulate -- --seeds 1 --from ${seed}${only === undefined ? '' : ` --scenario ${only}`}   # ${what}`
}
