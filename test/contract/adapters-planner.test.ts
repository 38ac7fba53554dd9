import { expect, test } from 'vitest'
import { ask, askAll } from '#src/graph/asking.ts'
import { AccessDenied, NotFound, OutcomeUnknown, Stale } from '#src/graph/failures.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { orderBetween } from '#src/graph/planner/order-hint.ts'
import { bucketsOf, createBucket, createPlan, planById, plansOfGroup } from '#src/graph/planner/plans.ts'
import { patchDetails, taskDetails } from '#src/graph/planner/task-details.ts'
import { createTask, deleteTask, patchTask, taskById, tasksOf } from '#src/graph/planner/tasks.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, BEN, CHO } from '#src/sandbox/tenant/test-tenant.ts'
import { councilGraph } from './adapters-graph.ts'

async function withPlan() {
  const council = councilGraph()
  const { graph } = council
  const plan = await ask(graph, createPlan(graph.base, TEAM, 'Council'))
  const bucket = await ask(graph, createBucket(plan.id, 'Actions', orderBetween(null, null)))
  const task = (title: string) =>
    createTask({
      planId: plan.id,
      bucketId: bucket.id,
      title,
      due: '2026-12-01T12:00:00Z',
      assigneeIds: [ANA],
    })
  return { ...council, plan, bucket, task }
}

test('plans and buckets are created and found; who is not in the group is refused', async () => {
  const { graph, graphOf, plan, bucket } = await withPlan()
  expect(await askEveryPage(graph, plansOfGroup(TEAM))).toEqual([plan])
  expect(await ask(graph, planById(plan.id))).toEqual(plan)
  expect((await askEveryPage(graph, bucketsOf(plan.id))).map((each) => each.name)).toContain(bucket.name)
  await expect(ask(graphOf(CHO), planById(plan.id))).rejects.toSatisfy(
    (failure) => failure instanceof AccessDenied || failure instanceof NotFound,
  )
})

test('a task keeps its assignees when another is added, and its own and its details’ ETags apart', async () => {
  const { graph, task } = await withPlan()
  const made = await ask(graph, task('Sign the charter'))
  expect(made).toMatchObject({ title: 'Sign the charter', assigneeIds: [ANA], percentComplete: 0 })
  const changed = await ask(graph, patchTask(made, { assign: [BEN], percentComplete: 100 }))
  expect([...changed.assigneeIds].sort()).toEqual([ANA, BEN].sort())
  expect(changed.completedAt).not.toBeNull()
  const details = await ask(graph, taskDetails(made.id))
  const url = 'https://weft.test/session?key=19%3Ameeting#item.1'
  const linked = await ask(
    graph,
    patchDetails(made.id, details.eTag, {
      description: 'From the session',
      references: [{ url, alias: 'Session' }],
    }),
  )
  expect(linked).toMatchObject({ description: 'From the session', references: [{ url, alias: 'Session' }] })
  await expect(
    ask(graph, patchTask({ id: made.id, eTag: linked.eTag }, { title: 'x' })),
  ).rejects.toBeInstanceOf(Stale)
  const seen = await ask(graph, taskById(made.id))
  await ask(graph, deleteTask(seen))
  await expect(ask(graph, taskById(made.id))).rejects.toBeInstanceOf(NotFound)
})

test('a task whose answer was lost is unknown, never created twice', async () => {
  const { graph, tenant, task, plan } = await withPlan()
  tenant.settings.faults = ({ method, path }) =>
    method === 'POST' && path.endsWith('/planner/tasks')
      ? { failure: { kind: 'drop', moment: 'done' } }
      : undefined
  const [first, second] = await askAll(graph, [task('One'), task('Two')])
  expect([first, second]).toMatchObject([
    { failure: { effect: 'unknown' } },
    { failure: { effect: 'unknown' } },
  ])
  await expect(ask(graph, task('Three'))).rejects.toBeInstanceOf(OutcomeUnknown)
  tenant.settings.faults = undefined
  const titles = (await askEveryPage(graph, tasksOf(plan.id))).map((each) => each.title)
  expect(titles.sort()).toEqual(['One', 'Three', 'Two'])
})

test('inner 429 answers are repeated until each task is there once', async () => {
  const { graph, tenant, task, plan } = await withPlan()
  let refusals = 5
  tenant.settings.faults = ({ method, batchId }) =>
    method === 'POST' && batchId !== undefined && refusals-- > 0
      ? { failure: { kind: 'status', status: 429, moment: 'before', retryAfterSeconds: 2.5 } }
      : undefined
  const told = await askAll(graph, ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(task))
  expect(told.every((each) => each.ok)).toBe(true)
  expect(await askEveryPage(graph, tasksOf(plan.id))).toHaveLength(7)
})
