import { expect, test } from 'vitest'
import { commitmentOf } from '../session/ballot-commitment.ts'
import { foldSession } from '../session/fold.ts'
import type { Move } from '../session/move.ts'
import { voteBlocks } from './minutes-votes.ts'

const words = (id: string, args: Readonly<Record<string, string | number>> = {}) =>
  [id.replace('out-vote-', ''), ...Object.values(args)].join(' ')
const council = { name: 'C', language: 'en' as const, timeZone: 'UTC', departments: [], members: [] }
const salt = 'b'.repeat(32)
const marks = [{ option: 'yes', score: 1 }]
const open: Move = {
  kind: 'open-vote',
  voteId: 'v',
  itemId: 'i',
  question: 'Move it?',
  ballot: 'yes-no',
  way: 'hidden',
  rule: 'majority',
  options: [],
  quorum: 1,
  link: '',
  voters: ['ana', 'ben'].map((each) => ({ personId: each, name: each, standsInFor: [] })),
}
const commit = (personId: string): Move => ({
  kind: 'commit-ballot',
  voteId: 'v',
  personId,
  commitment: commitmentOf({ voteId: 'v', personId, marks, salt }),
})

/** Every block of the votes of that item, one text each, after these moves, all by Ana. */
function written(moves: readonly Move[], itemId = 'i'): readonly string[] {
  const all: readonly Move[] = [{ kind: 'start' }, ...moves]
  const state = foldSession(
    all.map((move, at) => ({
      client: 'c',
      seq: at + 1,
      lamport: at + 1,
      atMs: at,
      by: 'ana',
      byName: 'Ana',
      move,
    })),
  )
  return voteBlocks({ state, council, words }, itemId).map((each) =>
    each.kind === 'table'
      ? each.rows.map((row) => row.join(' ')).join(' | ')
      : each.kind === 'list'
        ? each.items.join(' | ')
        : each.text,
  )
}

test('a closed vote stands on its item with counts, names, who put what in, and what nobody opened', () => {
  const moves: readonly Move[] = [
    open,
    commit('ana'),
    commit('ben'),
    { kind: 'close-vote', voteId: 'v', counted: ['c/3', 'c/4'] },
    { kind: 'reveal-ballot', voteId: 'v', personId: 'ben', marks, salt },
    { kind: 'settle-vote', voteId: 'v', counted: ['c/6'] },
  ]
  expect(written(moves)).toEqual([
    'out-vote Move it?',
    'carried option-yes',
    'option-yes 1 ben | option-no 0  | abstained 0 ',
    'rule-majority | quorum 1 1 | entered ben Ana | unopened ana',
  ])
  expect(written(moves, 'another')).toEqual([])
  // Minutes that are read while ballots are being opened.
  expect(written(moves.slice(0, 5))[3]).toContain('unopened ana')
})

test('a vote that was cancelled, or never closed, says so and shows no ballot', () => {
  const cast: Move = { kind: 'cast-ballot', voteId: 'v', personId: 'ana', marks }
  const opened: Move = { ...open, way: 'open' }
  expect(written([opened, cast, { kind: 'cancel-vote', voteId: 'v' }])).toEqual([
    'out-vote Move it?',
    'cancelled',
  ])
  expect(written([opened, cast])).toEqual(['out-vote Move it?', 'left-open'])
})

test('a vote on a form outside names the form and counts nothing', () => {
  const outside = { ...open, way: 'elsewhere', link: 'https://forms.example/1' } as Move
  const close: Move = { kind: 'close-vote', voteId: 'v', counted: [] }
  expect(written([outside, close])).toEqual(['out-vote Move it?', 'elsewhere https://forms.example/1'])
})
