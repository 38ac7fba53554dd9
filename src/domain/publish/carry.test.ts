import { expect, test } from 'vitest'
import type { AgendaItem } from '../agenda/agenda.ts'
import { foldSession } from '../session/fold.ts'
import type { LoggedMove, Move } from '../session/move.ts'
import { leftOfUnheld, leftOver } from './carry.ts'

const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title: id,
  kind: 'decide',
  minutes: 5,
  lead: { kind: 'everyone' },
  ...more,
})
const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: '',
  plannedMinutes: 30,
  plannedStartMs: null,
  items: [item('now'), item('x'), item('led', { lead: { kind: 'person', personId: 'cho', name: 'Cho' } })],
}
const propose = (proposalId: string): Move => ({
  kind: 'propose-item',
  proposalId,
  title: proposalId,
  minutes: 10,
  why: 'Now',
  onBehalfOf: 'Dee',
})
const answer = (proposalId: string, how: 'accept' | 'park' | 'decline'): Move => ({
  kind: 'answer-proposal',
  proposalId,
  answer: how,
  reason: how === 'accept' ? '' : `Because ${how}`,
  item: how === 'accept' ? item(`of-${proposalId}`) : null,
})

function folded(...moves: readonly (readonly [by: string, move: Move])[]) {
  return foldSession(
    moves.map(([by, move], place): LoggedMove => ({
      client: 'a',
      seq: place + 1,
      lamport: place + 1,
      atMs: 0,
      by,
      byName: by.toUpperCase(),
      move,
    })),
  )
}

test('topics that nobody answered and parked ones go along as their proposer’s own; the others end', () => {
  const state = folded(
    ...['open', 'parked', 'taken', 'declined'].map((each) => ['ben', propose(each)] as const),
    ['ana', answer('parked', 'park')],
    ['ana', answer('taken', 'accept')],
    ['ana', answer('declined', 'decline')],
  )
  expect(leftOver(state, 's').topics).toMatchObject([
    { proposalId: 'open', by: 'ben', byName: 'BEN', onBehalfOf: 'Dee', why: 'Now', answer: null },
    {
      proposalId: 'parked',
      by: 'ben',
      answer: { answer: 'park', reason: 'Because park', by: 'ana', byName: 'ANA' },
    },
  ])
})

test('an item parked at closing leaves the agenda and becomes a topic, whole, with who parked it and why', () => {
  const park = (itemId: string): Move => ({ kind: 'decide-left', itemId, decision: 'park', reason: 'Later' })
  const state = folded(
    ['ana', plan],
    ['ana', { kind: 'start' }],
    ['ana', park('x')],
    ['ana', park('led')],
    ['ana', { kind: 'decide-left', itemId: 'now', decision: 'drop', reason: '' }],
  )
  const { items, topics } = leftOver(state, 's')
  expect(items).toEqual([])
  expect(topics).toMatchObject([
    { title: 'x', by: 'ana', item: item('x'), answer: { answer: 'park', reason: 'Later', by: 'ana' } },
    { title: 'led', by: 'cho', byName: 'Cho' },
  ])
  expect(new Set([...topics, ...leftOver(state, 's2').topics].map((each) => each.proposalId)).size).toBe(4)
})

test('a decision counts only for what was left after all', () => {
  const drop: Move = { kind: 'decide-left', itemId: 'x', decision: 'drop', reason: '' }
  const undone: Move = { ...drop, decision: 'again' }
  const begun = [['ana', plan] as const, ['ana', { kind: 'start' }] as const, ['ana', drop] as const]
  expect(leftOver(folded(...begun), 's').items.map((each) => each.id)).toEqual(['led'])
  expect(leftOver(folded(...begun, ['ben', undone]), 's').items.map((each) => each.id)).toEqual(['x', 'led'])
})

test('what was accepted for a session that was never held is open again, what was declined stays so', () => {
  const state = folded(
    ['ben', propose('taken')],
    ['ben', propose('declined')],
    ['ana', answer('taken', 'accept')],
    ['ana', answer('declined', 'decline')],
  )
  expect(leftOfUnheld(state).topics).toMatchObject([
    { proposalId: 'taken', answer: null },
    { proposalId: 'declined', answer: { answer: 'decline', by: 'ana' } },
  ])
})
