import { expect, test } from 'vitest'
import { daysLater } from './calendar-time.ts'

test('days later the clock shows the same time, across both clock changes of a year', () => {
  const at = Date.parse
  const later = (from: string, days: number) =>
    new Date(daysLater(at(from), days, 'Europe/Amsterdam')).toISOString()
  expect(later('2027-03-26T10:00:00.123Z', 7)).toBe('2027-04-02T09:00:00.123Z')
  expect(later('2027-10-29T09:00:00.000Z', 7)).toBe('2027-11-05T10:00:00.000Z')
  expect(later('2027-04-02T09:00:00.000Z', -7)).toBe('2027-03-26T10:00:00.000Z')
  // The hour that does not exist there.
  expect(later('2027-03-27T01:30:00.000Z', 1)).toBe('2027-03-28T01:30:00.000Z')
})
