import { expect, test } from 'vitest'
import { ask, askAll } from '#src/graph/asking.ts'
import { Duplicate, GraphFailure } from '#src/graph/failures.ts'
import { createItem, itemsWhere } from '#src/graph/lists/items.ts'
import { createList } from '#src/graph/lists/list-definition.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { createBucket, createPlan } from '#src/graph/planner/plans.ts'
import { createTask, tasksOf } from '#src/graph/planner/tasks.ts'
import { seededFaults } from '#src/sandbox/tenant/fault.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { councilGraph } from './adapters-graph.ts'

const SEEDS = 60
const TASKS = 12

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const rates = {
  throttled: 0.15,
  unavailable: 0.05,
  gatewayTimeoutAfterDone: 0.05,
  dropBefore: 0.05,
  dropAfterDone: 0.05,
  expiredToken: 0.03,
}

test('whatever goes wrong, what the client says of a creation is true and nothing is there twice', async () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { graph, site, tenant } = councilGraph()
    const columns = [{ name: 'ClientKey', text: {}, indexed: true, enforceUniqueValues: true }]
    await ask(graph, createList(site.id, 'Keyed', columns))
    const plan = await ask(graph, createPlan(graph.base, TEAM, 'P'))
    const bucket = await ask(graph, createBucket(plan.id, 'B'))
    tenant.settings.faults = seededFaults(mulberry(seed), rates)
    const at = { siteId: site.id, list: 'Keyed' }
    const titles = Array.from({ length: TASKS }, (_, n) => `task ${n}`)
    const [tasks, items] = await Promise.all([
      askAll(
        graph,
        titles.map((title) =>
          createTask({ planId: plan.id, bucketId: bucket.id, title, due: null, assigneeIds: [] }),
        ),
      ),
      Promise.allSettled(titles.map((key) => createItem(graph, at, key, { Title: key }))),
    ])
    tenant.settings.faults = undefined
    const madeTasks = (await askEveryPage(graph, tasksOf(plan.id))).map((each) => each.title)
    const madeItems = (await askEveryPage(graph, itemsWhere(at))).map((each) => each.fields['ClientKey'])
    expect([seed, madeTasks.length, madeItems.length]).toEqual([
      seed,
      new Set(madeTasks).size,
      new Set(madeItems).size,
    ])
    titles.forEach((title, n) => {
      const told = tasks[n]
      const there = madeTasks.includes(title)
      if (told?.ok) expect([seed, title, there]).toEqual([seed, title, true])
      else if (told?.failure instanceof GraphFailure && told.failure.effect === 'not-done') {
        expect([seed, title, there]).toEqual([seed, title, false])
      }
      const item = items[n]
      const known = item?.status === 'fulfilled' || item?.reason instanceof Duplicate
      if (known) expect([seed, title, madeItems.includes(title)]).toEqual([seed, title, true])
      else if (item?.status === 'rejected' && item.reason.effect === 'not-done') {
        expect([seed, title, madeItems.includes(title)]).toEqual([seed, title, false])
      }
    })
  }
})
