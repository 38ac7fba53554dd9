import { expect, test } from 'vitest'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { json, testGraph } from '#src/graph/request/test-graph.ts'
import { weeklyRitual } from '#test/support/weekly-ritual.ts'
import { recordOfRitual, ritualKind } from '../kinds/ritual-kind.ts'
import { openTogether } from '../lists/open-call.ts'
import { formerThreadsCall } from './former-threads.ts'
import { claimSuccessor, keepSuccessor } from './successor-store.ts'

const seen = weeklyRitual()
const successor: Ritual = {
  ...seen,
  firstDay: '2026-11-30',
  organizer: { id: 'ana', name: 'Ana' },
  transactionId: 'new',
  series: null,
  formerThreads: ['one'],
}

/** A list whose one row is the next of these at every look; writes are answered in turn, at last with success. */
function listOf(rows: readonly (Partial<Ritual> | null)[], refusals: readonly number[] = []) {
  let looks = 0
  let writes = 0
  const { graph, sent } = testGraph(({ method }) => {
    if (method !== 'GET') {
      const status = refusals[writes] ?? 200
      writes += 1
      return json(status, status === 200 ? {} : { error: { code: 'resourceModified' } })
    }
    const row = rows[Math.min(looks, rows.length - 1)]
    looks += 1
    const item = row && {
      id: '7',
      eTag: `"${looks}"`,
      fields: ritualKind.toFields(recordOfRitual({ ...seen, ...row })),
    }
    return json(200, { value: item ? [item] : [] })
  })
  const written = () => sent.filter((each) => each.method === 'PATCH')
  return { graph, written }
}

test('the row is written as it was seen, with nothing but what the series that follows changes', async () => {
  const { graph, written } = listOf([{}])
  const claim = await claimSuccessor(graph, 'site', seen, successor)
  expect(claim).toEqual({ kind: 'claimed', ritual: successor })
  expect(written().map((each) => each.headers.get('If-Match'))).toEqual(['"1"'])
  expect(written()[0]?.body).toEqual({
    OrganizerKey: 'ana',
    Organizer: 'Ana',
    Transaction: 'new',
    SeriesUid: '',
    Thread: '',
    JoinUrl: '',
    FormerThreads: '["one"]',
    FirstDay: '2026-11-30T12:00:00Z',
  })
})

test('who comes second looks again and is told who was first, and nothing of theirs is written over', async () => {
  const theirs = { ...successor, organizer: { id: 'ben', name: 'Ben' }, transactionId: 'bens' }
  const { graph, written } = listOf([{}, theirs], [412])
  expect(await claimSuccessor(graph, 'site', seen, successor)).toEqual({ kind: 'taken', name: 'Ben' })
  expect(written()).toHaveLength(1)
})

test('what one has done oneself before is gone on with, under its own transaction', async () => {
  const { graph, written } = listOf([{ ...successor, transactionId: 'before' }])
  const claim = await claimSuccessor(graph, 'site', seen, successor)
  expect(claim).toMatchObject({ kind: 'claimed', ritual: { transactionId: 'before' } })
  expect(written()).toEqual([])
})

test('a series that is gone, or not what was seen, is left as it is', async () => {
  for (const row of [null, { time: '10:00' }, { state: 'ended' as const }]) {
    const { graph, written } = listOf([row])
    expect(await claimSuccessor(graph, 'site', seen, successor)).toEqual({ kind: 'changed' })
    expect(written()).toEqual([])
  }
})

test('the place in the calendar goes into the row while it is one’s own, once', async () => {
  const made = { iCalUId: 'v', thread: 'two', joinUrl: 'https://two' }
  const own = listOf([successor])
  expect(await keepSuccessor(own.graph, 'site', successor, made)).toBe(true)
  expect(own.written()[0]?.body).toEqual({ SeriesUid: 'v', Thread: 'two', JoinUrl: 'https://two' })
  const done = listOf([{ ...successor, series: made }])
  expect(await keepSuccessor(done.graph, 'site', successor, made)).toBe(true)
  expect(done.written()).toEqual([])
  const lost = listOf([{ ...successor, transactionId: 'theirs' }])
  expect(await keepSuccessor(lost.graph, 'site', successor, made)).toBe(false)
  expect(lost.written()).toEqual([])
})

test('a session knows the last threads before its own; a council without the list or the column knows none', async () => {
  const told = async (status: number, ...rows: readonly Record<string, unknown>[]) => {
    const value = rows.map((fields, place) => ({ id: String(place), fields: { ClientKey: 'r', ...fields } }))
    const { graph } = testGraph(() => json(status, { value }))
    const [read] = await openTogether(graph, [formerThreadsCall('site', 'e')])
    return read()
  }
  expect(await told(200, { Thread: 'e', FormerThreads: '["a","b","c","d","e",""]' })).toEqual(['b', 'c', 'd'])
  expect(await told(200, { Thread: 'e' })).toEqual([])
  expect(await told(200, { Thread: 'e', FormerThreads: 'nonsense' })).toEqual([])
  expect(await told(404)).toEqual([])
})
