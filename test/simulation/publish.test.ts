import { expect, test } from 'vitest'
import { ledgerState } from '#src/domain/publish/ledger.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { councilWorld, type SimulatedClient } from './council-world.ts'
import { heal, planOf, publishAs, wrongs } from './publish-case.ts'

const small = { actions: 3, decisions: 2 }

test('a publish without faults does everything once', async () => {
  const world = await councilWorld(1)
  const plan = planOf(world.place, small)
  const { ledger } = await world.time.run(publishAs(world, world.open(ANA), plan))
  expect(wrongs(world, plan, ledger)).toEqual([])
})

test('forty actions and twenty-five decisions take eight requests, and three more for the records', async () => {
  const world = await councilWorld(1)
  const plan = planOf(world.place, { actions: 40, decisions: 25 })
  const page = world.open(ANA)
  let untilMessage = 0
  world.tenant.onRequest((report) => {
    if (/\/messages$/.test(report.path)) untilMessage = page.sent()
  })
  const { ledger } = await world.time.run(publishAs(world, page, plan))
  expect(wrongs(world, plan, ledger)).toEqual([])
  expect(untilMessage).toBeLessThanOrEqual(8)
  expect(page.sent()).toBeLessThanOrEqual(11)
})

test('publishing twice, by the same person and by another, creates nothing twice', async () => {
  const world = await councilWorld(2)
  const plan = planOf(world.place, small)
  await world.time.run(publishAs(world, world.open(ANA), plan))
  await world.time.run(publishAs(world, world.open(ANA), plan))
  const { ledger } = await world.time.run(publishAs(world, world.open(BEN), plan))
  expect(wrongs(world, plan, ledger)).toEqual([])
})

test('two people who publish at the same moment publish once', async () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const world = await councilWorld(seed)
    const plan = planOf(world.place, small)
    const both = [world.open(ANA), world.open(BEN)].map((each) => publishAs(world, each, plan))
    const [first, second] = await world.time.run(Promise.all(both))
    expect(wrongs(world, plan, first?.ledger ?? (await heal(world, plan))), `seed ${seed}`).toEqual([])
    expect(ledgerState(second?.ledger ?? (await heal(world, plan))), `seed ${seed}`).toBe('done')
  }
})

async function requestsOfOne(): Promise<number> {
  const world = await councilWorld(3)
  const page = world.open(ANA)
  await world.time.run(publishAs(world, page, planOf(world.place, small)))
  return page.sent()
}

test('a page that ends before or after any request leaves a publish that another person completes', async () => {
  const requests = await requestsOfOne()
  for (let at = 1; at <= requests; at += 1) {
    for (const moment of ['before', 'after'] as const) {
      const world = await councilWorld(3)
      const plan = planOf(world.place, small)
      const crash = (count: number, when: 'before' | 'after', page: SimulatedClient) => {
        if (count === at && when === moment) page.crash()
      }
      void publishAs(world, world.open(ANA, crash), plan)
      const ledger = await world.time.run(
        world
          .open(BEN)
          .delay(5000)
          .then(() => heal(world, plan)),
      )
      expect(wrongs(world, plan, ledger), `${moment} request ${at}`).toEqual([])
    }
  }
})

test('whatever a request answers, and whether or not it was done, everything is there once in the end', async () => {
  const counted = await councilWorld(4)
  let points = 0
  counted.tenant.settings.faults = () => {
    points += 1
    return undefined
  }
  await counted.time.run(publishAs(counted, counted.open(ANA), planOf(counted.place, small)))
  const failures = [
    { kind: 'status', status: 429, moment: 'before', retryAfterSeconds: 7 },
    { kind: 'status', status: 503, moment: 'before' },
    { kind: 'status', status: 502, moment: 'done' },
    { kind: 'status', status: 504, moment: 'before' },
    { kind: 'status', status: 504, moment: 'done' },
    { kind: 'drop', moment: 'before' },
    { kind: 'drop', moment: 'done' },
  ] as const
  for (let at = 1; at <= points; at += 1) {
    for (const failure of failures) {
      const world = await councilWorld(4)
      const plan = planOf(world.place, small)
      let point = 0
      world.tenant.settings.faults = () => {
        point += 1
        return point === at ? { failure } : undefined
      }
      const run = publishAs(world, world.open(ANA), plan).catch(() => null)
      const ledger = await world.time.run(run.then(() => heal(world, plan)))
      expect(wrongs(world, plan, ledger), `${JSON.stringify(failure)} at ${at}`).toEqual([])
    }
  }
})
