import { expect, test } from 'vitest'
import type { CouncilDraft, SetupFacts } from '#src/features/configure/setup-facts.ts'
import { ask } from '#src/graph/asking.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { bucketsOf, plansOfGroup } from '#src/graph/planner/plans.ts'
import { bucketFor, planFor } from '#src/surfaces/wiring/setup-plan.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { councilGraph } from './adapters-graph.ts'

const facts: SetupFacts = {
  teamId: TEAM,
  teamName: 'Team',
  siteId: 'site',
  inPrivateChannel: false,
  me: { personId: 'ana', displayName: 'Ana', guest: false },
  people: null,
  readers: { kind: 'team-and-site' },
  owners: null,
  channels: [],
  plans: [],
  existing: null,
  damaged: false,
}

function draft(planId: string | null, bucketId: string | null): CouncilDraft {
  return {
    name: 'Council',
    language: 'en',
    timeZone: 'Europe/Berlin',
    departments: [],
    members: [],
    channelId: 'channel',
    planId,
    planName: 'Council actions',
    bucketId,
    bucketName: 'Actions',
    neutralTasks: false,
  }
}

test('a plan and a bucket are made once, however often the set-up is repeated', async () => {
  const person = councilGraph()
  const first = await planFor(person, facts, draft(null, null))
  const again = await planFor(person, facts, draft(null, null))
  expect([first.made, again.made, again.id]).toEqual([true, false, first.id])
  const bucket = await bucketFor(person, first.id, draft(first.id, null))
  expect(await bucketFor(person, first.id, draft(first.id, null))).toEqual({ id: bucket.id, made: false })
  expect(await bucketFor(person, first.id, draft(first.id, bucket.id))).toEqual({
    id: bucket.id,
    made: false,
  })
  expect(await ask(person.graph, plansOfGroup(TEAM))).toMatchObject({ entries: [{ id: first.id }] })
})

test('a plan and a bucket that somebody deleted are made again', async () => {
  const person = councilGraph()
  const edited = await planFor(person, facts, draft('edited by hand', null))
  expect(edited.made).toBe(true)
  const plan = await planFor(person, facts, {
    ...draft('xqQg5FS2LkCp935s-FIFm2QAFkHM', 'gone'),
    planName: 'Another',
  })
  expect(plan).toMatchObject({ made: true, title: 'Another' })
  const bucket = await bucketFor(person, plan.id, draft(plan.id, 'gone'))
  expect(bucket.made).toBe(true)
  const names = (await askEveryPage(person.graph, bucketsOf(plan.id))).map((each) => each.name)
  expect(names).toContain('Actions')
})
