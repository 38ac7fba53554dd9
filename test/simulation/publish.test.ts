import { expect, test } from 'vitest'
import { ledgerState, statusOf } from '#src/domain/publish/ledger.ts'
import { plans } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { ANA, BEN, CHO } from '#src/sandbox/tenant/test-tenant.ts'
import { councilWorld, type SimulatedClient } from './council-world.ts'
import { heal, messagesPosted, planOf, publishAs, wrongs } from './publish-case.ts'

const small = { actions: 3, decisions: 2 }

test('a publish without faults does everything once', async () => {
  const world = await councilWorld(1)
  const plan = planOf(world.place, small)
  const { ledger } = await world.time.run(publishAs(world, world.open(ANA), plan))
  expect(wrongs(world, plan, ledger)).toEqual([])
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

test('a plan that was deleted, and an owner outside its group, are said so and hold nothing else up', async () => {
  const world = await councilWorld(5)
  const good = planOf(world.place, small)
  const plan = {
    ...good,
    effects: good.effects.map((each) =>
      each.id === 'task/a1' && each.kind === 'task' ? { ...each, assigneeId: CHO } : each,
    ),
  }
  const { ledger } = await world.time.run(publishAs(world, world.open(ANA), plan))
  expect(statusOf(ledger, 'task/a1')).toMatchObject({ state: 'failed', reason: 'owner-not-in-group' })
  expect(statusOf(ledger, 'action/a1')).toMatchObject({ state: 'failed', reason: 'owner-not-in-group' })
  expect(statusOf(ledger, 'message').state).toBe('done')

  const other = await councilWorld(6)
  plans(other.tenant.world).delete(other.place.planId)
  const lost = await other.time.run(publishAs(other, other.open(ANA), planOf(other.place, small)))
  expect(statusOf(lost.ledger, 'task/a0')).toMatchObject({ state: 'failed', reason: 'plan-gone' })
  expect(statusOf(lost.ledger, 'minutes').state).toBe('done')
  expect(ledgerState(lost.ledger)).toBe('attention')
})

test('a retry of one failed task makes it and enters it into its record', async () => {
  const world = await councilWorld(7)
  const plan = planOf(world.place, small)
  let refused = 0
  world.tenant.settings.faults = (point) => {
    if (!point.path.endsWith('/planner/tasks') || refused > 20) return undefined
    refused += 1
    return { failure: { kind: 'status', status: 429, moment: 'before', retryAfterSeconds: 120 } }
  }
  const page = world.open(ANA)
  const { ledger } = await world.time.run(publishAs(world, page, plan))
  expect(statusOf(ledger, 'task/a0')).toMatchObject({ state: 'failed', reason: 'throttled' })
  world.tenant.settings.faults = undefined
  const waited = world.time.delay(180_000).then(() => publishAs(world, page, plan, { retry: ['task/a0'] }))
  const one = await world.time.run(waited)
  expect(statusOf(one.ledger, 'task/a0').state).toBe('done')
  expect(statusOf(one.ledger, 'task/a1').state).toBe('failed')
  const rest = await world.time.run(publishAs(world, page, plan, { retry: ['task/a1', 'task/a2'] }))
  expect(wrongs(world, plan, rest.ledger)).toEqual([])
})

test('the invite waits for its organizer and for nobody else, and then happens once', async () => {
  const world = await councilWorld(8)
  const good = planOf(world.place, small)
  const invite = {
    kind: 'invite' as const,
    id: 'invite',
    organizerId: BEN,
    organizerName: 'Ben',
    html: '<p>Agenda</p>',
  }
  const plan = { ...good, effects: [...good.effects, invite] }
  let changed = 0
  const page = (person: string) => {
    const opened = world.open(person)
    const changeInvite = () => {
      changed += 1
      return Promise.resolve()
    }
    return {
      ports: { client: opened.client, nowMs: world.time.nowMs, delay: opened.delay, changeInvite },
      opened,
    }
  }
  const ana = page(ANA)
  const first = await world.time.run(publishAs(world, ana.opened, plan, { ports: ana.ports }))
  expect(statusOf(first.ledger, 'invite')).toMatchObject({ state: 'waiting-for', about: 'Ben' })
  expect(ledgerState(first.ledger)).toBe('done')
  for (let times = 0; times < 2; times += 1) {
    const ben = page(BEN)
    const { ledger } = await world.time.run(publishAs(world, ben.opened, plan, { ports: ben.ports }))
    expect(statusOf(ledger, 'invite').state).toBe('done')
  }
  expect(changed).toBe(1)
})

test('a message that was sent while its ledger could not be written is never sent again by itself', async () => {
  const world = await councilWorld(9)
  const plan = planOf(world.place, small)
  let throttled = 0
  let marked = false
  world.tenant.settings.faults = ({ method, path }) => {
    // A wait that is long enough for the lease to be renewed between the tasks and their markers.
    if (method === 'POST' && path === '/planner/tasks' && throttled < 3) {
      throttled += 1
      return { failure: { kind: 'status', status: 429, moment: 'before', retryAfterSeconds: 58 } }
    }
    if (method === 'PATCH' && path.endsWith('/details')) marked = true
    const ledger = marked && method === 'PATCH' && path.includes('ledger')
    return ledger ? { failure: { kind: 'status', status: 500, moment: 'before' } } : undefined
  }
  await world.time.run(publishAs(world, world.open(ANA), plan).catch(() => null))
  expect(messagesPosted(world)).toBe(1)
  world.tenant.settings.faults = undefined
  expect(wrongs(world, plan, await world.time.run(heal(world, plan)))).toEqual([])
})
