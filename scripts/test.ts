import { rmSync } from 'node:fs'
import { countsOf } from './counts.ts'
import { ensureBuild } from './ensure-build.ts'
import { chromiumPath } from './ensure-chromium.ts'
import { redisServerPath } from './ensure-redis.ts'
import { run } from './run.ts'

const report = '.cache/vitest.json'
const wanted = process.argv.slice(2)
const needsBrowser = wanted.length === 0 || wanted.some((each) => each.includes('journeys'))

// Two relays meet at a real Redis.
const needsRedis = wanted.length === 0 || wanted.some((each) => each.includes('relay'))

rmSync(report, { force: true })

/** What the journeys need, made before the first test, so that no test waits for an installation or a build. */
async function prepare(): Promise<NodeJS.ProcessEnv> {
  if (!needsBrowser) return {}
  const env = { CHROMIUM_PATH: await chromiumPath() }
  await ensureBuild()
  return env
}

let preparation = 0
const redisServer = needsRedis ? redisServerPath() : undefined
if (needsRedis && redisServer === undefined) {
  console.error('No redis-server here and none to be had: the tests of two relays are skipped.')
  // Who checks a change for others skips nothing.
  if (process.env['CI']) preparation = 1
}
const env = await prepare().catch((error: unknown): NodeJS.ProcessEnv => {
  // The other tests still have something to say.
  console.error('The journeys cannot run:', error)
  preparation = 1
  return {}
})

const status = await run(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...wanted],
  redisServer === undefined ? env : { ...env, REDIS_SERVER: redisServer },
)
const { passed, failed, skipped } = countsOf(report)
console.log(`tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
// An error outside any test (an unhandled rejection) fails the run although no test failed.
process.exitCode = failed + preparation > 0 ? 1 : status
