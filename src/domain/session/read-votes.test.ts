import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitmentOf } from './ballot-commitment.ts'
import { countVote } from './count-vote.ts'
import { foldSession } from './fold.ts'
import type { LoggedMove, Move } from './move.ts'
import { readMoves } from './read-moves.ts'
import { readVotes } from './read-votes.ts'
import { unopened, type OpenVote } from './vote.ts'

const salt = 'a'.repeat(32)
const voters = ['ana', 'ben', 'cho'].map((each) => ({ personId: each, name: each, standsInFor: [] }))

function opening(extra: Partial<OpenVote> = {}): OpenVote {
  return {
    kind: 'open-vote',
    voteId: 'v',
    itemId: 'i',
    question: 'Move the pilot to May?',
    ballot: 'yes-no',
    way: 'open',
    rule: 'majority',
    options: [],
    quorum: 2,
    link: '',
    voters,
    ...extra,
  }
}
const chosen = (option: string) => (option === '' ? [] : [{ option, score: 1 }])
const cast = (personId: string, option: string): Move => ({
  kind: 'cast-ballot',
  voteId: 'v',
  personId,
  marks: chosen(option),
})
const commit = (personId: string, option: string): Move => ({
  kind: 'commit-ballot',
  voteId: 'v',
  personId,
  commitment: commitmentOf({ voteId: 'v', personId, marks: chosen(option), salt }),
})
const reveal = (personId: string, option: string): Move => ({
  kind: 'reveal-ballot',
  voteId: 'v',
  personId,
  marks: chosen(option),
  salt,
})
const close = (...counted: string[]): Move => ({ kind: 'close-vote', voteId: 'v', counted })
const settle = (...counted: string[]): Move => ({ kind: 'settle-vote', voteId: 'v', counted })

/** A log in that order, after `start`; move n (from 1) is `by/n`. */
function log(...moves: readonly (readonly [by: string, move: Move])[]): LoggedMove[] {
  const all: (readonly [string, Move])[] = [['ana', { kind: 'start' }], ...moves]
  return all.map(([by, move], index) => ({
    client: by,
    seq: index === 0 ? 99 : index,
    lamport: index + 1,
    atMs: index * 1000,
    by,
    byName: by,
    move,
  }))
}
const read = (moves: readonly LoggedMove[]) => readVotes(foldSession(moves))
function only(moves: readonly LoggedMove[]) {
  const { votes, refused } = read(moves)
  const [vote, further] = votes
  if (vote === undefined || further !== undefined) throw new Error(`${votes.length} votes instead of one`)
  return { vote, refused: refused.map((each) => `${each.by} ${each.reason}`) }
}
const choices = (moves: readonly LoggedMove[]) =>
  only(moves).vote.ballots.map((each) => `${each.voter.personId} ${each.marks[0]?.option ?? '-'}`)

test('of a person’s ballots the last one counts, once', () => {
  const moves = log(
    ['ana', opening()],
    ['ben', cast('ben', 'no')],
    ['ben', cast('ben', 'yes')],
    ['cho', cast('cho', '')],
    ['ana', close('ben/2', 'ben/3', 'cho/4')],
  )
  expect(choices(moves)).toEqual(['ben yes', 'cho -'])
  expect(countVote(only(moves).vote)).toMatchObject({
    cast: 2,
    abstained: ['cho'],
    outcome: 'carried',
    winners: ['yes'],
  })
})

test('a ballot that whoever closed had not seen does not count, however early it stands, and its voter is told', () => {
  const moves = log(
    ['ana', opening()],
    ['ben', cast('ben', 'yes')],
    ['cho', cast('cho', 'no')],
    ['ana', close('ben/2')],
    ['ben', cast('ben', 'no')],
  )
  expect(choices(moves)).toEqual(['ben yes'])
  expect(only(moves).refused).toEqual(['cho after-close', 'ben after-close'])
})

test('of two that close at once the first in order has closed, and the other is told so', () => {
  const moves = log(
    ['ana', opening()],
    ['ben', cast('ben', 'yes')],
    ['ana', close('ben/2')],
    ['cho', close()],
  )
  expect(only(moves).vote).toMatchObject({ state: 'closed', closedByName: 'ana' })
  expect(choices(moves)).toEqual(['ben yes'])
  expect(only(moves).refused).toEqual(['cho already-closed'])
})

test('a second vote opened beside an open one is refused, and another can be opened afterwards', () => {
  const other = opening({ voteId: 'w' })
  const both = log(['ana', opening()], ['ben', other], ['ana', close()])
  expect(only(both).refused).toEqual(['ben another-open'])
  const after = read(log(['ana', opening()], ['ana', close()], ['ben', other]))
  expect(after.votes.map((each) => each.state)).toEqual(['closed', 'open'])
})

test('somebody not named when it was opened, and a ballot that is none of its kind, do not count', () => {
  const moves = log(
    ['ana', opening()],
    ['dan', cast('dan', 'yes')],
    ['ben', cast('ben', 'perhaps')],
    [
      'cho',
      { kind: 'cast-ballot', voteId: 'v', personId: 'cho', marks: [...chosen('yes'), ...chosen('no')] },
    ],
  )
  expect(choices(moves)).toEqual([])
  expect(only(moves).refused).toEqual(['dan not-a-voter', 'ben not-a-ballot', 'cho not-a-ballot'])
})

test('what is put in for somebody is marked, and never takes the place of that person’s own ballot', () => {
  const entered = log(['ana', opening()], ['ana', cast('cho', 'no')])
  expect(only(entered).vote.ballots).toMatchObject([{ enteredBy: 'ana' }])
  const own = log(['ana', opening()], ['cho', cast('cho', 'yes')], ['ana', cast('cho', 'no')])
  expect(choices(own)).toEqual(['cho yes'])
  expect(only(own).refused).toEqual(['ana has-voted'])
  const later = log(['ana', opening()], ['ana', cast('cho', 'no')], ['cho', cast('cho', 'yes')])
  expect(choices(later)).toEqual(['cho yes'])
  expect(only(later).refused).toEqual([])
})

test('a hidden vote shows nothing before it is closed, then what was opened, and never a ballot that was changed', () => {
  const hidden = opening({ way: 'hidden' })
  const begun = [
    ['ana', hidden],
    ['ben', commit('ben', 'yes')],
    ['cho', commit('cho', 'no')],
    ['ben', reveal('ben', 'yes')],
  ] as const
  expect(only(log(...begun)).vote).toMatchObject({ state: 'open', ballots: [] })
  const closed = [...begun, ['ana', close('ben/2', 'cho/3')]] as const
  expect(only(log(...closed)).vote).toMatchObject({ state: 'opening', ballots: [] })
  const cheated = log(...closed, ['ben', reveal('ben', 'yes')], ['cho', reveal('cho', 'yes')])
  expect(choices(cheated)).toEqual(['ben yes'])
  expect(only(cheated).refused).toEqual(['cho does-not-match'])
  const opened = log(...closed, ['ben', reveal('ben', 'yes')], ['cho', reveal('cho', 'no')])
  expect(only(opened).vote.state).toBe('closed')
  expect(choices(opened)).toEqual(['ben yes', 'cho no'])
})

test('a commitment copied from somebody else opens as nothing', () => {
  const stolen = { ...commit('ben', 'yes'), personId: 'cho' } as Move
  const moves = log(
    ['ana', opening({ way: 'hidden' })],
    ['ben', commit('ben', 'yes')],
    ['cho', stolen],
    ['ana', close('ben/2', 'cho/3')],
    ['ben', reveal('ben', 'yes')],
    ['cho', reveal('cho', 'yes')],
  )
  expect(choices(moves)).toEqual(['ben yes'])
})

test('a ballot that nobody opened counts as not cast once the vote is settled, and opening it later changes nothing', () => {
  const moves = log(
    ['ana', opening({ way: 'hidden' })],
    ['ben', commit('ben', 'yes')],
    ['cho', commit('cho', 'no')],
    ['ana', close('ben/2', 'cho/3')],
    ['ben', reveal('ben', 'yes')],
    ['ana', settle('ben/5')],
    ['cho', reveal('cho', 'no')],
  )
  const { vote } = only(moves)
  expect(vote.state).toBe('closed')
  expect(unopened(vote).map((each) => each.voter.name)).toEqual(['cho'])
  expect(countVote(vote)).toMatchObject({ cast: 1, outcome: 'no-quorum' })
})

test('a session published with an open vote says so, and its ballots come to nothing', () => {
  const moves = log(
    ['ana', opening()],
    ['ben', cast('ben', 'yes')],
    ['ana', { kind: 'mark-published', ledgerKey: 'k' }],
    ['ana', close('ben/2')],
  )
  expect(only(moves).vote.state).toBe('left-open')
})

test('a log of before votes has none, and rows that only look like votes are left out', () => {
  expect(read(log())).toEqual({ votes: [], refused: [] })
  const [start, good] = log(['ana', opening()])
  const bad = (move: object, seq: number) => ({ ...start, seq, move })
  const rows = [
    start,
    good,
    bad({ ...opening(), voteId: 'x', ballot: 'rank' }, 7),
    bad({ ...cast('ben', 'yes'), marks: [{ option: 'yes', score: 99 }] }, 8),
    bad({ ...commit('ben', 'yes'), commitment: 'no hash' }, 9),
  ]
  expect(readMoves(rows)).toMatchObject({ unreadable: 3 })
})

const who = fc.constantFrom('ana', 'ben', 'cho', 'dan')
const what = fc.constantFrom('yes', 'no', '')
const someIds = fc.shuffledSubarray(
  ['ana', 'ben', 'cho', 'dan'].flatMap((by) => [2, 3, 4, 5, 6, 7, 8].map((seq) => `${by}/${seq}`)),
)
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>(opening(), opening({ way: 'hidden' }), opening({ voteId: 'w' })),
  fc.tuple(who, what).map(([by, option]) => cast(by, option)),
  fc.tuple(who, what).map(([by, option]) => commit(by, option)),
  fc.tuple(who, what).map(([by, option]) => reveal(by, option)),
  someIds.map((ids) => close(...ids)),
  someIds.map((ids) => settle(...ids)),
  fc.constantFrom<Move>({ kind: 'cancel-vote', voteId: 'v' }, { kind: 'pause' }, { kind: 'reopen' }),
)
const anyLog = fc.array(fc.tuple(who, anyMove, fc.boolean()), { maxLength: 25 }).map((steps) => {
  let lamport = 2
  return [
    ...log(['ana', opening()]),
    ...steps.map(([by, move, further], index): LoggedMove => {
      lamport += further ? 1 : 0
      return { client: by, seq: index + 2, lamport, atMs: 0, by, byName: by, move }
    }),
  ]
})

test('votes whose moves arrive in any order, some twice, come to the same result', () => {
  fc.assert(
    fc.property(
      anyLog.chain((moves) =>
        fc.tuple(
          fc.constant(moves),
          fc.shuffledSubarray([...moves, ...moves], { minLength: moves.length * 2 }),
        ),
      ),
      ([moves, shuffled]) => {
        expect(read(shuffled)).toEqual(read(moves))
      },
    ),
  )
})

test('nobody is counted twice, nobody unasked, and nothing of a hidden ballot is read before the close', () => {
  fc.assert(
    fc.property(anyLog, (moves) => {
      for (const vote of read(moves).votes) {
        const counted = [...vote.ballots, ...vote.commitments.filter(() => vote.way !== 'hidden')]
        const people = counted.map((each) => each.voter.personId)
        expect(new Set(people).size).toBe(people.length)
        for (const each of people) expect(voters.map((one) => one.personId)).toContain(each)
        if (vote.way === 'hidden' && vote.state === 'open') expect(vote.ballots).toEqual([])
        const { counts, cast: all, abstained, aside } = countVote(vote)
        expect(counts.reduce((sum, each) => sum + each.count, abstained.length)).toBe(all)
        expect(all + aside.length).toBe(vote.ballots.length)
      }
    }),
  )
})

test('no ballot that arrives after a close changes its result, wherever it sorts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(who, what), { maxLength: 6 }),
      fc.array(fc.tuple(who, what, fc.integer({ min: 1, max: 12 })), { maxLength: 8 }),
      (before, late) => {
        const ballots = before.map(([by, option]) => [by, cast(by, option)] as const)
        const seen = before.map(([by], index) => `${by}/${index + 2}`)
        const closed = log(['ana', opening()], ...ballots, ['ana', close(...seen)])
        const more = late.map(([by, option, lamport], index): LoggedMove => ({
          client: `late-${by}`,
          seq: index + 1,
          lamport,
          atMs: 0,
          by,
          byName: by,
          move: cast(by, option),
        }))
        expect(countVote(only([...closed, ...more]).vote)).toEqual(countVote(only(closed).vote))
      },
    ),
  )
})

test('whoever changed their ballot before the close is not told that the first one came late', () => {
  const moves = log(
    ['ana', opening()],
    ['ben', cast('ben', 'no')],
    ['ben', cast('ben', 'yes')],
    ['ana', cast('ben', 'no')],
    ['ana', close('ben/3')],
  )
  expect(choices(moves)).toEqual(['ben yes'])
  expect(only(moves).refused).toEqual(['ana has-voted'])
})
