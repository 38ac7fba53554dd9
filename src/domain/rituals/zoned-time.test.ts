import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayOfNumber } from '../council/days.ts'
import { instantOf, wallClock } from './zoned-time.ts'

const zones = [
  'Europe/Berlin',
  'Europe/Dublin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'Asia/Tehran',
  'UTC',
]
const anyZone = fc.constantFrom(...zones)
/** 1990 to 2060. */
const anyDay = fc.integer({ min: 7_305, max: 33_237 }).map(dayOfNumber)
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((each) => String(each).padStart(2, '0')).join(':'))

/** Days on which a zone's clock changes, where everything that can go wrong does. */
function changes(zone: string): readonly string[] {
  const days: string[] = []
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`2009-01-01T00:00[${zone}]`)
  for (let count = 0; at !== null && count < 10; count += 1) {
    at = at.getTimeZoneTransition('next')
    if (at !== null)
      days.push(at.subtract({ hours: 1 }).toPlainDate().toString(), at.toPlainDate().toString())
  }
  return days
}

test('instants of wall clocks are those of Temporal, on days when clocks change as well', () => {
  const temporals = (day: string, time: string, zone: string) =>
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds
  fc.assert(
    fc.property(anyZone, anyDay, anyTime, (zone, day, time) => {
      expect(instantOf(day, time, zone)).toBe(temporals(day, time, zone))
    }),
  )
  for (const zone of zones)
    for (const day of changes(zone))
      for (let minutes = 0; minutes < 24 * 60; minutes += 30) {
        const time = [Math.floor(minutes / 60), minutes % 60]
          .map((each) => String(each).padStart(2, '0'))
          .join(':')
        expect(instantOf(day, time, zone), `${day} ${time} ${zone}`).toBe(temporals(day, time, zone))
      }
  expect(() => instantOf('2027-02-30', '09:00', 'UTC')).toThrow(RangeError)
  expect(() => instantOf('2027-02-28', '9', 'UTC')).toThrow(RangeError)
  expect(() => instantOf('2027-02-28', '09:00', 'Europe/Atlantis')).toThrow(RangeError)
})

test('wall clocks of instants are those of Temporal', () => {
  fc.assert(
    fc.property(anyZone, fc.integer({ min: -1e12, max: 3e12 }), (zone, ms) => {
      const here = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
      expect(wallClock(ms, zone)).toEqual({
        day: here.toPlainDate().toString(),
        time: here.toPlainTime().toString({ smallestUnit: 'minute' }),
      })
    }),
  )
})
