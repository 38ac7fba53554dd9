import { expect, test } from 'vitest'
import { seededRandom } from '#test/support/seeded-random.ts'
import { fromBase85, toBase85 } from './base-85.ts'

test('bytes of any length come back, four in five characters', () => {
  const random = seededRandom(4)
  for (let length = 0; length < 40; length += 1)
    for (let times = 0; times < 30; times += 1) {
      const bytes = Uint8Array.from({ length }, () => [0, 255, Math.floor(random() * 256)][times % 3] ?? 0)
      const text = toBase85(bytes)
      expect(text.length).toBe(Math.ceil((length * 5) / 4))
      expect(fromBase85(text)).toEqual(bytes)
    }
})

test('no character is one that JSON, XML or trimming changes', () => {
  const all = toBase85(Uint8Array.from({ length: 30_000 }, (_each, at) => (at * 7919 + (at >> 3)) % 256))
  expect(new Set(all).size).toBe(85)
  expect(JSON.stringify(all)).toHaveLength(all.length + 2)
  expect(all).toMatch(/^[!-~]+$/)
  expect(all).not.toMatch(/["'\\<>&`~]/)
})

test('what is none of it is refused', () => {
  for (const text of ['a', 'abcdea', 'ab cd', 'ab"cd', 'äbcde', '#####', 'abc\u{1f9f5}'])
    expect(fromBase85(text), text).toBeNull()
})
