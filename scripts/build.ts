import { fileURLToPath } from 'node:url'
import { ensureBuild } from './ensure-build.ts'
import { loadsOf } from './first-load.ts'
import { sandboxTraces } from './sandbox-traces.ts'
import { unreadableScripts } from './unreadable-scripts.ts'

await ensureBuild()
const product = fileURLToPath(new URL('../dist/product', import.meta.url))
const loads = loadsOf(product)
const wrong = [...unreadableScripts(product), ...sandboxTraces(product)]
for (const { name, kib, limit } of loads)
  console.log(`${name} ${kib.toFixed(1)} KiB limit ${limit} ${kib <= limit ? 'ok' : 'over'}`)
if (loads.length < 2 || loads.some((each) => each.kib > each.limit)) {
  console.error('A page loads more at first than it may: load what is needed later when it is needed.')
  process.exitCode = 1
} else if (wrong.length > 0) {
  console.error(`The built site may not be deployed:\n${wrong.join('\n')}`)
  process.exitCode = 1
} else console.log('dist/ is up to date.')
