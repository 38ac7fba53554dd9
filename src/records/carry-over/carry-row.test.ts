import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { CarriedTopic } from '#src/domain/publish/carry.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import { readMoves } from '#src/domain/session/read-moves.ts'
import { maxNoteCharacters } from '../definition/column.ts'
import { carryRow } from './carry-row.ts'

const item = {
  id: 'i',
  title: 'Budget',
  kind: 'decide' as const,
  minutes: 5,
  lead: { kind: 'everyone' as const },
  purpose: 'p'.repeat(600),
  prompt: 'q'.repeat(600),
}
const topicOf = (proposalId: string): CarriedTopic => ({
  proposalId,
  title: proposalId,
  minutes: 5,
  why: 'w'.repeat(600),
  by: 'ben',
  byName: 'Ben',
  onBehalfOf: 'Dee',
  item,
  answer: { answer: 'park', reason: 'Later', by: 'ana', byName: 'Ana' },
})
const carried = {
  fromSession: 's|1',
  toSession: null,
  thread: 's',
  items: [item],
  atMs: 1,
  by: 'cho',
  byName: 'Cho',
}

function read(moves: string) {
  return foldSession(readMoves(v.parse(v.array(v.unknown()), JSON.parse(moves))).moves)
}

test('topics come as their proposers’ own, with the answer of who gave it, once however often they come', () => {
  const row = carryRow({ ...carried, topics: [topicOf('p')] })
  const state = read(row.moves)
  expect(state.items).toMatchObject([{ title: 'Budget', carriedFrom: 's|1', carriedTimes: 1 }])
  const topic = {
    proposalId: 'p',
    by: 'ben',
    onBehalfOf: 'Dee',
    item,
    answer: 'park',
    reason: 'Later',
    answeredBy: { personId: 'ana', name: 'Ana' },
  }
  expect(state.proposals).toMatchObject([topic])
  const again = carryRow({ ...carried, fromSession: 's|2', topics: [topicOf('p')] })
  const both = JSON.stringify([...JSON.parse(row.moves), ...JSON.parse(again.moves)])
  expect(read(both).proposals).toHaveLength(1)
})

test('a row that would outgrow its column keeps every title and every answer', () => {
  const topics = Array.from({ length: 60 }, (_, count) => topicOf(`topic ${count}`))
  const { moves } = carryRow({ ...carried, topics })
  expect(moves.length).toBeLessThanOrEqual(maxNoteCharacters)
  const { proposals } = read(moves)
  expect(proposals.filter((each) => each.answer === 'park' && each.reason === 'Later')).toHaveLength(60)
})
