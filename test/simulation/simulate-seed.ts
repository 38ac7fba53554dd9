import type { Wrong } from './invariants/wrong.ts'
import { liveRun } from './live-run.ts'
import { publishRun } from './publish-run.ts'

/** A running session costs as much as several publishes: one seed in so many plays one as well. */
const liveEvery = 40

/** Everything that is played for one seed. */
export async function simulateSeed(seed: number): Promise<readonly Wrong[]> {
  const published = await publishRun(seed)
  return seed % liveEvery === 0 ? [...published, ...(await liveRun(seed))] : published
}

/** The one line that plays a seed again. */
export function playAgain(seed: number): string {
  return `npm run simulate -- --seeds 1 --from ${seed}`
}
