import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { bundleForNode } from '../../scripts/bundle-for-node.ts'
import { harms, invariants } from './invariants/wrong.ts'
import { playAgain, scenarios } from './simulate-seed.ts'

const inLastLine = ['lost', 'doubled', 'overwritten', 'stuck'] as const

const messageSchema = v.union([
  v.object({ done: v.number() }),
  v.object({
    seed: v.number(),
    broken: v.array(
      v.object({
        scenario: v.picklist(scenarios),
        invariant: v.picklist(invariants),
        harm: v.picklist(harms),
        what: v.string(),
      }),
    ),
  }),
])

const whole = v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1))
const options = v.parse(
  v.object({ seeds: whole, from: whole, scenario: v.optional(v.picklist(scenarios)) }),
  parseArgs({
    options: {
      seeds: { type: 'string', default: '20000' },
      from: { type: 'string', default: '1' },
      // One run of each seed alone.
      scenario: { type: 'string' },
    },
  }).values,
)

const counts = new Map(harms.map((harm) => [harm, 0]))
const startedMs = Date.now()
let played = 0

function hear(message: unknown): void {
  const told = v.parse(messageSchema, message)
  if ('done' in told) {
    const before = played
    played += told.done
    if (Math.floor(played / 1000) > Math.floor(before / 1000)) {
      console.log(`${played} of ${options.seeds}, ${Math.round((Date.now() - startedMs) / 1000)} s`)
    }
    return
  }
  for (const { harm } of told.broken) counts.set(harm, (counts.get(harm) ?? 0) + 1)
  console.log(playAgain(told.seed, told.broken))
}

// In one file an `import()` is a promise and nothing more; between files Node asks another thread, for which virtual
// time does not wait.
const script = await bundleForNode('test/simulation/shard.ts', '.cache/simulate', 'shard.mjs')

/** Resolves with whether the shard came to its end. */
function shard(index: number, shards: number): Promise<boolean> {
  const seeds = [options.from + index, options.seeds - index, shards, options.scenario ?? 'all'].map(String)
  const child = fork(script, seeds, { execArgv: [] })
  child.on('message', hear)
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}

const shards = Math.min(availableParallelism(), options.seeds)
const ended = await Promise.all(Array.from({ length: shards }, (_, index) => shard(index, shards)))
if (ended.includes(false) || played !== options.seeds) {
  console.log(`Only ${played} of ${options.seeds} seeds were played.`)
  process.exitCode = 1
}
for (const harm of harms) if ((counts.get(harm) ?? 0) > 0) process.exitCode = 1
const others = harms.filter((each) => !inLastLine.some((one) => one === each))
console.log(others.map((each) => `${each} ${counts.get(each)}`).join(' '))
console.log(`simulate seeds ${played} ${inLastLine.map((each) => `${each} ${counts.get(each)}`).join(' ')}`)
