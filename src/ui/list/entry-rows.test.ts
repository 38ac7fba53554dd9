import { expect, test } from 'vitest'
import { entryRows } from './entry-rows.ts'

const of = (key: string, rank: number) => ({ key, reading: { ok: true as const, record: { key, rank } } })
const entries = [
  of('b', 2),
  of('a', 1),
  { key: 'x', reading: { ok: false as const, raw: { Title: 'By hand' } } },
  { key: 'y', reading: { ok: false as const, raw: { Title: 7 } } },
]
const rows = {
  found: null,
  broken: 'Needs repair',
  addressOf: (key: string) => `#${key}`,
  passes: () => true,
  order: (one: { rank: number }, other: { rank: number }) => one.rank - other.rank,
  face: ({ key }: { key: string }) => ({ title: key.toUpperCase(), state: '', facts: [] }),
}

test('what needs a repair stands first under the name it is known by, then the records in order', () => {
  expect(entryRows(entries, rows).map((each) => [each.key, each.title, each.href])).toEqual([
    ['x', 'By hand', '#x'],
    ['y', 'y', '#y'],
    ['a', 'A', '#a'],
    ['b', 'B', '#b'],
  ])
})

test('a filter leaves out what cannot be read; a search leaves out what does not hold the words', () => {
  expect(entryRows(entries, { ...rows, broken: null }).map((each) => each.key)).toEqual(['a', 'b'])
  const found = new Set(['b'])
  expect(entryRows(entries, { ...rows, broken: null, found }).map((each) => each.key)).toEqual(['b'])
  const passes = ({ rank }: { rank: number }) => rank === 1
  expect(entryRows(entries, { ...rows, broken: null, passes }).map((each) => each.key)).toEqual(['a'])
})
