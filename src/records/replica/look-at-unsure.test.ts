import { expect, test } from 'vitest'
import { NotFound, ServiceDown } from '#src/graph/failures.ts'
import type { GraphCall, GraphClient, GraphResult } from '#src/graph/graph-client.ts'
import { decisionKind } from '../kinds/decision-kind.ts'
import { createReplica } from './create-replica.ts'
import { lookAtUnsure } from './look-at-unsure.ts'
import { createMemoryJournal } from './memory-journal.ts'
import type { ReplicaEvent } from './replica-event.ts'
import type { Row } from './row.ts'
import { sealedJournal } from './sealed-journal.ts'

const { list } = decisionKind
const plain = {
  seal: (bytes: Uint8Array) => Promise.resolve(new Uint8Array(bytes)),
  open: (bytes: Uint8Array) => Promise.resolve(bytes),
}
const row = (id: string, modifiedMs: number): Row => ({
  id,
  eTag: `"{G${id}},1"`,
  createdMs: 1,
  modifiedMs,
  modifiedBy: 'ben',
  fields: { ClientKey: `k${id}`, Title: `D${id}` },
})
const page = (rows: readonly Row[], askedMs: number): ReplicaEvent => ({
  kind: 'page',
  list,
  version: 1,
  rows,
  goneIds: [],
  cursor: 'c',
  more: false,
  of: 'first',
  askedMs,
})

/** Answers each item by its id, and notes what was asked. */
function clientOf(answers: Record<string, GraphResult>) {
  const asked: string[] = []
  const answer = (call: GraphCall): GraphResult => {
    const id = /items\/(\w+)/.exec(call.path)?.[1] ?? ''
    asked.push(id)
    const found = answers[id]
    if (found === undefined) throw new Error(`Nobody answers ${id}.`)
    return found
  }
  const client = {
    sendAll: (calls: readonly GraphCall[]) => Promise.resolve(calls.map(answer)),
  } as unknown as GraphClient
  return { asked, client }
}
const facts = { what: 'GET /items', effect: 'not-done' } as const

test('a fresh row that a reading anew did not tell is asked for when it is fresh no more, and goes where it is gone', async () => {
  const store = createMemoryJournal()
  const replica = createReplica(sealedJournal(store, plain))
  await replica.keep([
    page([row('1', 1), row('2', 950_000), row('3', 960_000), row('4', 970_000)], 1_000_000),
  ])
  await replica.keep([page([row('1', 1)], 1_001_000)])
  expect(replica.keys(list)).toEqual(['k1', 'k2', 'k3', 'k4'])
  // What is unsure outlives the page.
  await replica.compact()
  const later = createReplica(sealedJournal(store, plain))
  await later.catchUp()
  const { asked, client } = clientOf({
    '2': { ok: false, failure: new NotFound(facts) },
    '3': { ok: false, failure: new ServiceDown(facts) },
    '4': {
      ok: true,
      answer: {
        status: 200,
        body: { id: '4', eTag: '"{G4},1"', fields: { ClientKey: 'k4', Title: 'D4' } },
        headers: new Headers(),
      },
    } as unknown as GraphResult,
  })
  await lookAtUnsure(client, 'site', later, [decisionKind], 1_005_000)
  expect(asked).toEqual([])
  await lookAtUnsure(client, 'site', later, [decisionKind], 1_040_000)
  expect(asked).toEqual(['2', '3', '4'])
  expect(later.keys(list)).toEqual(['k1', 'k3', 'k4'])
  // What could not be asked for is asked for again; what was told is not.
  expect([...(later.cursor(list)?.unsure.keys() ?? [])]).toEqual(['3'])
})
