import { expect, test } from 'vitest'
import { mostFileBytes, refuseFile } from './pre-read-limits.ts'

test('the largest file fits into one call as base64, and one byte more does not', () => {
  const base64 = (bytes: number) => Math.ceil(bytes / 3) * 4
  expect(base64(mostFileBytes)).toBeLessThanOrEqual(27_892_122)
  expect(base64(mostFileBytes + 1)).toBeGreaterThan(27_892_122)
  expect(refuseFile({ name: 'a.pdf', size: mostFileBytes })).toBeNull()
  expect(refuseFile({ name: 'a.pdf', size: mostFileBytes + 1 })).toBe('too-large')
})

test('a name that Outlook does not take and a file that holds nothing are refused by their reason', () => {
  expect(refuseFile({ name: 'a'.repeat(255), size: 1 })).toBeNull()
  expect(refuseFile({ name: 'a'.repeat(256), size: 1 })).toBe('name-too-long')
  expect(refuseFile({ name: 'a.pdf', size: 0 })).toBe('empty')
})
