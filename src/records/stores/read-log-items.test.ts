import { expect, test } from 'vitest'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import type { ListItem } from '../lists/list-item.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { readLogItems } from './list-log-carrier.ts'

const start = { client: 'a', seq: 1, lamport: 1, atMs: 0, by: 'ana', byName: 'Ana', move: { kind: 'start' } }

function row(
  id: string,
  fields: object,
  by: { readonly createdBy?: string | null; readonly modifiedBy?: string | null } = {},
): ListItem<RecordOf<typeof sessionLogKind>> {
  const reading = sessionLogKind.fromFields({
    ClientKey: `s/${id}`,
    Session: 's',
    Moves: JSON.stringify([start]),
    ...fields,
  })
  return { id, eTag: '', createdMs: 0, createdBy: 'ana', modifiedBy: 'ana', ...by, reading }
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

const key = `B${'x'.repeat(86)}`
const says = (client: string, more: object = {}) => ({
  ClientKey: `s/key/${client}`,
  What: 'Key of a page',
  Moves: JSON.stringify({ v: 1, client, key, name: 'Ana', ...more }),
})

test('[SIGNED-8] a page’s key is that of who SharePoint says has made the row, and of nobody who changed it', () => {
  const { clients, rows, skipped } = readLogItems(
    [
      row('1', says('a', { personId: 'eve', by: 'eve' })),
      row('2', says('b'), { createdBy: 'ben', modifiedBy: 'eve' }),
      row('3', says('c'), { createdBy: null, modifiedBy: null }),
      row('4', says('c'), { createdBy: '', modifiedBy: '' }),
    ],
    's',
  )
  expect(clients).toEqual([{ client: 'a', personId: 'ana', name: 'Ana', key }])
  expect(rows).toEqual([])
  expect([...skipped]).toEqual([
    ['1', 0],
    ['2', 1],
    ['3', 1],
    ['4', 1],
  ])
})

test('[SIGNED-8] a row that says another client than its key, no key or another version says none', () => {
  const bad = [
    { ...says('a'), ClientKey: 's/key/b' },
    { ...says('a'), ClientKey: 'carry/s' },
    says('a', { key: 'short' }),
    says('a', { key: `C${'x'.repeat(86)}` }),
    says('a', { v: 2 }),
    says(''),
    says('a', { name: 'x'.repeat(700) }),
    { ...says('a'), Moves: '{' },
    { ...says('a'), Moves: JSON.stringify([start]) },
  ]
  const { clients, rows, skipped } = readLogItems(
    bad.map((each, place) => row(String(place), each)),
    's',
  )
  expect([clients, rows]).toEqual([[], []])
  expect([...skipped.values()]).toEqual(bad.map(() => 1))
})

test('a name that would turn the text around it is read as a plain line', () => {
  const { clients } = readLogItems([row('1', says('a', { name: 'A\u202Ena\n' }))], 's')
  expect(clients.map((each) => each.name)).toEqual(['Ana'])
})

test('[SIGNED-9] a room key is read from its own row alone', () => {
  const says = (fields: object) => row('1', { What: 'Room of the relay', ...fields })
  const text = JSON.stringify({ v: 1, room: 'AAECAwQFBgcICQoLDA0ODw' })
  expect(readLogItems([says({ ClientKey: 's/room', Moves: text })], 's').room).toBe('AAECAwQFBgcICQoLDA0ODw')
  for (const bad of [
    { ClientKey: 's/room2', Moves: text },
    { ClientKey: 's/room', Moves: '{"v":1,"room":"short"}' },
    { ClientKey: 's/room', Moves: text, Session: 'another' },
    { ClientKey: 's/room', Moves: text, What: 'Moves' },
  ])
    expect(readLogItems([says(bad)], 's').room).toBeNull()
})

test('[SIGNED-10] whatever text stands in it, a row of another kind holds no moves', () => {
  const kinds = ['Room of the relay', 'Key of a page', 'Checkpoint', 'Part of a checkpoint']
  expect(
    readLogItems(
      kinds.map((What) => row(What, { What })),
      's',
    ).rows,
  ).toEqual([])
})

test('each row of moves says who has stored it, which is not always who made them', () => {
  const { rows } = readLogItems([row('1', {}, { createdBy: 'ben' }), row('2', {}, { createdBy: null })], 's')
  expect(rows.map(({ storedBy, moves }) => [storedBy, moves[0]?.by])).toEqual([
    ['ben', 'ana'],
    [null, 'ana'],
  ])
})
