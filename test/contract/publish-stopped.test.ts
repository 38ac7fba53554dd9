import { expect, test } from 'vitest'
import { statusOf } from '#src/domain/publish/ledger.ts'
import { tasksOfPlan } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { councilWorld } from '#test/simulation/council-world.ts'
import { messagesPosted, planOf, publishAs, wrongs } from '#test/simulation/publish-case.ts'

const size = { actions: 12, decisions: 4 }

test('a publish that is stopped once its tasks are made tells nobody, and another person ends it at once and without a question', async () => {
  const world = await councilWorld(1)
  const plan = planOf(world.place, size)
  const tasks = () => tasksOfPlan(world.tenant.world, plan.planId).length
  const stopped = () => tasks() > 0
  const { ledger: half } = await world.time.run(publishAs(world, world.open(ANA), plan, { stopped }))
  expect(tasks()).toBe(size.actions)
  expect(messagesPosted(world)).toBe(0)
  expect(half.lease).toBeNull()

  const beganMs = world.time.nowMs()
  const { ledger } = await world.time.run(publishAs(world, world.open(BEN), plan))
  expect(plan.effects.map((each) => statusOf(ledger, each.id).state)).not.toContain('needs-you')
  expect(wrongs(world, plan, ledger)).toEqual([])
  // Nobody's lease was waited for, which takes minutes; the last look for doubles is half a minute.
  expect(world.time.nowMs() - beganMs).toBeLessThan(60_000)
})

test('who waits for a run that another one left and stops has taken nothing over, and going on later ends as ever', async () => {
  const world = await councilWorld(2)
  const plan = planOf(world.place, size)
  const ana = world.open(ANA)
  // Ana’s page ends with its lease in the ledger.
  await world.time.run(
    new Promise<void>((resolve) => {
      const onProgress = () => {
        ana.crash()
        resolve()
      }
      void publishAs(world, ana, plan, { onProgress })
    }),
  )
  let waited = false
  const { ledger: seen } = await world.time.run(
    publishAs(world, world.open(BEN), plan, {
      onProgress: ({ working }) => {
        waited ||= working !== null
      },
      stopped: () => waited,
    }),
  )
  expect(waited).toBe(true)
  expect(seen.workers).not.toContain(BEN)
  expect(messagesPosted(world)).toBe(0)
  const { ledger } = await world.time.run(publishAs(world, world.open(BEN), plan))
  expect(wrongs(world, plan, ledger)).toEqual([])
})
