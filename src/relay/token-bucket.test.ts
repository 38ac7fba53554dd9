import { expect, test } from 'vitest'
import { createTokenBucket } from './token-bucket.ts'

test('so much at once, then so much a second, and never more saved than fits', () => {
  const bucket = createTokenBucket(2, 5)
  expect([1, 2, 3, 4, 5, 6].map(() => bucket.take(1, 0))).toEqual([true, true, true, true, true, false])
  expect(bucket.take(1, 400)).toBe(false)
  expect(bucket.take(1, 500)).toBe(true)
  expect(bucket.take(6, 1_000_000)).toBe(false)
  expect(bucket.take(5, 1_000_000)).toBe(true)
})
