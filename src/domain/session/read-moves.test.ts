import { expect, test } from 'vitest'
import { readMoves } from './read-moves.ts'

const start = {
  client: 'a',
  seq: 1,
  lamport: 1,
  atMs: 0,
  by: 'ana',
  byName: 'Ana',
  move: { kind: 'start' },
}

test('a move of a kind from a newer client is left out and the others are read', () => {
  const newer = { ...start, seq: 2, move: { kind: 'send-confetti' } }
  expect(readMoves([newer, start, 'nonsense', null])).toEqual({ moves: [start], unreadable: 3 })
})
