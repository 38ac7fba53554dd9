import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { timesAsked, type AgendaItem } from '../agenda/agenda.ts'
import { foldSession } from './fold.ts'
import { leftItems, mustBeDecided } from './left-over.ts'
import { mayMake } from './may-make.ts'
import type { LoggedMove, Move } from './move.ts'

const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title: id,
  kind: 'discuss',
  minutes: 5,
  lead: { kind: 'everyone' },
  ...more,
})
const planOf = (...items: AgendaItem[]): Move => ({
  kind: 'plan-agenda',
  templateId: null,
  title: '',
  plannedMinutes: 30,
  plannedStartMs: null,
  items,
})
const carry = (from: string, ...items: AgendaItem[]): Move => ({
  kind: 'carry-items',
  fromSession: from,
  items,
})
const decide = (itemId: string, decision: 'again' | 'park' | 'drop', reason = ''): Move => ({
  kind: 'decide-left',
  itemId,
  decision,
  reason,
})
const start: Move = { kind: 'start' }
const close: Move = { kind: 'close', artefacts: ['actions'], reasonForNone: null }

function log(...moves: Move[]): readonly LoggedMove[] {
  return moves.map((move, place) => ({
    client: 'a',
    seq: place + 1,
    lamport: place + 1,
    atMs: 0,
    by: 'ana',
    byName: 'Ana',
    move,
  }))
}
const ana = { personId: 'ana', member: { personId: 'ana', role: 'chair' as const } }
const council = { departments: [], members: [] }

test('an item counts each session that did not finish it, once, whatever is planned or carried first', () => {
  const twice = carry('s1', item('old', { title: 'Budget', carriedFrom: 's0', carriedTimes: 1 }))
  const own = planOf(item('own', { title: 'Budget' }))
  for (const moves of [log(twice), log(twice, twice), log(own, twice), log(twice, own, twice)]) {
    const { items } = foldSession(moves)
    expect(items.map((each) => [each.title, timesAsked(each)])).toEqual([['Budget', 3]])
  }
})

test('an item that was carried before anybody counted was asked twice at least', () => {
  expect(timesAsked(item('x', { carriedFrom: 's0' }))).toBe(2)
  expect(foldSession(log(carry('s1', item('x', { carriedFrom: 's0' })))).items[0]?.carriedTimes).toBe(2)
})

test('changing or putting back an item from a client that does not count keeps its count', () => {
  const moves = log(
    carry('s1', item('x', { carriedFrom: 's0', carriedTimes: 1 })),
    { kind: 'change-item', item: item('x', { minutes: 9 }) },
    { kind: 'remove-item', itemId: 'x' },
    { kind: 'add-item', item: item('x', { minutes: 9 }), afterId: null },
  )
  expect(foldSession(moves).items[0]).toMatchObject({ minutes: 9, carriedTimes: 2, carriedFrom: 's1' })
})

test('a session does not close before an item that was asked three times is parked with a reason or dropped', () => {
  const asked = carry('s1', item('x', { carriedFrom: 's0', carriedTimes: 1 }))
  const running = [
    planOf(item('now', { kind: 'open' })),
    asked,
    start,
    { kind: 'start-item', itemId: 'now' } as const,
  ]
  const after = (...moves: Move[]) => mayMake(close, foldSession(log(...running, ...moves)), ana, council)
  expect(after()).toEqual({ ok: false, reason: 'asked-three-times' })
  expect(after(decide('x', 'again'))).toEqual({ ok: false, reason: 'asked-three-times' })
  expect(after(decide('x', 'park', ' '))).toEqual({ ok: false, reason: 'asked-three-times' })
  expect(after(decide('x', 'drop'))).toEqual({ ok: true })
  expect(after(decide('x', 'drop'), decide('x', 'again'))).toEqual({ ok: false, reason: 'asked-three-times' })
  expect(after(decide('x', 'park', 'After the audit'))).toEqual({ ok: true })
  expect(after({ kind: 'start-item', itemId: 'x' })).toEqual({ ok: true })
})

test('an item that is asked for the second time holds nobody up', () => {
  const state = foldSession(log(carry('s1', item('x')), planOf(item('now', { kind: 'open' })), start))
  expect(leftItems(state)).toHaveLength(1)
  expect(mustBeDecided(state)).toEqual([])
})

test('nothing can be decided of an item that is not there, parked without a reason, or after publishing', () => {
  const state = foldSession(log(planOf(item('x')), start))
  const may = (move: Move, now = state) => mayMake(move, now, ana, council)
  expect(may(decide('gone', 'drop'))).toEqual({ ok: false, reason: 'unknown-item' })
  expect(may(decide('x', 'park'))).toEqual({ ok: false, reason: 'parked-without-reason' })
  expect(may(decide('x', 'drop'))).toEqual({ ok: true })
  const published: Move = { kind: 'mark-published', ledgerKey: 'l' }
  const over = foldSession(log(planOf(item('x')), start, published, decide('x', 'drop')))
  expect(may(decide('x', 'drop'), over)).toEqual({ ok: false, reason: 'already-published' })
  expect(over.leftDecisions).toEqual({})
  const before = foldSession(log(planOf(item('x'))))
  expect(may(decide('x', 'drop'), before)).toEqual({ ok: false, reason: 'not-running' })
})

test('decisions fold to the same state in whatever order they arrive', () => {
  const ids = fc.constantFrom('x', 'y', '__proto__', 'constructor')
  const moves = fc.array(
    fc.oneof(
      fc.record({ id: ids, how: fc.constantFrom('again' as const, 'park' as const, 'drop' as const) }),
      ids.map((id) => ({ id, how: 'remove' as const })),
    ),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(moves, fc.infiniteStream(fc.nat()), (drawn, dice) => {
      const all = log(
        planOf(item('x'), item('y'), item('__proto__')),
        start,
        ...drawn.map(({ id, how }): Move =>
          how === 'remove' ? { kind: 'remove-item', itemId: id } : decide(id, how, 'Why'),
        ),
        close,
      )
      const shuffled = all
        .map((each) => ({ each, at: dice.next().value ?? 0 }))
        .sort((one, other) => one.at - other.at)
        .map(({ each }) => each)
      expect(foldSession([...shuffled, ...shuffled])).toEqual(foldSession(all))
    }),
  )
})
