import { expect, test } from 'vitest'
import { ledgerState, statusOf } from '#src/domain/publish/ledger.ts'
import { plans } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { seedBucket, seedPlan } from '#src/sandbox/tenant/planner/seed-planner.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { councilWorld } from './council-world.ts'
import { planOf, publishAs, wrongs } from './publish-case.ts'

test('a deleted plan is said so, every time it is tried, and its tasks are made in the plan chosen next', async () => {
  const world = await councilWorld(7)
  const plan = planOf(world.place, { actions: 3, decisions: 1 })
  plans(world.tenant.world).delete(plan.planId)
  const retry = plan.effects.filter((each) => each.kind === 'task').map((each) => each.id)

  const first = (await world.time.run(publishAs(world, world.open(ANA), plan))).ledger
  const second = (await world.time.run(publishAs(world, world.open(BEN), plan, { retry }))).ledger
  for (const ledger of [first, second]) {
    expect(ledgerState(ledger)).toBe('attention')
    expect(retry.map((each) => statusOf(ledger, each).reason)).toEqual(retry.map(() => 'plan-gone'))
    expect(statusOf(ledger, 'message').state).toBe('done')
  }

  const planId = seedPlan(world.tenant.world, { title: 'Another', groupId: TEAM, createdBy: ANA })
  const bucketId = seedBucket(world.tenant.world, { planId, name: 'Actions' })
  const moved = { ...plan, planId, bucketId }
  const { ledger } = await world.time.run(publishAs(world, world.open(BEN), moved, { retry }))
  expect(wrongs(world, moved, ledger)).toEqual([])
})
