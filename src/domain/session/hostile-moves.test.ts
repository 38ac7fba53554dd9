import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dayNumber } from '../council/days.ts'
import { leftOver } from '../publish/carry.ts'
import { effectSchema } from '../publish/effect.ts'
import { timetable } from './clock.ts'
import { foldSession } from './fold.ts'
import { lamportLeap, maxLamport, type LoggedMove } from './move.ts'
import { readMoves, tidyMove } from './read-moves.ts'

const at = { client: 'a', seq: 1, lamport: 1, atMs: 0, by: 'ana', byName: 'Ana' }
const item = { id: 'i1', title: 'Budget', kind: 'discuss', minutes: 10, lead: { kind: 'facilitator' } }
const action = {
  kind: 'action',
  id: 'c1',
  itemId: 'i1',
  text: 'Ask',
  ownerId: 'gone',
  ownerName: 'Gone',
  due: '2026-03-01',
}
const plan = {
  kind: 'plan-agenda',
  templateId: null,
  title: 'Weekly',
  plannedMinutes: 30,
  plannedStartMs: 0,
  items: [item],
}
const capture = (extra: object) => ({
  kind: 'capture',
  capture: { ...action, ...extra },
  enteredFor: null,
})

function read(move: unknown, extra: object = {}): readonly LoggedMove[] {
  return readMoves([{ ...at, ...extra, move }]).moves
}

test('a move that holds what no form of ours lets through is left out', () => {
  const long = 'x'.repeat(1_000_000)
  for (const move of [
    capture({ text: long }),
    capture({ text: '\u200B\u202E\u2069 ' }),
    capture({ due: '2026-02-30' }),
    capture({ due: '0000-01-01' }),
    capture({ due: '20266-01-01' }),
    capture({ ownerName: long }),
    { kind: 'add-item', item: { ...item, title: '\u2066\n' }, afterId: null },
    {
      kind: 'add-item',
      item: { ...item, lead: { kind: 'person', personId: 'p', name: long } },
      afterId: null,
    },
    { ...plan, title: long },
    { ...plan, plannedStartMs: 8.7e15 },
    { ...plan, items: Array.from({ length: 501 }, () => item) },
    { kind: 'extend-item', itemId: 'i1', minutes: 1e300 },
    { kind: 'decide-left', itemId: 'i1', decision: 'burn', reason: '' },
    { kind: 'decide-left', itemId: 'i1', decision: 'park', reason: long },
    { kind: 'carry-items', fromSession: 's', items: [{ ...item, carriedTimes: 0.5 }] },
    { kind: 'carry-items', fromSession: 's', items: [{ ...item, carriedTimes: 1e6 }] },
    { kind: 'propose-item', proposalId: 'p', title: 'x', minutes: 5, why: '', onBehalfOf: long },
  ])
    expect(read(move), JSON.stringify(move).slice(0, 90)).toEqual([])
  expect(read(plan, { atMs: 1e300 })).toEqual([])
  expect(read(plan, { lamport: 1e300 })).toEqual([])
  expect(read(plan, { lamport: maxLamport })).toHaveLength(1)
})

test('[LOG-6] a move numbered out of all order has no effect, and the session goes on after it', () => {
  const moveAt = (client: string, lamport: number, id: string) => ({
    ...at,
    ...{ client, lamport, move: capture({ id }) },
  })
  const log = readMoves([
    moveAt('ana', 1, 'first'),
    moveAt('mallory', maxLamport, 'last for good'),
    moveAt('ben', 2, 'second'),
  ]).moves
  const captured = (moves: readonly LoggedMove[]) =>
    foldSession(moves).captured.map((each) => each.capture.id)
  expect(captured(log)).toEqual(['first', 'second'])
  expect(captured(log.toReversed())).toEqual(['first', 'second'])
  expect(foldSession(log).lamport).toBe(2)
  // A log of which much is not here yet is no such case.
  expect(captured(readMoves([moveAt('ana', 90_000, 'late')]).moves)).toEqual(['late'])
})

test('lines from another client cannot turn the text around them', () => {
  const [named] = read({ ...plan, title: 'a\u202Eb\nc' }, { byName: '\u2067Ana\u0000' })
  expect(named).toMatchObject({ byName: 'Ana', move: { title: 'ab c' } })
})

test('a move is the same to who makes it as to those who read it', () => {
  const [dirty] = read(capture({ text: 'x' }))
  if (dirty?.move.kind !== 'capture') throw new Error('No capture.')
  const typed = { ...dirty.move, capture: { ...dirty.move.capture, text: ' pay\u202E\nnow ' } }
  const made = tidyMove(typed)
  expect(made).toMatchObject({ capture: { text: 'pay now' } })
  expect(read(typed)[0]?.move).toEqual(made)
})

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    '\u202E',
    '__proto__',
    'i1',
    'c1',
    1e300,
    -1,
    0.5,
    '2026-02-30',
    '0001-01-01',
  ),
  fc.constant('x'.repeat(25_000)),
  fc.jsonValue({ maxDepth: 2 }),
)
const kinds = [
  plan,
  { kind: 'add-item', item, afterId: null },
  { kind: 'change-item', item },
  { kind: 'move-item', itemId: 'i1', afterId: null },
  { kind: 'remove-item', itemId: 'i1' },
  { kind: 'carry-items', fromSession: 's', items: [item] },
  { kind: 'start' },
  { kind: 'start-item', itemId: 'i1' },
  { kind: 'extend-item', itemId: 'i1', minutes: 5 },
  { kind: 'pause' },
  { kind: 'finish-item', itemId: 'i1' },
  { kind: 'note-attendance', personId: 'ana', name: 'Ana', state: 'present' },
  { kind: 'write-notes', itemId: 'i1', blockId: 'b', text: 'x', seen: null },
  capture({}),
  { kind: 'change-capture', capture: action, seen: null },
  { kind: 'answer-action', captureId: 'c1', answer: 'accept', reason: '' },
  { kind: 'propose-item', proposalId: 'p1', title: 'Topic', minutes: 5, why: '', onBehalfOf: 'Dee', item },
  { kind: 'answer-proposal', proposalId: 'p1', answer: 'decline', reason: 'Not ours', item: null },
  { kind: 'decide-left', itemId: 'i1', decision: 'park', reason: 'Later' },
  { kind: 'close', artefacts: [], reasonForNone: null },
]

/** Every part of it by turns in the place of the one that was. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value))
    return fc.oneof(fc.tuple(...value.map(spoilt)), fc.constant(value), fc.array(junk, { maxLength: 3 }))
  if (typeof value !== 'object' || value === null)
    return fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: junk })
  return fc.record(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spoilt(part)])))
}

test('no log, however spoilt, keeps the session from being read, and the whole moves count', () => {
  const row = fc.oneof(junk, ...kinds.map((move) => spoilt({ ...at, move })))
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
      const stored: unknown = JSON.parse(JSON.stringify(rows.map((each, place) => numbered(each, place))))
      if (!Array.isArray(stored)) throw new Error('No rows.')
      const whole = { ...at, client: 'whole', lamport: lamportLeap, move: capture({ id: 'mine' }) }
      const state = foldSession(readMoves([...stored, whole]).moves)
      expect(state.captured.some((each) => each.capture.id === 'mine')).toBe(true)
      for (const { capture: each } of state.captured)
        if (each.kind === 'action' && each.due !== null) dayNumber(each.due)
      // What is carried can be read by the next session as it was written by this one.
      const left = leftOver(state, 's')
      const carried = { ...left, fromSession: 's', toSession: null, kind: 'carry' as const, id: 'carry' }
      expect(v.safeParse(effectSchema, carried).success).toBe(true)
      for (const { startMs, endMs } of timetable(state, 0))
        for (const each of [startMs, endMs]) if (each !== null) expect(Math.abs(each)).toBeLessThan(8.64e15)
    }),
    { numRuns: 300 },
  )
})

/** Ids differ, or the log would be one move. */
function numbered(row: unknown, place: number): unknown {
  const lasting = typeof row === 'object' && row !== null && 'seq' in row && row.seq === 1
  return lasting ? { ...row, seq: place + 1 } : row
}
