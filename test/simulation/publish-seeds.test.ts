import { expect, test } from 'vitest'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { seededFaults } from '#src/sandbox/tenant/fault.ts'
import type { GraphCall } from '#src/graph/graph-client.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { councilWorld, type SimulatedClient } from './council-world.ts'
import { heal, planOf, publishAs, wrongs } from './publish-case.ts'

const seeds = Number(process.env['WEFT_SEEDS'] ?? 300)
const from = Number(process.env['WEFT_SEEDS_FROM'] ?? 1)

/** One to three people publish while requests fail, answers get lost, reads lag and pages end; then all heals. */
async function wrongsOf(
  seed: number,
  plant: (page: SimulatedClient) => SimulatedClient = (page) => page,
): Promise<readonly string[]> {
  const world = await councilWorld(seed)
  const draw = seededRandom(seed + 77_000)
  const plan = planOf(world.place, {
    actions: draw() < 0.02 ? 40 : Math.floor(draw() * 7),
    decisions: Math.floor(draw() * 3),
  })
  const rate = draw() * 0.15
  world.tenant.settings.faults = seededFaults(world.random, {
    throttled: rate,
    unavailable: rate / 2,
    serverError: rate / 2,
    gatewayTimeoutAfterDone: rate,
    dropBefore: rate / 2,
    dropAfterDone: rate / 2,
    expiredToken: rate / 4,
    staleRead: rate,
    slow: rate / 4,
  })
  const people = 1 + Math.floor(draw() * 3)
  const runs = Array.from({ length: people }, (_, index) => {
    const endsAt = draw() < 0.4 ? 1 + Math.floor(draw() * 12) : Number.POSITIVE_INFINITY
    const end = (count: number, moment: 'before' | 'after', page: SimulatedClient) => {
      if (count === endsAt && moment === (seed % 2 === 0 ? 'before' : 'after')) page.crash()
    }
    const page = world.open(index % 2 === 0 ? ANA : BEN, end)
    void world.time
      .delay(Math.floor(draw() * 20_000))
      .then(() => publishAs(world, plant(page), plan))
      .catch(() => null)
  })
  expect(runs).toHaveLength(people)
  const healed = world.time.delay(600_000).then(() => {
    world.tenant.settings.faults = undefined
    return heal(world, plan)
  })
  return wrongs(world, plan, await world.time.run(healed))
}

test(`${seeds} seeds of faults lose nothing, double nothing and leave nothing stuck`, async () => {
  for (let seed = from; seed < from + seeds; seed += 1) {
    const found = await wrongsOf(seed)
    expect(
      found,
      `WEFT_SEEDS_FROM=${seed} WEFT_SEEDS=1 npx vitest run test/simulation/publish-seeds`,
    ).toEqual([])
  }
})

/** The bug that the official client has: it repeats a create whose outcome nobody knows. */
function repeatingCreates(page: SimulatedClient): SimulatedClient {
  const careless = (call: GraphCall): GraphCall =>
    call.repeat === 'unkeyed' ? { ...call, repeat: 'keyed' } : call
  const client = {
    ...page.client,
    sendAll: (calls: readonly GraphCall[]) => page.client.sendAll(calls.map(careless)),
  }
  return { ...page, client }
}

test('the harness can fail: creates that are repeated blindly are caught', async () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const found = await wrongsOf(seed, repeatingCreates)
    if (found.length > 0) return
  }
  expect.fail('Not caught within 100 seeds.')
})
