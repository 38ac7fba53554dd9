import { parseArgs } from 'node:util'
import { soak, type SoakResult, type SoakSettings } from './soak.ts'

const { values } = parseArgs({
  options: {
    /** Stretches by how many people are there: `--clients 50,100,150`. */
    clients: { type: 'string', default: '50,100,150' },
    /** For all stretches together; the first has three quarters of it. */
    minutes: { type: 'string', default: '11' },
    ops: { type: 'string', default: '180000' },
    'late-joins': { type: 'string', default: '60' },
    suspensions: { type: 'string', default: '20' },
    restarts: { type: 'string', default: '50' },
    /** `lose` or `double`: plants a fault, to see that it is found. */
    fault: { type: 'string' },
  },
})

const inMb = (bytes: number) => (bytes / 1_000_000).toFixed(1)

function tell(people: number, ops: number, result: SoakResult): void {
  const lines: readonly (readonly [name: string, value: string | number])[] = [
    [
      'operations',
      `${result.operations} of ${ops} in ${result.seconds.toFixed(0)} s, ${result.moves} of them moves`,
    ],
    [
      'delivered-percent',
      `${((100 * result.delivered) / Math.max(1, result.expected)).toFixed(3)} (${result.delivered} of ${result.expected})`,
    ],
    ['p50-ms', result.p50.toFixed(1)],
    ['p95-ms', result.p95.toFixed(1)],
    ['update-bytes-per-move', result.updateBytes.toFixed(0)],
    ['frame-bytes-per-operation', result.frameBytes.toFixed(0)],
    ['state-kB', (result.stateBytes / 1000).toFixed(1)],
    ['heap-MB-of-all-pages', inMb(result.heapBytes)],
    ['heap-MB-of-relay', inMb(result.relayHeapBytes)],
    ['late-joins', `${result.lateJoins}, half of them within ${(result.joinMs / 1000).toFixed(1)} s`],
    ['suspensions', result.suspensions],
    ['relay-restarts', result.restarts],
    ['moves-lost', result.lost],
    ['moves-doubled', result.doubled],
    ['pages-that-differ', result.apart],
    ['runs-refused', result.refused],
    ['timers-left', result.timersLeft],
  ]
  for (const [name, value] of lines) console.log(`soak-${people} ${name} ${value}`)
}

function faultOf(word: string | undefined): Pick<SoakSettings, 'fault'> {
  if (word === undefined) return {}
  if (word === 'lose' || word === 'double') return { fault: word }
  throw new Error(`There is no fault ${word}: lose or double.`)
}

const stretches = values.clients.split(',').map(Number)
const mostMs = Number(values.minutes) * 60_000
const ops = Number(values.ops)
for (const [place, people] of stretches.entries()) {
  const rest = stretches.length - 1
  // A part of a minute at each end is waiting for what is still on its way.
  const part = rest === 0 ? 1 : place === 0 ? 0.75 : 0.25 / rest
  const less = place === 0 ? 1 : 0.1
  const count = (wanted: string) => Math.ceil(Number(wanted) * less)
  const result = await soak({
    ...{ people, ops, mostMs: mostMs * part, ...faultOf(values.fault) },
    lateJoins: count(values['late-joins']),
    suspensions: count(values.suspensions),
    restarts: count(values.restarts),
  })
  tell(people, ops, result)
  if (result.lost + result.doubled + result.apart > 0 || result.delivered < result.expected)
    process.exitCode = 1
}
// Sockets of pages that are closed may still be on their way out.
process.exit()
