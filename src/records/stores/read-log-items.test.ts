import { expect, test } from 'vitest'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import type { ListItem } from '../lists/list-item.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { readLogItems } from './list-log-carrier.ts'

const start = { client: 'a', seq: 1, lamport: 1, atMs: 0, by: 'ana', byName: 'Ana', move: { kind: 'start' } }

function row(id: string, fields: object): ListItem<RecordOf<typeof sessionLogKind>> {
  const reading = sessionLogKind.fromFields({
    ClientKey: `s/${id}`,
    Session: 's',
    Moves: JSON.stringify([start]),
    ...fields,
  })
  return { id, eTag: '', createdMs: 0, createdBy: 'ana', modifiedBy: 'ana', reading }
}

test('rows that were cut, retyped or lost their key are named with what they hold, and the others are read', () => {
  const { rows, skipped } = readLogItems(
    [
      row('1', {}),
      row('2', { Moves: JSON.stringify([start]).slice(0, 40) }),
      row('3', { Moves: 17 }),
      row('4', { ClientKey: '' }),
      row('5', { Moves: JSON.stringify([{ ...start, seq: '2' }, start, null]) }),
      row('6', { Session: 'another', Moves: 'nonsense' }),
    ],
    's',
  )
  expect([...skipped].filter(([, count]) => count > 0)).toEqual([
    ['2', 1],
    ['3', 1],
    ['4', 1],
    ['5', 2],
  ])
  expect(rows.flatMap((each) => each.moves)).toHaveLength(2)
})

test('a row that was mended says that nothing of it is unread', () => {
  expect(readLogItems([row('1', {})], 's').skipped.get('1')).toBe(0)
})
