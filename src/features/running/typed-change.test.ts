import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { caretAfter, endOfSteps, typedChange } from './typed-change.ts'

test('typing, pasting over, deleting either way and replacing are read from the field', () => {
  expect(typedChange('aa', 'aaa', 1)).toEqual({ at: 0, removed: 0, inserted: 'a' })
  expect(typedChange('aa', 'aaa', 3)).toEqual({ at: 2, removed: 0, inserted: 'a' })
  expect(typedChange('one two', 'one four', 8)).toEqual({ at: 4, removed: 3, inserted: 'four' })
  expect(typedChange('aaa', 'aa', 1)).toEqual({ at: 1, removed: 1, inserted: '' })
  expect(typedChange('same', 'same', 2)).toBeNull()
  // A spelling correction leaves the caret elsewhere.
  expect(typedChange('teh end', 'the end', 0)).toEqual({ at: 1, removed: 2, inserted: 'he' })
})

test('a character of two units is never cut in halves', () => {
  expect(typedChange('🎉', '🎈', 2)).toEqual({ at: 0, removed: 2, inserted: '🎈' })
  expect(typedChange('x🎉', 'x', 1)).toEqual({ at: 1, removed: 2, inserted: '' })
})

test('whatever was done to a field, the change makes the one text of the other', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🎉', '🎈'), maxLength: 12 })
  fc.assert(
    fc.property(words, words, fc.nat(12), (before, after, caret) => {
      const change = typedChange(before, after, Math.min(caret, after.length))
      if (change === null) {
        expect(before).toBe(after)
        return
      }
      const { at, removed, inserted } = change
      expect(removed).toBeGreaterThanOrEqual(0)
      expect(before.slice(0, at) + inserted + before.slice(at + removed)).toBe(after)
      expect(Array.from(inserted).every((each) => each.length === 2 || !/[\ud800-\udfff]/.test(each))).toBe(
        true,
      )
    }),
  )
})

test('a caret stays behind its character, whatever others write or delete', () => {
  expect(caretAfter(3, [{ keep: 1 }, { insert: 'xx' }])).toBe(5)
  expect(caretAfter(3, [{ keep: 3 }, { insert: 'xx' }])).toBe(3)
  expect(caretAfter(3, [{ keep: 1 }, { remove: 5 }])).toBe(1)
  expect(caretAfter(8, [{ remove: 2 }, { keep: 3 }, { insert: 'x' }])).toBe(7)
  expect(endOfSteps([{ keep: 4 }, { insert: 'ab' }, { keep: 9 }])).toBe(6)
})
