import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addDays, dayIn, dayNumber, daysBetween, utcDay, weekday } from './days.ts'

const zones = [
  'UTC',
  'Europe/Lisbon',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
]
const day = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString())

test('days are counted as Temporal counts them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -1_000, max: 1_000 }), (from, days) => {
      const date = Temporal.PlainDate.from(from)
      const to = date.add({ days }).toString()
      expect(addDays(from, days)).toBe(to)
      expect(daysBetween(from, to)).toBe(days)
      expect(weekday(from)).toBe(date.dayOfWeek)
    }),
  )
})

test('an instant lies on the day that Temporal says, in every zone and across daylight saving', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 4_000_000_000_000 }), (zone, atMs) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(atMs)
      expect(dayIn(zone, atMs)).toBe(instant.toZonedDateTimeISO(zone).toPlainDate().toString())
      expect(utcDay(atMs)).toBe(instant.toString().slice(0, 10))
    }),
  )
})

test('what is no day or no zone is refused', () => {
  for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', '', 'today'])
    expect(() => dayNumber(wrong), wrong).toThrow(RangeError)
  expect(() => dayIn('Mars/Olympus', 0)).toThrow(RangeError)
})
