import { expect, test } from 'vitest'
import type { LoggedMove, Move } from './move.ts'
import { whileAway } from './while-away.ts'
import { yesNoVote } from '#test/support/yes-no-vote.ts'

const item = (id: string): Extract<Move, { kind: 'plan-agenda' }>['items'][number] => ({
  id,
  title: id,
  kind: 'discuss',
  minutes: 5,
  lead: { kind: 'everyone' },
})
const decision = (id: string): Move => ({
  kind: 'capture',
  enteredFor: null,
  capture: { kind: 'decision', id, itemId: null, text: id },
})
const moves: readonly Move[] = [
  {
    kind: 'plan-agenda',
    templateId: null,
    title: '',
    plannedMinutes: 10,
    plannedStartMs: null,
    items: [item('a'), item('b')],
  },
  { kind: 'start' },
  decision('early'),
  { kind: 'start-item', itemId: 'b' },
  decision('late'),
  decision('withdrawn'),
  { kind: 'remove-capture', captureId: 'withdrawn' },
]
const log: readonly LoggedMove[] = moves.map((move, index) => ({
  client: 'a',
  seq: index + 1,
  lamport: index + 1,
  atMs: 0,
  by: 'ana',
  byName: 'Ana',
  move,
}))

test('who comes back hears what was decided and passed meanwhile, and not what was withdrawn', () => {
  const missed = whileAway({ checkpoint: null, moves: log }, 3, 'ben')
  expect(missed.decisions.map((each) => each.capture.id)).toEqual(['late'])
  expect(missed).toMatchObject({ moves: 4, itemsPassed: ['a'], nowAt: 'b' })
})

test('somebody whose topic was answered hears it, once, and nobody else does', () => {
  const asked = (lamport: number, by: string, move: Move): LoggedMove => ({
    client: by,
    seq: lamport,
    lamport,
    atMs: 0,
    by,
    byName: by,
    move,
  })
  const topic = { proposalId: 'p', title: 'Topic', minutes: 5, why: '' }
  const answer = { proposalId: 'p', reason: 'Later', item: null }
  const topics = [
    asked(8, 'ben', { kind: 'propose-item', ...topic }),
    asked(9, 'ana', { kind: 'answer-proposal', answer: 'park', ...answer }),
    asked(10, 'ana', { kind: 'answer-proposal', answer: 'decline', ...answer }),
  ]
  const answers = (since: number, personId: string) =>
    whileAway({ checkpoint: null, moves: [...log, ...topics] }, since, personId).answered.map(
      (each) => each.answer,
    )
  expect(answers(8, 'ben')).toEqual(['decline'])
  expect(answers(9, 'ben')).toEqual(['decline'])
  expect(answers(10, 'ben')).toEqual([])
  expect(answers(8, 'cho')).toEqual([])
})

test('who comes late hears everything, and who missed nothing hears nothing', () => {
  expect(whileAway({ checkpoint: null, moves: log }, 0, 'ben').decisions).toHaveLength(2)
  expect(whileAway({ checkpoint: null, moves: log }, 7, 'ben')).toMatchObject({
    moves: 0,
    decisions: [],
    itemsPassed: [],
    nowAt: null,
  })
})

test('what somebody did themselves is no news to them, beside what others did', () => {
  const mine = log.map((each) => (each.lamport === 5 ? each : { ...each, by: 'ben' }))
  expect(whileAway({ checkpoint: null, moves: mine }, 0, 'ben')).toMatchObject({
    moves: 1,
    itemsPassed: [],
    nowAt: null,
    notes: 0,
  })
  expect(
    whileAway({ checkpoint: null, moves: mine }, 0, 'ben').decisions.map((each) => each.capture.id),
  ).toEqual(['late'])
})

test('who comes back hears of votes by others and of rounds that are over, and of no ballot and no round that goes on', () => {
  const people = ['ana', 'ben', 'cho'].map((personId) => ({ personId, name: personId }))
  const vote = (voteId: string): Move =>
    yesNoVote({
      ...{ voteId, itemId: 'b', question: voteId },
      voters: people.map((each) => ({ ...each, standsInFor: [] })),
    })
  const round = (roundId: string, itemId: string): Move => ({
    kind: 'start-round',
    roundId,
    itemId,
    speakers: people,
  })
  const turn = (roundId: string, personId: string, as: 'spoke' | 'passed'): Move => ({
    kind: 'end-turn',
    roundId,
    personId,
    as,
  })
  const further: readonly Move[] = [
    vote('seen'),
    { kind: 'close-vote', voteId: 'seen', counted: [] },
    vote('closed meanwhile'),
    round('r', 'b'),
    turn('r', 'ana', 'spoke'),
    // From here on Ben is away.
    { kind: 'cast-ballot', voteId: 'seen', personId: 'ana', marks: [] },
    { kind: 'close-vote', voteId: 'closed meanwhile', counted: [] },
    vote('opened meanwhile'),
    vote('beside the open one'),
    turn('r', 'ben', 'passed'),
    turn('r', 'cho', 'spoke'),
    { kind: 'start-item', itemId: 'a' },
    round('nobody spoke', 'a'),
    { kind: 'end-round', roundId: 'nobody spoke' },
    round('goes on', 'a'),
  ]
  const whole = [
    ...log,
    ...further.map((move, index): LoggedMove => {
      const seq = log.length + index + 1
      return { client: 'a', seq, lamport: seq, atMs: 0, by: 'ana', byName: 'Ana', move }
    }),
  ]
  const missed = whileAway({ checkpoint: null, moves: whole }, log.length + 5, 'ben')
  expect(missed.votes).toEqual(['closed meanwhile', 'opened meanwhile'])
  expect(missed.rounds).toEqual(['b'])
  expect(whileAway({ checkpoint: null, moves: whole }, whole.length, 'ben')).toMatchObject({
    votes: [],
    rounds: [],
  })
  // Whoever did it themselves is told nothing.
  expect(whileAway({ checkpoint: null, moves: whole }, 0, 'ana')).toMatchObject({ votes: [], rounds: [] })
})

test('a round that the next item took away is over for who was away', () => {
  const made = (by: string, seq: number, move: Move): LoggedMove => ({
    client: by,
    seq,
    lamport: seq,
    atMs: 0,
    by,
    byName: by,
    move,
  })
  const speakers = ['ana', 'ben'].map((personId) => ({ personId, name: personId }))
  const whole = [
    ...log,
    made('ana', 8, { kind: 'start-round', roundId: 'r', itemId: 'b', speakers }),
    made('ana', 9, { kind: 'end-turn', roundId: 'r', personId: 'ana', as: 'spoke' }),
    made('ana', 10, { kind: 'start-item', itemId: 'a' }),
  ]
  expect(whileAway({ checkpoint: null, moves: whole }, 8, 'ben').rounds).toEqual(['b'])
})
