import { expect, test } from 'vitest'
import { initialsOf, stableIndex } from './initials.ts'

test('initials are legible for every kind of name', () => {
  expect(
    ['Ana Kowalska', 'Maximilian von der Heide', 'Sukarno', 'ليلى منصور', '王秀英', 'Élodie (HR)', ''].map(
      initialsOf,
    ),
  ).toEqual(['AK', 'MH', 'S', 'ل', '王', 'É', '?'])
})

test('a key keeps its colour and lies within the palette', () => {
  expect(stableIndex('finance', 8)).toBe(stableIndex('finance', 8))
  for (const key of ['a', 'b', 'longer-key', '王']) expect(stableIndex(key, 8)).toBeLessThan(8)
})
