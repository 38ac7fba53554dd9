import { rmSync } from 'node:fs'
import { countsOf } from './counts.ts'
import { ensureBuild } from './ensure-build.ts'
import { chromiumPath } from './ensure-chromium.ts'
import { run } from './run.ts'

const report = '.cache/vitest.json'
const wanted = process.argv.slice(2)
const needsBrowser = wanted.length === 0 || wanted.some((each) => each.includes('journeys'))

rmSync(report, { force: true })
// Both before the first test, so that no test waits for an installation or a build.
const env = needsBrowser ? { CHROMIUM_PATH: await chromiumPath() } : {}
if (needsBrowser) await ensureBuild()

const status = await run(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...wanted],
  env,
)
const { passed, failed, skipped } = countsOf(report)
console.log(`tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
// An error outside any test (an unhandled rejection) fails the run although no test failed.
process.exitCode = failed > 0 ? 1 : status
