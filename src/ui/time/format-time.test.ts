import { expect, test } from 'vitest'
import { clockFigures, relativeTime, shortDay, shortMoment } from './format-time.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')

test('clock figures pad seconds and grow hours only when there are some', () => {
  expect([0, 5_000, 65_999, -40_000, 3_723_000].map((ms) => clockFigures('en', ms))).toEqual([
    '0:00',
    '0:05',
    '1:05',
    '0:40',
    '1:02:03',
  ])
  // One kind of digits beside the times of day of the same reader.
  expect(clockFigures('ar-EG', 3_723_000)).toBe('١:٠٢:٠٣')
})

test('a moment is told the way people say it', () => {
  expect(relativeTime('en', noon + 20 * 60_000, noon)).toBe('in 20 minutes')
  expect(relativeTime('de', noon - 3 * 3_600_000, noon)).toBe('vor 3 Stunden')
  expect(shortMoment('de', noon + 3_600_000, noon, 'Europe/Berlin')).toBe('14:00')
  expect(shortMoment('en-GB', noon + 2 * 86_400_000, noon, 'Europe/London')).toBe('Thu 12:00')
})

test('a day keeps its date in every zone', () => {
  expect(shortDay('en-GB', '2026-12-01')).toBe('Tue 1 Dec')
})
