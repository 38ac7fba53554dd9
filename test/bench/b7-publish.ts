import './native-response.ts'
import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { createGraphClient } from '#src/graph/create-graph-client.ts'
import { seededFaults } from '#src/sandbox/tenant/fault.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import { councilWorld, type CouncilWorld } from '#test/simulation/council-world.ts'
import { heal, planOf, publishAs, wrongs } from '#test/simulation/publish-case.ts'
import type { Figure } from './figure.ts'
import { naiveBatch, officialClient, oneByOne, withGlobals } from './publish-peers.ts'
import { tally } from './publish-tally.ts'
import { wire, type Wire } from './publish-wire.ts'

const size = { actions: 40, decisions: 25 }
const rttMs = 200
const rounds = 5
const faultSeeds = Number(process.env['WEFT_SEEDS'] ?? 60)
const peerSeeds = 5

type Way = 'weft' | 'one-by-one' | 'batch'
const ways: readonly Way[] = ['weft', 'one-by-one', 'batch']

interface Run {
  readonly requests: number
  readonly refused: number
  readonly wallMs: number
  /** Requests up to the message, before the actions are written into their list. */
  readonly untilMessage: number
  readonly lost: number
  readonly doubled: number
}

/** Weft's own publish over the wire. */
async function weft(world: CouncilWorld, plan: PublishPlan, line: Wire): Promise<void> {
  let guids = 0
  const delay = (ms: number, signal?: AbortSignal) => world.time.delay(ms, signal)
  const client = createGraphClient({
    origin: 'https://graph.microsoft.com',
    tokenFor: (scopes) => Promise.resolve(btoa(JSON.stringify({ userId: ANA, tenantId: 'contoso', scopes }))),
    fetch: line.fetch,
    nowMs: world.time.nowMs,
    delay,
    random: world.random,
    newGuid: () => `77777777-0000-4000-8000-${String(++guids).padStart(12, '0')}`,
  })
  const page = {
    client,
    personId: ANA,
    nowMs: world.time.nowMs,
    delay,
  }
  await publishAs(world, page, plan)
}

async function run(way: Way, seed: number, prepare: (world: CouncilWorld) => void): Promise<Run> {
  const world = await councilWorld(seed)
  prepare(world)
  const plan = planOf(world.place, size)
  const line = wire(world, rttMs)
  let untilMessage = 0
  world.tenant.onRequest((report) => {
    if (report.path.endsWith('/messages')) untilMessage = line.requests()
  })
  const startMs = world.time.nowMs()
  const client = officialClient()
  const work = {
    weft: () => weft(world, plan, line).catch(() => undefined),
    'one-by-one': () => withGlobals(world, line, () => oneByOne(client, plan)),
    batch: () => withGlobals(world, line, () => naiveBatch(client, plan)),
  }[way]
  await world.time.run(work())
  const wallMs = world.time.nowMs() - startMs
  if (way === 'weft') {
    world.tenant.settings.faults = undefined
    const later = world.time.delay(600_000)
    const ledger = await world.time.run(later.then(() => heal(world, plan)))
    const wrong = wrongs(world, plan, ledger)
    if (wrong.length > 0) throw new Error(`The figures are void, seed ${seed}: ${wrong.join('; ')}`)
  }
  return { requests: line.requests(), refused: line.refused(), wallMs, untilMessage, ...tally(world, plan) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0)
}

type Runs = Readonly<Record<Way, readonly Run[]>>

/** Weft and its peers by turns on the same kind of tenant. */
async function interleaved(
  times: Readonly<Record<Way, number>>,
  prepare: (world: CouncilWorld) => void,
): Promise<Runs> {
  const runs: Record<Way, Run[]> = { weft: [], 'one-by-one': [], batch: [] }
  for (let seed = 1; seed <= Math.max(...Object.values(times)); seed += 1) {
    for (const way of ways) if (seed <= times[way]) runs[way].push(await run(way, seed, prepare))
  }
  return runs
}

function seen(variant: string, runs: Runs): void {
  for (const way of ways) {
    const own = runs[way]
    const of = (pick: (each: Run) => number) => median(own.map(pick))
    console.log(
      `${variant} ${way}: ${of((each) => each.requests)} requests, ${(of((each) => each.wallMs) / 1000).toFixed(1)} s, ` +
        `${of((each) => each.refused)} refused; in ${own.length} runs ${sum(own.map((each) => each.lost))} lost, ` +
        `${sum(own.map((each) => each.doubled))} doubled`,
    )
  }
}

/** Milliseconds in which a bucket of 30 that fills by 3 a second lets all the writes through. */
function bucketMs(writes: number, perWindow: number, windowMs: number): number {
  return Math.max(0, writes - perWindow) * (windowMs / perWindow)
}

/** B7 of the bars: forty actions with details and twenty-five decisions, beside the official client and a naive batch. */
export async function bench(): Promise<readonly Figure[]> {
  const often = { weft: rounds, 'one-by-one': rounds, batch: rounds }
  const quick = await interleaved(often, () => undefined)
  seen('B7a', quick)
  const throttled = await interleaved(often, (world) => {
    Object.assign(world.tenant.settings.throttling, { on: true, plannerWritesPer10s: 30 })
  })
  seen('B7b', throttled)
  const faulty = await interleaved(
    { weft: faultSeeds, 'one-by-one': peerSeeds, batch: peerSeeds },
    (world) => {
      world.tenant.settings.faults = seededFaults(world.random, {
        throttled: 0.05,
        unavailable: 0.05,
        gatewayTimeoutAfterDone: 0.05,
        dropBefore: 0.025,
        dropAfterDone: 0.025,
      })
    },
  )
  seen('B7c', faulty)

  const of = (runs: Runs, way: Way, pick: (each: Run) => number) => median(runs[way].map(pick))
  const wall = (each: Run) => each.wallMs
  const writes = size.actions * 2
  const figure = (name: string, measure: string, value: number, limit: number): Figure => ({
    name,
    measure,
    value,
    limit,
    kind: 'at-most',
  })
  const total = (runs: Runs, pick: (each: Run) => number) => sum(runs.weft.map(pick))
  return [
    figure(
      'B7a',
      'requests',
      of(quick, 'weft', (each) => each.untilMessage),
      8,
    ),
    figure('B7a', 'wall-of-one-by-one', of(quick, 'weft', wall) / of(quick, 'one-by-one', wall), 0.08),
    figure('B7b', 'wall-of-bucket', of(throttled, 'weft', wall) / bucketMs(writes, 30, 10_000), 1.15),
    figure(
      'B7b',
      'refused-requests',
      of(throttled, 'weft', (each) => each.refused),
      3,
    ),
    figure(
      'B7c',
      'lost',
      total(faulty, (each) => each.lost),
      0,
    ),
    figure(
      'B7c',
      'doubled',
      total(faulty, (each) => each.doubled),
      0,
    ),
    figure(
      'B7d',
      'requests-for-task-ids',
      of(quick, 'weft', (each) => each.requests - each.untilMessage),
      3,
    ),
  ]
}
