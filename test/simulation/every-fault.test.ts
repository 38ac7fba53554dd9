import { expect, test } from 'vitest'
import { createMemoryBytes } from '#src/records/device/memory-bytes.ts'
import type { Fault } from '#src/sandbox/tenant/fault.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { councilWorld, type CouncilWorld } from './council-world.ts'
import { everyFault } from './every-fault.ts'
import { movesInList, openPanel } from './live-panel.ts'
import type { Accident } from './accident.ts'
import { heal, planOf, publishAs, wrongs } from './publish-case.ts'
import { playPublish } from './publish-run.ts'

const kinds = Object.entries(everyFault)
const small = { actions: 2, decisions: 1 }
/** HTTP requests of a small publish that nothing hinders. */
const requestsOfPublish = 7

/** Faults at the points of a run, counted from 1; the answer says how many points there were. */
function strike(world: CouncilWorld, at: ReadonlyMap<number, Fault>): () => number {
  let point = 0
  world.tenant.settings.faults = () => {
    point += 1
    return at.get(point)
  }
  return () => point
}

async function publishWith(at: ReadonlyMap<number, Fault>) {
  const world = await councilWorld(4)
  const plan = planOf(world.place, small)
  const points = strike(world, at)
  const run = publishAs(world, world.open(ANA), plan).catch(() => null)
  await world.time.run(run)
  const count = points()
  world.tenant.settings.faults = undefined
  const ledger = await world.time.run(heal(world, plan))
  return { points: count, found: wrongs(world, plan, ledger) }
}

test('a publish with any fault at any one of its requests ends whole', async () => {
  const { points } = await publishWith(new Map())
  expect(points).toBeGreaterThan(10)
  for (let at = 1; at <= points; at += 1) {
    for (const [name, fault] of kinds) {
      const { found } = await publishWith(new Map([[at, fault]]))
      expect(found, `${name} at ${at}`).toEqual([])
    }
  }
})

test('a publish with any two faults, drawn, ends whole', async () => {
  const draw = seededRandom(12)
  const { points } = await publishWith(new Map())
  const pick = () => kinds[Math.floor(draw() * kinds.length)] ?? ['', {}]
  for (let times = 0; times < 400; times += 1) {
    const pair = [1, 2].map(() => [1 + Math.floor(draw() * (points + 10)), pick()] as const)
    const { found } = await publishWith(new Map(pair.map(([at, [, fault]]) => [at, fault])))
    expect(found, pair.map(([at, [name]]) => `${name} at ${at}`).join(', ')).toEqual([])
  }
})

test('a page that ends, sleeps or has its time jump at any one of its requests leaves a whole publish', async () => {
  const accidents: readonly Accident['what'][] = [
    { how: 'crash' },
    { how: 'sleep', ms: 300_000 },
    { how: 'skew', ms: 3000 },
    { how: 'skew', ms: -3000 },
  ]
  for (let atRequest = 1; atRequest <= requestsOfPublish; atRequest += 1) {
    for (const when of ['before', 'after'] as const) {
      for (const what of accidents) {
        const pages = [
          { startsMs: 0, skewMs: 0, accident: { atRequest, when, what } },
          { startsMs: 5000, skewMs: 0, accident: null },
        ]
        const weather = { how: 'written', struck: [] } as const
        const found = await playPublish({ seed: 4, ...small, pages, weather, noted: false })
        expect(found, `${JSON.stringify(what)} ${when} ${atRequest}`).toEqual([])
      }
    }
  }
})

/** Ana writes two notes and closes her panel; Ben's panel reads them. */
async function flushWith(at: ReadonlyMap<number, Fault>) {
  const world = await councilWorld(5)
  const points = strike(world, at)
  const bytes = createMemoryBytes()
  const device = {
    bytesFor: () => bytes,
    openClients: () => ({ hold: () => undefined, isOpen: async () => false, close: () => undefined }),
  }
  const around = { world, planted: {}, sayings: [], failures: [], line: (send: typeof fetch) => send }
  const open = (personId: string, pageName: string) =>
    openPanel(around, { personId, name: pageName, pageName, opening: 0 }, { device, pages: null })
  const [ana, ben] = [open(ANA, 'ana'), open(BEN, 'ben')]
  for (const id of ['one', 'two']) {
    ana.live.make({
      kind: 'capture',
      capture: { kind: 'note', id, itemId: null, text: id },
      enteredFor: null,
    })
    await world.time.run(world.time.delay(3000))
  }
  await world.time.run(world.time.delay(15_000))
  const count = points()
  world.tenant.settings.faults = undefined
  // What was refused is told and waits for its person, who comes back to the panel.
  for (const { live } of [ana, ben]) live.refresh()
  await world.time.run(world.time.delay(200_000))
  const shown = [ana, ben].map(({ live }) => {
    const { state, unsent } = live.snapshot()
    live.stop()
    return [...state.captured.map((each) => each.capture.id), unsent]
  })
  return { points: count, shown, inList: movesInList(world).size }
}

test('moves of a session reach the list and everybody once, with any fault at any request', async () => {
  const { points } = await flushWith(new Map())
  expect(points).toBeGreaterThan(5)
  for (let at = 1; at <= points; at += 1) {
    for (const [name, fault] of kinds) {
      const { shown, inList } = await flushWith(new Map([[at, fault]]))
      expect({ shown, inList }, `${name} at ${at}`).toEqual({
        shown: [
          ['one', 'two', 0],
          ['one', 'two', 0],
        ],
        inList: 2,
      })
    }
  }
})
