import { expect, test } from 'vitest'
import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { isSettled, ledgerState, statusOf } from '#src/domain/publish/ledger.ts'
import { worthRetrying } from '#src/domain/publish/renew-retried.ts'
import { tasksOfPlan } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { ANA, BEN, CHO } from '#src/sandbox/tenant/test-tenant.ts'
import { correctionOf, mendedPlan } from './correction-case.ts'
import { councilWorld } from './council-world.ts'
import { planOf, publishAs, rowsOf } from './publish-case.ts'

const outsider = CHO

/** The plan with the first action's owner somebody else. */
function ownedBy(plan: PublishPlan, assigneeId: string): PublishPlan {
  const effects = plan.effects.map((each) =>
    each.kind === 'task' && each.captureId === 'a0'
      ? { ...each, assigneeId }
      : each.kind === 'action' && each.captureId === 'a0'
        ? { ...each, ownerId: assigneeId }
        : each,
  )
  return { ...plan, effects }
}

async function refusedOwner() {
  const world = await councilWorld(7)
  const plan = ownedBy(planOf(world.place, { actions: 3, decisions: 1 }), outsider)
  const { ledger } = await world.time.run(publishAs(world, world.open(ANA), plan))
  expect(statusOf(ledger, 'task/a0')).toMatchObject({ state: 'failed', reason: 'owner-not-in-group' })
  expect(isSettled(ledger)).toBe(true)
  return { world, plan, ledger }
}

test('a decision is corrected while an action keeps its own failed state', async () => {
  const { world, plan, ledger } = await refusedOwner()
  const correction = correctionOf([ledger], mendedPlan(plan, [], null))
  const { ledger: corrected } = await world.time.run(publishAs(world, world.open(BEN), correction))
  expect(ledgerState(corrected)).toBe('done')
  expect(rowsOf(world, 'Weft decisions').map((each) => each['Wording'])).toEqual(['Decided otherwise'])
})

test('an owner who could not be assigned is corrected, and the task is made once, by whom it is now', async () => {
  const { world, plan, ledger } = await refusedOwner()
  const wanted = ownedBy(plan, BEN)
  const correction = correctionOf([ledger], wanted)
  const page = world.open(BEN)
  await world.time.run(publishAs(world, page, correction))
  const retry = worthRetrying(ledger, correction.effects)
  const again = () => publishAs(world, page, wanted, { retry, wanted: wanted.effects })
  const both = world.time.run(Promise.all([again(), again()]))
  for (const { ledger: healed } of await both) expect(ledgerState(healed)).toBe('done')
  const tasks = tasksOfPlan(world.tenant.world, plan.planId)
  expect(tasks).toHaveLength(3)
  const [row] = rowsOf(world, 'Weft actions').filter((each) => each['ClientKey'] === 'a0')
  const own = tasks.find((each) => each.id === row?.['TaskKey'])
  expect(Object.keys(own?.assignments ?? {})).toEqual([BEN])
  expect(row?.['OwnerKey']).toBe(BEN)
})

test('the task of an action that was taken back is never made', async () => {
  const { world, plan, ledger } = await refusedOwner()
  const wanted = mendedPlan(plan, [{ captureId: 'a0', touch: 'nothing', mend: 'take-back' }], null)
  const correction = correctionOf([ledger], wanted)
  const page = world.open(BEN)
  await world.time.run(publishAs(world, page, correction))
  const retry = worthRetrying(ledger, correction.effects)
  const { ledger: healed } = await world.time.run(
    publishAs(world, page, wanted, { retry, wanted: wanted.effects }),
  )
  expect(ledgerState(healed)).toBe('done')
  expect(tasksOfPlan(world.tenant.world, plan.planId)).toHaveLength(2)
  const [row] = rowsOf(world, 'Weft actions').filter((each) => each['ClientKey'] === 'a0')
  expect(row?.['ActionState']).toBe('Dropped')
})

test('an owner whom Planner will not assign, as nobody could know, has an unassigned task that names them', async () => {
  const world = await councilWorld(8)
  const known = ownedBy(planOf(world.place, { actions: 3, decisions: 0 }), outsider)
  const effects = known.effects.map((each) =>
    each.kind === 'task' ? { ...each, otherwise: `${each.description}, for Cho` } : each,
  )
  const plan = { ...known, effects }
  const { ledger } = await world.time.run(publishAs(world, world.open(ANA), plan))
  expect(ledgerState(ledger)).toBe('done')
  const tasks = tasksOfPlan(world.tenant.world, plan.planId)
  expect(tasks).toHaveLength(3)
  const [own] = tasks.filter((each) => each.id === statusOf(ledger, 'task/a0').ref)
  expect(Object.keys(own?.assignments ?? {})).toEqual([])
  expect(own?.details.description).toBe('About 0, for Cho')
  const others = tasks.filter((each) => each !== own)
  expect(others.flatMap((each) => Object.keys(each.assignments))).toEqual([BEN])
})

test('a page that ends after an owner was refused leaves no second task, whoever goes on', async () => {
  for (let end = 1; end <= 8; end += 1) {
    const world = await councilWorld(9)
    const known = ownedBy(planOf(world.place, { actions: 2, decisions: 0 }), outsider)
    const effects = known.effects.map((each) =>
      each.kind === 'task' ? { ...each, otherwise: 'For Cho' } : each,
    )
    const plan = { ...known, effects }
    const ana = world.open(ANA, (count, moment, page) => {
      if (count === end && moment === 'after') page.crash()
    })
    void publishAs(world, ana, plan).catch(() => null)
    const ben = world.open(BEN)
    const { ledger } = await world.time.run(ben.delay(600_000).then(() => publishAs(world, ben, plan)))
    expect(tasksOfPlan(world.tenant.world, plan.planId), `ended at ${end}`).toHaveLength(2)
    expect(statusOf(ledger, 'task/a0').state).toBe('done')
  }
})
