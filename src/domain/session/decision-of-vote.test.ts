import { expect, test } from 'vitest'
import { decisionIdOf, decisionOfVote } from './decision-of-vote.ts'
import { foldSession } from './fold.ts'
import type { Move } from './move.ts'

const voteId = '3f0c3f53-0c3f-4c53-8f0c-3f530c3f530c'
const decided = (text: string): Move => ({
  kind: 'capture',
  enteredFor: null,
  capture: { kind: 'decision', id: decisionIdOf(voteId) ?? '', itemId: null, text },
})

function after(...moves: readonly Move[]) {
  return foldSession(
    moves.map((move, at) => ({
      ...{ client: `c${at}`, seq: 1, lamport: at + 1, atMs: at, by: `p${at}`, byName: `P${at}`, move },
    })),
  )
}

test('a decision that two people make of one vote at once is one, and neither wording is lost', () => {
  const { captured } = after({ kind: 'start' }, decided('We move in May'), decided('The pilot moves to May'))
  expect(captured).toHaveLength(1)
  expect(decisionOfVote({ captured }, voteId)).toMatchObject({
    capture: { text: 'We move in May' },
    rival: { text: 'The pilot moves to May' },
  })
})

test('a decision that was removed is none of the vote’s any more, and another vote has none', () => {
  const removed: Move = { kind: 'remove-capture', captureId: decisionIdOf(voteId) ?? '' }
  expect(decisionOfVote(after({ kind: 'start' }, decided('We move'), removed), voteId)).toBeNull()
  expect(decisionOfVote(after({ kind: 'start' }, decided('We move')), 'another')).toBeNull()
})

test('a vote whose id no capture could have has no decision by its id', () => {
  expect(decisionIdOf('v'.repeat(60))).toBeNull()
  expect(decisionOfVote(after({ kind: 'start' }, decided('We move')), 'v'.repeat(60))).toBeNull()
})
