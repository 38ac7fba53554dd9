import { expect, test } from 'vitest'
import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { statusOf, type Ledger } from '#src/domain/publish/ledger.ts'
import { seededFaults } from '#src/sandbox/tenant/fault.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import {
  correctionOf,
  healCorrection,
  mendedPlan,
  touchInPlanner,
  wrongsAfter,
  type ActionFate,
  type Mend,
  type Touch,
} from './correction-case.ts'
import { councilWorld, type CouncilWorld, type SimulatedClient } from './council-world.ts'
import { planOf, publishAs } from './publish-case.ts'

const seeds = Number(process.env['WEFT_SEEDS'] ?? 30)
const from = Number(process.env['WEFT_SEEDS_FROM'] ?? 1)
const touches: readonly Touch[] = ['nothing', 'rename', 'postpone', 'begin', 'delete']
const mends: readonly Mend[] = ['nothing', 'rename', 'postpone', 'take-back']

async function published(
  world: CouncilWorld,
  actions: number,
): Promise<{ plan: PublishPlan; ledger: Ledger }> {
  const plan = planOf(world.place, { actions, decisions: 1 })
  const { ledger } = await world.time.run(publishAs(world, world.open(ANA), plan))
  return { plan, ledger }
}

function taskOf(ledger: Ledger, captureId: string): string {
  const { ref } = statusOf(ledger, `task/${captureId}`)
  if (ref === null) throw new Error(`No task for ${captureId}`)
  return ref
}

test('every way a task can have been treated meets every correction', async () => {
  for (const deleted of ['drop', 'recreate'] as const) {
    const world = await councilWorld(1)
    const fates = touches.flatMap((touch, row) =>
      mends.map((mend, column): ActionFate => ({
        captureId: `a${row * mends.length + column}`,
        touch,
        mend,
      })),
    )
    const { plan, ledger } = await published(world, fates.length)
    for (const { captureId, touch } of fates) {
      await world.time.run(touchInPlanner(world, taskOf(ledger, captureId), touch))
    }
    const wanted = mendedPlan(plan, fates, 'new')
    const correction = correctionOf([ledger], wanted)
    const { ledger: asked } = await world.time.run(publishAs(world, world.open(ANA), correction))
    const questions = correction.effects.filter((each) => statusOf(asked, each.id).state === 'needs-you')
    expect(questions.map((each) => each.id)).toEqual(
      fates
        .filter((each) => each.touch === 'delete' && (each.mend === 'rename' || each.mend === 'postpone'))
        .map((each) => `change-task/${each.captureId}`),
    )
    const healed = await world.time.run(healCorrection(world, correction, deleted))
    expect(wrongsAfter(world, wanted, fates, { corrections: 1, deleted, ledger: healed }), deleted).toEqual(
      [],
    )
  }
})

/** A published session is corrected twice by one to three people, while others work in Planner and requests fail. */
async function wrongsOf(
  seed: number,
  plant: (page: SimulatedClient) => SimulatedClient = (page) => page,
): Promise<readonly string[]> {
  const world = await councilWorld(seed)
  const draw = seededRandom(seed + 31_000)
  const pick = <Some>(some: readonly Some[]): Some => {
    const one = some[Math.floor(draw() * some.length)]
    if (one === undefined) throw new Error('Nothing to pick from.')
    return one
  }
  const { plan, ledger } = await published(world, 1 + Math.floor(draw() * 4))
  const fates = plan.effects.flatMap((each): ActionFate[] =>
    each.kind === 'task' ? [{ captureId: each.captureId, touch: pick(touches), mend: pick(mends) }] : [],
  )
  const deleted = draw() < 0.5 ? 'drop' : 'recreate'
  const rate = draw() * 0.12
  const faults = seededFaults(world.random, {
    throttled: rate,
    unavailable: rate / 2,
    serverError: rate / 2,
    gatewayTimeoutAfterDone: rate,
    dropBefore: rate / 2,
    dropAfterDone: rate / 2,
    expiredToken: rate / 4,
    staleRead: rate,
  })
  // Some are corrected while their tasks cannot be read everywhere yet.
  await world.time.run(world.time.delay(draw() < 0.5 ? 120_000 : 1000))
  for (const { captureId, touch } of fates) {
    await world.time.run(touchInPlanner(world, taskOf(ledger, captureId), touch))
  }
  const ledgers = [ledger]
  let wanted = plan
  for (let number = 1; number <= 2; number += 1) {
    // The second time what the first had changed stays, and another action comes to it.
    wanted =
      number === 1 ? mendedPlan(plan, fates, draw() < 0.5 ? 'n1' : null) : mendedPlan(wanted, [], 'n2', plan)
    const correction = correctionOf(ledgers, wanted)
    world.tenant.settings.faults = faults
    const people = 1 + Math.floor(draw() * 3)
    for (let index = 0; index < people; index += 1) {
      const endsAt = draw() < 0.4 ? 1 + Math.floor(draw() * 14) : Number.POSITIVE_INFINITY
      const end = (count: number, moment: 'before' | 'after', page: SimulatedClient) => {
        if (count === endsAt && moment === (seed % 2 === 0 ? 'before' : 'after')) page.crash()
      }
      const page = plant(world.open(index % 2 === 0 ? ANA : BEN, end))
      void world.time
        .delay(Math.floor(draw() * 20_000))
        .then(() => publishAs(world, page, correction))
        .catch(() => null)
    }
    const healing = world.time.delay(900_000).then(() => {
      world.tenant.settings.faults = undefined
      return healCorrection(world, correction, deleted)
    })
    ledgers.push(await world.time.run(healing))
  }
  const last = ledgers.at(-1) ?? ledger
  return wrongsAfter(world, wanted, fates, { corrections: 2, deleted, ledger: last })
}

test(`${seeds} seeds of corrections under faults lose nothing, double nothing and overwrite nothing`, async () => {
  for (let seed = from; seed < from + seeds; seed += 1) {
    expect(
      await wrongsOf(seed),
      `WEFT_SEEDS_FROM=${seed} WEFT_SEEDS=1 npx vitest run --project simulation test/simulation/correction.test.ts`,
    ).toEqual([])
  }
})
