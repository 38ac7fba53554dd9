import { expect, test } from 'vitest'
import type { LoggedMove, Move } from './move.ts'
import { whileAway } from './while-away.ts'

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
  const missed = whileAway(log, 3, 'ben')
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
    whileAway([...log, ...topics], since, personId).answered.map((each) => each.answer)
  expect(answers(8, 'ben')).toEqual(['decline'])
  expect(answers(9, 'ben')).toEqual(['decline'])
  expect(answers(10, 'ben')).toEqual([])
  expect(answers(8, 'cho')).toEqual([])
})

test('who comes late hears everything, and who missed nothing hears nothing', () => {
  expect(whileAway(log, 0, 'ben').decisions).toHaveLength(2)
  expect(whileAway(log, 7, 'ben')).toMatchObject({ moves: 0, decisions: [], itemsPassed: [], nowAt: null })
})

test('what somebody did themselves is no news to them, beside what others did', () => {
  const mine = log.map((each) => (each.lamport === 5 ? each : { ...each, by: 'ben' }))
  expect(whileAway(mine, 0, 'ben')).toMatchObject({ moves: 1, itemsPassed: [], nowAt: null, notes: 0 })
  expect(whileAway(mine, 0, 'ben').decisions.map((each) => each.capture.id)).toEqual(['late'])
})
