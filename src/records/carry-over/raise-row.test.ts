import * as v from 'valibot'
import { expect, test } from 'vitest'
import { foldSession } from '#src/domain/session/fold.ts'
import { readMoves } from '#src/domain/session/read-moves.ts'
import { raiseRow } from './raise-row.ts'

const raised = {
  riskKey: 'r1',
  title: 'One test bench',
  why: 'Every pump waits',
  minutes: 10,
  thread: '19:meeting_x@thread.v2',
  toSession: null,
  afterSession: 'last',
  atMs: 1,
  by: 'ana',
  byName: 'Ana',
}

test('a risk is raised once for a session, by whomever, and again for the next one', () => {
  const keyOf = (more: Partial<typeof raised>) => raiseRow({ ...raised, ...more }).clientKey
  expect(keyOf({ by: 'ben', atMs: 9 })).toBe(keyOf({}))
  expect(keyOf({ riskKey: 'r2' })).not.toBe(keyOf({}))
  expect(keyOf({ afterSession: 'this' })).not.toBe(keyOf({}))
  expect(keyOf({})).toMatch(/^carry\//)
})

test('the session that takes the row has a proposal to answer', () => {
  const row = raiseRow(raised)
  expect(row.session).toBe('unclaimed/19:meeting_x@thread.v2')
  const { proposals } = foldSession(readMoves(v.parse(v.array(v.unknown()), JSON.parse(row.moves))).moves)
  expect(proposals).toMatchObject([
    { title: 'One test bench', why: 'Every pump waits', minutes: 10, answer: 'open' },
  ])
})
