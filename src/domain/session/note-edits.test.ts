import { expect, test } from 'vitest'
import { foldSession } from './fold.ts'
import { noteEditsOf } from './fold-notes.ts'
import { keepParts } from './keep-parts.ts'
import { mayMake } from './may-make.ts'
import type { LoggedMove, Move } from './move.ts'
import { noteUpdateLimit } from './note-moves.ts'
import { readMoves } from './read-moves.ts'
import { whileAway } from './while-away.ts'

const edit = (itemId: string, update: string): Move => ({ kind: 'edit-notes', itemId, update })
const logged = (lamport: number, by: string, move: Move): LoggedMove => ({
  client: by,
  seq: lamport,
  lamport,
  atMs: 0,
  by,
  byName: by.toUpperCase(),
  move,
})
const close: Move = { kind: 'close', artefacts: ['actions'], reasonForNone: null }

test('[NOTES-1] edits are kept by item, in log order, each with who made it, whatever the items are called', () => {
  const moves = [
    logged(1, 'ana', edit('i', 'AAA1')),
    logged(2, 'ben', edit('__proto__', 'AAA2')),
    logged(3, 'ben', edit('i', 'AAA3')),
  ]
  for (const order of [moves, moves.toReversed()]) {
    const state = foldSession([...order, ...order])
    expect(noteEditsOf(state, 'i').map((each) => [each.id, each.byName, each.update])).toEqual([
      ['ana/1', 'ANA', 'AAA1'],
      ['ben/3', 'BEN', 'AAA3'],
    ])
    expect(noteEditsOf(state, '__proto__')).toHaveLength(1)
    expect(noteEditsOf(state, 'constructor')).toEqual([])
  }
})

test('[NOTES-8] an update that is too long, or no base64, is no move', () => {
  const read = (update: string) => readMoves([logged(1, 'eve', edit('i', update))]).moves.length
  expect(read('AAA=')).toBe(1)
  expect(read('A'.repeat(noteUpdateLimit))).toBe(1)
  for (const each of ['A'.repeat(noteUpdateLimit + 4), '', 'AAA', 'A A=', '<b>']) expect(read(each)).toBe(0)
})

test('[NOTES-10] what comes after the close is kept and says so, until the session is opened again', () => {
  const moves = [
    logged(1, 'ana', { kind: 'start' }),
    logged(2, 'ana', edit('i', 'AAA1')),
    logged(3, 'ana', close),
  ]
  const late = logged(4, 'ben', edit('i', 'AAA2'))
  const state = foldSession([...moves, late])
  expect(noteEditsOf(state, 'i').map((each) => each.afterClose)).toEqual([false, true])
  const again = foldSession([...moves, late, logged(5, 'ana', { kind: 'reopen' })])
  expect(noteEditsOf(again, 'i').map((each) => each.afterClose)).toEqual([false, false])
})

test('a log that is folded again keeps the edits that it knew as the same objects', () => {
  const moves = [
    logged(1, 'ana', edit('i', 'AAA1')),
    logged(3, 'ana', edit('i', 'AAA3')),
    logged(4, 'ben', edit('j', 'AAA4')),
  ]
  const before = foldSession(moves)
  const kept = keepParts(before, foldSession([...moves, logged(2, 'ben', edit('i', 'AAA2'))]))
  expect(kept.noteEdits['j']).toBe(before.noteEdits['j'])
  expect(noteEditsOf(kept, 'i').map((each) => each.id)).toEqual(['ana/1', 'ben/2', 'ana/3'])
  expect(noteEditsOf(kept, 'i')[2]).toBe(noteEditsOf(before, 'i')[1])
  expect(keepParts(before, foldSession(moves)).noteEdits).toBe(before.noteEdits)
})

test('whoever may write notes may edit them, and nobody else, in every phase', () => {
  const write: Move = { kind: 'write-notes', itemId: 'i', blockId: 'b', text: '', seen: null }
  const council = { members: [], departments: [] }
  for (const phase of [[], [{ kind: 'start' }], [close]] satisfies Move[][]) {
    const state = foldSession(phase.map((move, index) => logged(index + 1, 'ana', move)))
    for (const role of ['chair', 'secretary', 'member', 'deputy', 'adviser', 'sponsor'] as const) {
      const actor = { personId: 'p', member: { personId: 'p', role } }
      expect(mayMake(edit('i', 'AAA='), state, actor, council)).toEqual(mayMake(write, state, actor, council))
    }
    const stranger = { personId: 'p', member: undefined }
    expect(mayMake(edit('i', 'AAA='), state, stranger, council).ok).toBe(false)
  }
})

test('who comes back hears in how many notes others wrote, and who; their own words are no news', () => {
  const log = [
    logged(1, 'ana', edit('i', 'AAA1')),
    logged(2, 'ben', edit('i', 'AAA2')),
    logged(3, 'ana', edit('i', 'AAA3')),
    logged(4, 'cho', edit('j', 'AAA4')),
  ]
  expect(whileAway({ checkpoint: null, moves: log }, 1, 'ben')).toMatchObject({
    notes: 2,
    noteWriters: ['ANA', 'CHO'],
  })
  expect(whileAway({ checkpoint: null, moves: log }, 4, 'ben')).toMatchObject({ notes: 0, noteWriters: [] })
})
