import { expect, test } from 'vitest'
import { ledgerState, statusOf } from '#src/domain/publish/ledger.ts'
import { ask } from '#src/graph/asking.ts'
import { createTask } from '#src/graph/planner/tasks.ts'
import type { FaultPlan } from '#src/sandbox/tenant/fault.ts'
import { seedBucket } from '#src/sandbox/tenant/planner/seed-planner.ts'
import { tasksOfPlan } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { GUS } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { correctionOf, mendedPlan } from './correction-case.ts'
import { councilWorld, type CouncilWorld } from './council-world.ts'
import { messagesPosted, planOf, publishAs } from './publish-case.ts'

const due = '2026-11-30T12:00:00Z'

function markedIn(world: CouncilWorld) {
  return tasksOfPlan(world.tenant.world, world.place.planId).filter(
    (each) => Object.keys(each.details.references).length > 0,
  )
}

test('tasks that a page made before it ended are adopted and marked, and nobody else’s are', async () => {
  const world = await councilWorld(11)
  const { planId, bucketId } = world.place
  const plan = planOf(world.place, { actions: 3, decisions: 1 })
  const like = { planId, bucketId, title: 'Send the figures', due, assigneeIds: [BEN] }
  const otherBucket = seedBucket(world.tenant.world, { planId, name: 'Ideas' })
  const make = (by: string, more: Partial<typeof like> = {}) =>
    world.time.run(ask(world.open(by).client, createTask({ ...like, ...more })))
  const older = await make(ANA)
  await world.time.run(world.time.delay(120_000))
  const page = world.open(ANA, (count, moment, own) => {
    if (count === 2 && moment === 'after') own.crash()
  })
  void publishAs(world, page, plan)
  await world.time.run(world.time.delay(5000))
  const orphans = tasksOfPlan(world.tenant.world, planId).filter((each) => each.id !== older.id)
  expect(orphans).toHaveLength(3)
  expect(markedIn(world)).toEqual([])
  const others = [
    older,
    await make(GUS),
    await make(ANA, { bucketId: otherBucket }),
    await make(ANA, { title: 'Send the figures again' }),
    await make(ANA, { due: '2026-12-01T12:00:00Z' }),
    await make(ANA, { assigneeIds: [GUS] }),
  ]
  const { ledger } = await world.time.run(publishAs(world, world.open(BEN), plan))
  expect(ledgerState(ledger)).toBe('done')
  expect(
    markedIn(world)
      .map((each) => each.id)
      .toSorted(),
  ).toEqual(orphans.map((each) => each.id).toSorted())
  const adopted = ['a0', 'a1', 'a2'].map((each) => statusOf(ledger, `task/${each}`).ref)
  expect(new Set(adopted).size).toBe(3)
  const there = tasksOfPlan(world.tenant.world, planId).map((each) => each.id)
  for (const each of others) expect(there).toContain(each.id)
})

/** The message is posted and its answer lost, or the post is lost on its way. */
function losingTheMessage(moment: 'before' | 'done'): FaultPlan {
  let left = 1
  return ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/messages') || left === 0) return undefined
    left -= 1
    return { failure: { kind: 'status', status: 504, moment } }
  }
}

async function lost(moment: 'before' | 'done', mayRead: boolean) {
  const world = await councilWorld(12)
  const plan = planOf(world.place, { actions: 1, decisions: 1 })
  world.tenant.settings.faults = losingTheMessage(moment)
  const more = { mayReadMessages: async () => mayRead }
  const { ledger } = await world.time.run(publishAs(world, world.open(ANA), plan, more))
  return { world, plan, ledger, more }
}

test.each([
  ['done', true],
  ['before', false],
] as const)(
  'a message of unknown outcome (%s) is asked about and never sent by itself',
  async (moment, there) => {
    const { world, plan, ledger } = await lost(moment, false)
    expect(statusOf(ledger, 'message')).toMatchObject({ state: 'needs-you', reason: 'is-it-there' })
    const again = await world.time.run(publishAs(world, world.open(BEN), plan))
    expect(statusOf(again.ledger, 'message').state).toBe('needs-you')
    expect(messagesPosted(world)).toBe(there ? 1 : 0)
    const answers = [{ effectId: 'message', there }]
    const answered = await world.time.run(publishAs(world, world.open(BEN), plan, { answers }))
    expect(statusOf(answered.ledger, 'message').state).toBe('done')
    expect(messagesPosted(world)).toBe(1)
  },
)

test('who may read the channel is not asked: the message is looked for', async () => {
  const found = await lost('done', true)
  expect(statusOf(found.ledger, 'message').state).toBe('done')
  expect(messagesPosted(found.world)).toBe(1)
  const { world, plan, ledger, more } = await lost('before', true)
  expect(statusOf(ledger, 'message')).toMatchObject({ state: 'failed', reason: 'offline' })
  const retry = ['message']
  await world.time.run(publishAs(world, world.open(ANA), plan, { ...more, retry }))
  expect(messagesPosted(world)).toBe(1)
})

test('a task that was made a moment ago and cannot be read yet is not taken for deleted', async () => {
  const world = await councilWorld(13)
  const plan = planOf(world.place, { actions: 1, decisions: 0 })
  const { ledger } = await world.time.run(publishAs(world, world.open(ANA), plan))
  world.tenant.settings.faults = ({ method, path }) =>
    method === 'GET' && path.includes('/planner/tasks/') ? { lagMs: 30_000 } : undefined
  const fates = [{ captureId: 'a0', touch: 'nothing', mend: 'rename' }] as const
  const correction = correctionOf([ledger], mendedPlan(plan, fates, null))
  const corrected = await world.time.run(publishAs(world, world.open(BEN), correction))
  expect(statusOf(corrected.ledger, 'change-task/a0')).toMatchObject({ state: 'done', reason: null })
  const titles = tasksOfPlan(world.tenant.world, plan.planId).map((each) => each.title)
  expect(titles).toEqual(['Send the figures, corrected'])
})
