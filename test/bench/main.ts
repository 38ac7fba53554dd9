import { readdirSync } from 'node:fs'
import { type Figure, figureLine, isWithin } from './figure.ts'

interface Benchmark {
  /** Runs the workload once and answers its figures. */
  readonly bench: () => Promise<readonly Figure[]>
}

function isBenchmark(module: unknown): module is Benchmark {
  return (
    typeof module === 'object' && module !== null && 'bench' in module && typeof module.bench === 'function'
  )
}

const present = readdirSync(new URL('.', import.meta.url))
  .filter((file) => /^(b\d+|opening|paint)-.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
  .sort((left, right) => left.localeCompare(right, 'en', { numeric: true }))

const wanted = process.argv.slice(2).map((name) => name.toLowerCase())
const unknown = wanted.filter((name) => !present.some((file) => file.startsWith(`${name}-`)))
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${present.join(', ')}.`)
  process.exitCode = 1
}

for (const file of present) {
  if (wanted.length > 0 && !wanted.some((name) => file.startsWith(`${name}-`))) continue
  const module: unknown = await import(`./${file}`)
  if (!isBenchmark(module)) throw new Error(`${file} exports no function bench().`)
  for (const figure of await module.bench()) {
    console.log(figureLine(figure))
    if (!isWithin(figure)) process.exitCode = 1
  }
}
