import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { statusOf, type Ledger } from '#src/domain/publish/ledger.ts'
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
import { everyRate } from './every-rate.ts'
import { silentFailures } from './invariants/silent-failures.ts'
import type { Wrong } from './invariants/wrong.ts'
import { planOf, publishAs } from './publish-case.ts'
import { faultsOf } from './weather.ts'

export const touches: readonly Touch[] = ['nothing', 'rename', 'postpone', 'begin', 'delete']
export const mends: readonly Mend[] = ['nothing', 'rename', 'postpone', 'take-back']

const secrets = ['Send the figures', 'Weekly review', 'Decided otherwise', btoa('{"userId"').slice(0, 10)]

/** A session published while nothing fails. */
export async function published(
  world: CouncilWorld,
  actions: number,
): Promise<{ plan: PublishPlan; ledger: Ledger }> {
  const plan = planOf(world.place, { actions, decisions: 1 })
  const { ledger } = await world.time.run(publishAs(world, world.open(ANA), plan))
  return { plan, ledger }
}

export function taskOf(ledger: Ledger, captureId: string): string {
  const { ref } = statusOf(ledger, `task/${captureId}`)
  if (ref === null) throw new Error(`No task for ${captureId}`)
  return ref
}

/** A published session is corrected twice by one to three people, while others work in Planner and requests fail. */
export async function correctionRun(
  seed: number,
  plant: (page: SimulatedClient) => SimulatedClient = (page) => page,
): Promise<readonly Wrong[]> {
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
  const faults = faultsOf({ how: 'drawn', seed: seed + 920_000, rates: everyRate(draw, 0.12) })
  const failures: unknown[] = []
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
        .catch((failure: unknown) => failures.push(failure))
    }
    const healing = world.time.delay(900_000).then(() => {
      world.tenant.settings.faults = undefined
      return healCorrection(world, correction, deleted, wanted)
    })
    try {
      ledgers.push(await world.time.run(healing))
    } catch (failure) {
      return [{ invariant: 'E11', harm: 'stuck', what: String(failure) }]
    }
  }
  const last = ledgers.at(-1) ?? ledger
  return [
    ...wrongsAfter(world, wanted, fates, { corrections: 2, deleted, ledger: last }),
    ...silentFailures(failures, secrets),
  ]
}
