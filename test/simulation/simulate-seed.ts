import { seededRandom } from '#test/support/seeded-random.ts'
import { carryRun } from './carry-run.ts'
import { correctionRun } from './correction-run.ts'
import { followRun } from './follow-run.ts'
import type { Wrong } from './invariants/wrong.ts'
import { liveRun } from './live-run.ts'
import { publishRun } from './publish-run.ts'
import { recordsRun } from './records-run.ts'

/** Every seed plays a publish; each of these as well in one seed of so many, drawn for itself. */
const besides: readonly (readonly [number, (seed: number) => Promise<readonly Wrong[]>])[] = [
  [30, liveRun],
  [40, recordsRun],
  [40, carryRun],
  [40, followRun],
  [60, correctionRun],
]

/** Everything that is played for one seed. */
export async function simulateSeed(seed: number): Promise<readonly Wrong[]> {
  const draw = seededRandom(seed + 11_000)
  const found = [...(await publishRun(seed))]
  for (const [oneIn, run] of besides) if (draw() * oneIn < 1) found.push(...(await run(seed)))
  return found
}

/** The one line that plays a seed again. */
export function playAgain(seed: number): string {
  return `npm run simulate -- --seeds 1 --from ${seed}`
}
