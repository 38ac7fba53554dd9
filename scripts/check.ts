import { run } from './run.ts'

/** Every step runs, so that one call shows everything that is wrong; names after the command choose some of them. */
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '--noEmit'],
  // Office's global types are seen where office.js is played, and nowhere in the product.
  ['types', 'tsc', '--noEmit', '-p', 'src/sandbox/places/outlook-host/office'],
  ['lint', 'oxlint', '-c', 'oxlint.config.js', '--type-aware', '--deny-warnings'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['unused', 'knip', '--no-progress'],
  ['names', 'tsx', 'scripts/check-names.ts'],
  ['manifest', 'tsx', 'scripts/validate-manifest.ts'],
  ['infra', 'tsx', 'scripts/validate-infra.ts'],
  ['lockfile', 'tsx', 'scripts/check-lockfile.ts'],
]

const wanted = process.argv.slice(2)
const failed: string[] = []
const ran: string[] = []
for (const [name, command, ...args] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n== ${name}`)
  ran.push(name)
  if ((await run(command, args)) !== 0) failed.push(name)
}
const passed = ran.length - failed.length
console.log(
  `\ncheck: ${passed} passed, ${failed.length} failed${failed.length > 0 ? ` (${failed.join(', ')})` : ''}`,
)
if (failed.length > 0 || ran.length === 0) process.exitCode = 1
