import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { ledgerSchema, owesAuditAlone, statusOf, type Ledger } from '#src/domain/publish/ledger.ts'
import type { GraphCall } from '#src/graph/graph-client.ts'
import { ask } from '#src/graph/asking.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { patchTask, taskById, tasksOf, type TaskChange } from '#src/graph/planner/tasks.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { closeDone, mergePlanner, openActionsCall, reopenUndone } from '#src/records/stores/action-store.ts'
import { tasksOfPlan } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { councilWorld, type CouncilWorld } from './council-world.ts'
import { heal, planOf, publishAs, rowsOf, wrongs } from './publish-case.ts'

const today = '2026-12-02'

function planner(world: CouncilWorld, ledger: Ledger) {
  const { client } = world.open(BEN)
  return {
    change: (captureId: string, change: TaskChange) =>
      world.time.run(
        ask(client, taskById(statusOf(ledger, `task/${captureId}`).ref ?? '')).then((task) =>
          ask(client, patchTask(task, change)),
        ),
      ),
    /** What the next session sees, and the list after it has followed. */
    look: () =>
      world.time.run(
        (async () => {
          const { siteId, planId } = world.place
          const [open] = await openTogether(client, [openActionsCall(siteId, ledger.plan.thread, today)])
          const merged = mergePlanner(open(), await askEveryPage(client, tasksOf(planId)), today)
          await closeDone(client, siteId, merged, today)
          await reopenUndone(client, siteId, merged)
          return merged
        })(),
      ),
  }
}

test('Planner has the word after publishing: begun, done, opened again, renamed and postponed, late ones first', async () => {
  const world = await councilWorld(11)
  const plan = planOf(world.place, { actions: 4, decisions: 0 })
  const { ledger } = await world.time.run(publishAs(world, world.open(ANA), plan))
  const { change, look } = planner(world, ledger)
  await change('a0', { percentComplete: 50, due: '2026-11-27T12:00:00Z' })
  await change('a1', { percentComplete: 100 })
  await change('a2', { title: 'Renamed', due: '2026-12-20T12:00:00Z' })
  const first = await look()
  expect(first.map((each) => [each.record.clientKey, each.state, each.late])).toEqual([
    ['a0', 'started', true],
    ['a3', 'open', true],
    ['a2', 'open', false],
    ['a1', 'done', false],
  ])
  expect(first[2]).toMatchObject({ title: 'Renamed', due: '2026-12-20' })
  expect((await look()).find((each) => each.record.clientKey === 'a1')?.record).toMatchObject({
    state: 'done',
    doneOn: today,
  })

  await change('a1', { percentComplete: 0 })
  await look()
  expect((await look()).find((each) => each.record.clientKey === 'a1')).toMatchObject({
    state: 'open',
    late: true,
    record: { state: 'open', doneOn: null },
  })
})

/** A page that repeats what it must not repeat, and ends when all tasks are made: one of them is there twice. */
function leaveOneTwice(world: CouncilWorld, plan: PublishPlan): void {
  let lost = false
  world.tenant.settings.faults = (point) => {
    if (lost || point.method !== 'POST' || !point.path.endsWith('/planner/tasks')) return undefined
    lost = true
    return { failure: { kind: 'status', status: 504, moment: 'done' } }
  }
  const page = world.open(ANA, (count, moment, own) => {
    if (count === 4 && moment === 'before') own.crash()
  })
  const careless = (call: GraphCall): GraphCall =>
    call.repeat === 'unkeyed' ? { ...call, repeat: 'keyed' } : call
  const client = {
    ...page.client,
    sendAll: (calls: readonly GraphCall[]) => page.client.sendAll(calls.map(careless)),
  }
  void publishAs(world, { ...page, client }, plan).catch(() => null)
}

test('tasks that a broken run had made twice are removed by the next, which says so', async () => {
  const world = await councilWorld(12)
  const plan = planOf(world.place, { actions: 3, decisions: 0 })
  leaveOneTwice(world, plan)
  const ledger = await world.time.run(world.time.delay(600_000).then(() => heal(world, plan)))
  expect(wrongs(world, plan, ledger)).toEqual([])
  expect(ledger.surplusRemoved).toBe(1)
})

function ledgerOf(row: Readonly<Record<string, unknown>> | undefined): Ledger {
  return v.parse(ledgerSchema, JSON.parse(String(row?.['Ledger1'])))
}

test('a run that ends when all is done owes its last look at the plan, and the next one takes it', async () => {
  const world = await councilWorld(12)
  const plan = planOf(world.place, { actions: 3, decisions: 0 })
  leaveOneTwice(world, plan)
  await world.time.run(world.time.delay(600_000))
  const stored = () => ledgerOf(rowsOf(world, 'Weft publish ledger')[0])
  let slept = false
  const page = world.open(BEN, (_count, moment, own) => {
    if (moment === 'before') return
    if (!slept && rowsOf(world, 'Weft actions').length === 3) {
      slept = true
      own.suspend(world.time.nowMs() + 100_000)
    } else if (slept && owesAuditAlone(stored(), world.time.nowMs())) own.crash()
  })
  void publishAs(world, page, plan).catch(() => null)
  await world.time.run(world.time.delay(400_000))
  expect(page.isAlive()).toBe(false)
  expect(tasksOfPlan(world.tenant.world, plan.planId)).toHaveLength(4)
  const ledger = await world.time.run(heal(world, plan))
  expect(wrongs(world, plan, ledger)).toEqual([])
  expect(ledger).toMatchObject({ surplusRemoved: 1 })
  expect(ledger.auditOwed).toBeUndefined()
})
