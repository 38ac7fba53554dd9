import { fileURLToPath } from 'node:url'
import { ensureBuild } from './ensure-build.ts'
import { loadsOf } from './first-load.ts'
import { kilobytesOf, scriptsInLanguage } from './site-size.ts'
import { sandboxTraces } from './sandbox-traces.ts'
import { unreadableScripts } from './unreadable-scripts.ts'

await ensureBuild()
const product = fileURLToPath(new URL('../dist/product', import.meta.url))
const loads = loadsOf(product)
/** Teams' own rule for an app: under a megabyte. What a person could load of it all is in one language. */
const packageLimit = 1_000
const packageKilobytes = kilobytesOf(product, scriptsInLanguage(product, 'en'))
const wrong = [...unreadableScripts(product), ...sandboxTraces(product)]
for (const { name, value, unit, limit } of loads)
  console.log(
    `${name} ${value.toFixed(unit === 'KiB' ? 1 : 0)} ${unit} limit ${limit} ${value <= limit ? 'ok' : 'over'}`,
  )
console.log(`in one language ${packageKilobytes.toFixed(0)} kB limit ${packageLimit}`)
if (packageKilobytes > packageLimit) {
  console.error('The whole package is larger than it may be: see what is in it with `npm run bench -- B1`.')
  process.exitCode = 1
} else if (loads.length < 2 || loads.some((each) => each.value > each.limit)) {
  console.error('A page loads more at first than it may: load what is needed later when it is needed.')
  process.exitCode = 1
} else if (wrong.length > 0) {
  console.error(`The built site may not be deployed:\n${wrong.join('\n')}`)
  process.exitCode = 1
} else console.log('dist/ is up to date.')
