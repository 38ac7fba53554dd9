import { expect, test } from 'vitest'
import { emptySession } from '#src/domain/session/fold.ts'
import { json, refusal, testGraph, type Sent } from '#src/graph/request/test-graph.ts'
import { sessionKind, type SessionRecord } from '../kinds/session-kind.ts'
import { sessionRow } from './session-row.ts'
import { freshRow } from './session-store.ts'

const identity = { sessionKey: 's|1', thread: 's', title: 'Weekly', startMs: 60_000, eventUid: 'uid' }
const state = { ...emptySession, phase: 'planned' as const, title: 'Weekly', plannedMinutes: 45 }

/** The list "Weft sessions" with one row, or none. */
function list(fields: Record<string, unknown> | null) {
  let row = fields
  let version = 1
  const item = () => ({ id: '7', eTag: `"guid,${version}"`, fields: row })
  const answer = (sent: Sent) => {
    if (sent.method === 'GET') return json(200, { value: row === null ? [] : [item()] })
    const { fields: given } = sent.body as { fields: Record<string, unknown> }
    if (sent.method === 'POST') {
      if (row !== null) return refusal(400, 'invalidRequest')
      row = given
      return json(201, item())
    }
    if (row === null) return refusal(404, 'itemNotFound')
    if (sent.headers.get('If-Match') !== `"guid,${version}"`) return refusal(412, 'resourceModified')
    version += 1
    row = { ...row, ...given }
    return json(200, { id: '7', eTag: `"guid,${version}"` })
  }
  const { graph, sent } = testGraph(answer)
  return {
    graph,
    calls: () => sent.splice(0).map((each) => each.method),
    read: () => (row === null ? null : sessionKind.fromFields(row)),
    byHand(change: Record<string, unknown> | null) {
      row = change === null ? null : { ...row, ...change }
      version += 1
    },
  }
}

const fields = (over: Partial<SessionRecord> = {}) => ({
  ...sessionKind.toFields({ ...freshRow(identity), ...over }),
})

test('a row that is there is looked up and changed, never created; the next change is one request', async () => {
  const there = list(fields())
  const row = sessionRow(there.graph, 'site', identity, true)
  await row.bringUp(state)
  expect(there.calls()).toEqual(['GET', 'PATCH'])
  await row.bringUp({ ...state, plannedMinutes: 50 })
  expect(there.calls()).toEqual(['PATCH'])
  await row.bringUp({ ...state, plannedMinutes: 50 })
  expect(there.calls()).toEqual([])
  expect(there.read()).toMatchObject({ ok: true, record: { phase: 'planned', plannedMinutes: 50 } })
})

test('a session that nobody has begun gets its row', async () => {
  const none = list(null)
  await sessionRow(none.graph, 'site', identity, false).bringUp(state)
  expect(none.calls()).toEqual(['POST', 'PATCH'])
  expect(none.read()).toMatchObject({ ok: true, record: { clientKey: 's|1', phase: 'planned' } })
})

test('a row that somebody deletes in mid-session is made again from the log', async () => {
  const there = list(fields())
  const row = sessionRow(there.graph, 'site', identity, true)
  await row.bringUp(state)
  there.byHand(null)
  await row.bringUp({ ...state, phase: 'running' })
  expect(there.read()).toMatchObject({ ok: true, record: { clientKey: 's|1', phase: 'running' } })
})

test('a row that was edited meanwhile keeps what the log does not say, and a second one is never made', async () => {
  const there = list(fields())
  const row = sessionRow(there.graph, 'site', identity, true)
  await row.bringUp(state)
  there.byHand({ MinutesUrl: 'https://contoso.example/minutes', PlannedMinutes: 5 })
  await row.bringUp({ ...state, phase: 'running' })
  expect(there.read()).toMatchObject({
    ok: true,
    record: { phase: 'running', minutesUrl: 'https://contoso.example/minutes' },
  })
})

test('a row that was edited into nonsense is readable again', async () => {
  const there = list({ ...fields({ minutesUrl: 'https://m.example' }), Phase: 'Perhaps', Start: 'soon' })
  await sessionRow(there.graph, 'site', identity, true).bringUp(state)
  expect(there.read()).toMatchObject({
    ok: true,
    record: { phase: 'planned', startMs: 60_000, title: 'Weekly' },
  })
})
