import { expect, test } from 'vitest'
import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import { readOnlyGraph } from '#src/graph/read-only-graph.ts'
import { carryRow } from '#src/records/carry-over/carry-row.ts'
import { carryOverOpening, claimCarryOver } from '#src/records/carry-over/claim-carry-over.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { createOnce } from '#src/records/lists/create-once.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { items } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { idOf } from '#src/sandbox/seed/people.ts'
import { carriedInto } from '#src/surfaces/rehearsal/carried-into.ts'
import { copiedLog } from '#src/surfaces/rehearsal/copied-log.ts'
import { councilInCompany } from '../support/council-in-company.ts'

const thread = '19:meeting_of_a_test@thread.v2'
const budget: AgendaItem = {
  id: 'budget',
  title: 'The budget',
  kind: 'discuss',
  minutes: 10,
  lead: { kind: 'facilitator' },
}

/** A session to come, for which an earlier one has left an item that nobody has taken yet. */
async function withLeftOver() {
  const { company, council } = await councilInCompany()
  const { siteId } = council
  const graph = company.graphOf('tom')
  const startMs = company.nowMs + 3_600_000
  const sessionKey = `${thread}|${new Date(startMs).toISOString().slice(0, 19)}Z`
  const by = { personId: idOf('tom'), name: 'Tom' }
  const left = { fromSession: `${thread}|2026-11-16T09:00:00Z`, toSession: null, thread, items: [budget] }
  await createOnce(
    graph,
    siteId,
    sessionLogKind,
    carryRow({ ...left, atMs: 0, by: by.personId, byName: 'Tom' }),
  )
  const identity = { sessionKey, thread, title: 'Weekly', startMs, eventUid: '' }
  const claim = { ...identity, client: graph, siteId, sessions: [], by, nowMs: company.nowMs }
  const list = createListLogCarrier({ client: graph, siteId, sessionKey, nowMs: () => company.nowMs })
  const stored = () => {
    const log = findList(company.tenant.world, siteId, sessionLogKind.list)
    const rows = [...items(company.tenant.world, log?.id ?? '').values()]
    return JSON.stringify(rows.map((each) => [each.id, each.version, each.fields]))
  }
  return { company, claim, list, stored }
}

test('a rehearsal begins with what opening the session would bring, and leaves it for whoever opens it', async () => {
  const { company, claim, list, stored } = await withLeftOver()
  const before = stored()
  const carried = carriedInto({ ...claim, client: readOnlyGraph(claim.client) })
  const copy = copiedLog(list, carried)
  const moves = (await copy.read(null)).rows.flatMap((row) => row.moves)
  expect(moves.map(({ move }) => move)).toMatchObject([
    { kind: 'carry-items', items: [{ title: 'The budget' }] },
  ])
  expect(stored()).toBe(before)

  // The one who really opens it gets the same.
  const opening = carryOverOpening(claim)
  const pages = (await openTogether(claim.client, opening.calls)).map((read) => read())
  expect(await claimCarryOver(claim, opening, pages)).toBe(1)
  company.pass(60_000)
  expect((await list.read(null)).rows.flatMap((row) => row.moves)).toEqual(moves)
})

test('what is in the session already is in the rehearsal once', async () => {
  const { company, claim, list } = await withLeftOver()
  const opening = carryOverOpening(claim)
  await claimCarryOver(
    claim,
    opening,
    (await openTogether(claim.client, opening.calls)).map((read) => read()),
  )
  company.pass(60_000)
  const carried = carriedInto({ ...claim, client: readOnlyGraph(claim.client) })
  expect((await copiedLog(list, carried).read(null)).rows.flatMap((row) => row.moves)).toHaveLength(1)
})

test('lists that do not answer bring nothing, and the rehearsal is opened all the same', async () => {
  const { claim, list } = await withLeftOver()
  const client = { ...claim.client, sendAll: () => Promise.reject(new Error('No answer.')) }
  expect((await copiedLog(list, carriedInto({ ...claim, client })).read(null)).rows).toEqual([])
})
