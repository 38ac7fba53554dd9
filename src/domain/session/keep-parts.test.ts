import { expect, test } from 'vitest'
import { foldSession } from './fold.ts'
import { keepParts } from './keep-parts.ts'
import type { LoggedMove, Move } from './move.ts'

const logged = (lamport: number, move: Move): LoggedMove => ({
  client: 'c',
  seq: lamport,
  lamport,
  atMs: 0,
  by: 'ana',
  byName: 'Ana',
  move,
})
const note = (id: string): Move => ({
  kind: 'capture',
  enteredFor: null,
  capture: { kind: 'note', id, itemId: null, text: id },
})

test('a log that is folded again keeps what did not change as the same objects', () => {
  const log = [
    logged(1, { kind: 'note-attendance', personId: 'ben', name: 'Ben', state: 'present' }),
    logged(2, note('first')),
    logged(4, note('third')),
  ]
  const before = foldSession(log)
  const again = foldSession([...log, logged(3, note('second'))])
  const kept = keepParts(before, again)
  expect(kept).toEqual(again)
  expect(kept.attendance).toBe(before.attendance)
  expect(kept.captured).toHaveLength(3)
  expect(kept.captured.filter((each) => before.captured.includes(each))).toHaveLength(2)
})

test('a part that changed is the new one', () => {
  const before = foldSession([logged(1, note('first'))])
  const again = foldSession([
    logged(1, note('first')),
    logged(2, { kind: 'remove-capture', captureId: 'first' }),
  ])
  expect(keepParts(before, again)).toEqual(again)
})
