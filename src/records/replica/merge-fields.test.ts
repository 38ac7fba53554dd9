import { expect, test } from 'vitest'
import { mergeFields, sameValue } from './merge-fields.ts'

const same = (_: string, one: unknown, other: unknown) => sameValue(one, other)
const merge = (base: Record<string, unknown>, mine: Record<string, unknown>, now: Record<string, unknown>) =>
  mergeFields([base], mine, now, same)

test('a column that only this person changed is sent', () => {
  expect(merge({ A: 1 }, { A: 2 }, { A: 1, B: 9 })).toEqual({ send: { A: 2 }, theirs: {} })
})

test('a column that both changed to different values is a conflict, with their value', () => {
  expect(merge({ A: 1 }, { A: 2 }, { A: 3 })).toEqual({ send: {}, theirs: { A: 3 } })
  expect(merge({ A: 1 }, { A: 2 }, {})).toEqual({ send: {}, theirs: { A: null } })
})

test('a column that the list has already as wished needs nothing', () => {
  expect(merge({ A: 1 }, { A: 2 }, { A: 2 })).toEqual({ send: {}, theirs: {} })
})

test('different columns of one record meet in no conflict', () => {
  expect(merge({ A: 1 }, { A: 2 }, { A: 1, B: 5 })).toEqual({ send: { A: 2 }, theirs: {} })
})

test('an own earlier value whose answer was lost is no conflict with oneself', () => {
  const saw = [{ A: 1 }, { A: 2 }]
  expect(mergeFields(saw, { A: 3 }, { A: 2 }, same)).toEqual({ send: { A: 3 }, theirs: {} })
})

test('nothing, null and the empty text are one; so are two spellings of an instant', () => {
  expect(sameValue(undefined, '')).toBe(true)
  expect(sameValue(null, 0)).toBe(false)
  expect(sameValue('2026-01-01T12:00:00Z', '2026-01-01T12:00:00.000Z')).toBe(true)
  expect(sameValue('2026-01-01', '2026-01-01T00:00:00Z')).toBe(false)
  expect(sameValue('7', 7)).toBe(false)
})

test('half of one score and half of another is nobody’s: the whole of it is asked about', () => {
  const kind = { units: [['Likelihood', 'Impact'], ['Title']], settled: {} }
  const saw = [{ Likelihood: 2, Impact: 2, Title: 'T' }]
  const now = { Likelihood: 2, Impact: 5, Title: 'T' }
  const mine = { Likelihood: 4, Title: 'Mine' }
  expect(mergeFields(saw, mine, now, (_, one, other) => one === other, kind)).toEqual({
    send: { Title: 'Mine' },
    theirs: { Likelihood: 2, Impact: 5 },
  })
  // Whoever else came to the same figures means the same.
  expect(mergeFields(saw, { Impact: 5 }, now, (_, one, other) => one === other, kind)).toEqual({
    send: {},
    theirs: {},
  })
})

test('what follows from other columns is settled without asking anybody', () => {
  const kind = {
    units: [['Course']],
    settled: { Course: (mine: unknown, theirs: unknown) => `${String(theirs)}+${String(mine)}` },
  }
  const merged = mergeFields(
    [{ Course: 'a' }],
    { Course: 'am' },
    { Course: 'at' },
    (_, one, other) => one === other,
    kind,
  )
  expect(merged).toEqual({ send: { Course: 'at+am' }, theirs: {} })
})
