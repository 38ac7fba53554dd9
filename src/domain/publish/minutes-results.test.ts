import { expect, test } from 'vitest'
import { foldSession } from '../session/fold.ts'
import type { Move } from '../session/move.ts'
import { resultBlocks } from './minutes-results.ts'

const words = (id: string) => id
const council = { name: 'C', language: 'en' as const, timeZone: 'UTC', departments: [], members: [] }

/** Head and rows of the table of actions, one of them with this detail. */
function actions(detail: string): readonly (readonly string[])[] {
  const about = { kind: 'action', itemId: null, ownerId: null, ownerName: null, due: null } as const
  const moves: readonly Move[] = [
    { kind: 'start' },
    { kind: 'capture', enteredFor: null, capture: { ...about, id: 'a', text: 'Measure the noise again' } },
    { kind: 'capture', enteredFor: null, capture: { ...about, id: 'b', text: 'Order new belts', detail } },
  ]
  const state = foldSession(
    moves.map((move, at) => ({
      ...{ client: 'c', seq: at + 1, lamport: at + 1, atMs: at, by: 'ana', byName: 'Ana', move },
    })),
  )
  return resultBlocks({ state, council, words }).flatMap((each) =>
    each.kind === 'table' ? [each.head, ...each.rows] : [],
  )
}

test('a table of results has a column of remarks where somebody made one, and none where nobody did', () => {
  expect(actions('')).toEqual([
    ['out-action', 'out-owner', 'out-due'],
    ['Measure the noise again', 'out-nobody-yet', 'out-no-date'],
    ['Order new belts', 'out-nobody-yet', 'out-no-date'],
  ])
  expect(actions('Two are worn')).toEqual([
    ['out-action', 'out-owner', 'out-due', 'out-remarks'],
    ['Measure the noise again', 'out-nobody-yet', 'out-no-date', ''],
    ['Order new belts', 'out-nobody-yet', 'out-no-date', 'Two are worn'],
  ])
})
