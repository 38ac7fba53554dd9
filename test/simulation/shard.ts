import './platform/late-parts.ts'
import { useLightPlatform } from './platform/use-light-platform.ts'
import { scenarios, simulateSeed } from './simulate-seed.ts'

/** One process of `npm run simulate`: plays every `step`th seed and tells its parent of each bundle. */
const [from = 1, count = 0, step = 1] = process.argv.slice(2, 5).map(Number)
const only = scenarios.find((each) => each === process.argv[5])
const bundle = 50

useLightPlatform()
let done = 0
for (let seed = from; seed < from + count; seed += step) {
  const broken = await simulateSeed(seed, only)
  done += 1
  if (broken.length > 0) process.send?.({ seed, broken })
  if (done % bundle === 0 || seed + step >= from + count) {
    process.send?.({ done })
    done = 0
  }
}
process.disconnect?.()
