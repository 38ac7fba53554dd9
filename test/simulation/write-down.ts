import { drawLive } from './live-draw.ts'
import { playLive } from './live-run.ts'
import { useLightPlatform } from './platform/use-light-platform.ts'
import { drawPublish } from './publish-draw.ts'
import { playPublish } from './publish-run.ts'
import type { Notes } from './weather.ts'

/**
 * Prints what a seed's publish or session draws, request by request, as a module for `pinned/`: the same run for good,
 * whatever the seed comes to mean. `npx tsx test/simulation/write-down.ts publish 12 > test/simulation/pinned/NAME.ts`
 */
const [kind, seed] = [process.argv[2], Number(process.argv[3])]
const notes: Notes = { struck: [], chance: [] }

function say(type: 'DrawnPublish' | 'DrawnLive', file: string, drawn: object): void {
  const data = { ...drawn, weather: { how: 'written', struck: notes.struck }, chance: notes.chance }
  console.log(`import type { ${type} } from '../${file}'\n`)
  console.log(`export const written: ${type} = ${JSON.stringify(data)}`)
}

useLightPlatform()
if (kind === 'publish') {
  await playPublish(drawPublish(seed), {}, notes)
  say('DrawnPublish', 'publish-draw.ts', drawPublish(seed))
} else if (kind === 'live') {
  await playLive(drawLive(seed), {}, notes)
  say('DrawnLive', 'live-draw.ts', drawLive(seed))
} else {
  console.error('publish or live, and a seed')
  process.exitCode = 1
}
