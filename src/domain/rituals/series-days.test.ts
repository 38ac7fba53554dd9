import * as fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addDays, dayOfNumber, weekday } from '../council/days.ts'
import { nths, type DayOfMonth, type RepeatingCadence } from './cadence.ts'
import { intervalOf } from './days-of-rhythm.ts'
import { daysOfSeries, firstCounted } from './series-days.ts'

const rruleDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const noon = (day: string) => Temporal.ZonedDateTime.from(`${day}T12:00:00[UTC]`)

function ofMonth(on: DayOfMonth) {
  const place = on.by === 'day' || on.nth === 'last' ? -1 : nths.indexOf(on.nth) + 1
  switch (on.by) {
    case 'day':
      return on.day <= 28
        ? { byMonthDay: [on.day] }
        : { byMonthDay: Array.from({ length: on.day - 27 }, (_, more) => 28 + more), bySetPos: [-1] }
    case 'weekday':
      return { byDay: [`${place}${rruleDays[on.weekday - 1]}`] }
    case 'working-day':
      return { byDay: rruleDays.slice(0, 5), bySetPos: [place] }
  }
}

/** The same rhythm said to `rrule-temporal`, which knows RFC 5545. */
function asRule(cadence: RepeatingCadence, begin: string, wkst: (typeof rruleDays)[number] = 'MO') {
  const from = {
    dtstart: noon(begin),
    tzid: 'UTC',
    temporal: Temporal,
    interval: intervalOf(cadence),
  } as const
  if (cadence.kind !== 'weekly')
    return new RRuleTemporal({ ...from, freq: 'MONTHLY', ...ofMonth(cadence.on) })
  const byDay = cadence.days.map((each) => rruleDays[each - 1] ?? 'MO')
  return new RRuleTemporal({ ...from, freq: 'WEEKLY', byDay, wkst })
}

const weekdays = fc.integer({ min: 1, max: 7 })
const dayOfMonth: fc.Arbitrary<DayOfMonth> = fc.oneof(
  fc.record({ by: fc.constant('day' as const), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ by: fc.constant('weekday' as const), nth: fc.constantFrom(...nths), weekday: weekdays }),
  fc.record({ by: fc.constant('working-day' as const), nth: fc.constantFrom(...nths) }),
)
const every = fc.integer({ min: 1, max: 14 })
const weekly = fc.record({
  kind: fc.constant('weekly' as const),
  every,
  days: fc.uniqueArray(weekdays, { minLength: 1, maxLength: 7 }),
})
const monthly = fc.record({ kind: fc.constant('monthly' as const), every, on: dayOfMonth })
const month = (most: number) => fc.integer({ min: 1, max: most })
const inYear = fc.oneof(
  fc.record({ kind: fc.constant('quarterly' as const), month: month(3), on: dayOfMonth }),
  fc.record({ kind: fc.constant('half-yearly' as const), month: month(6), on: dayOfMonth }),
  fc.record({ kind: fc.constant('yearly' as const), month: month(12), on: dayOfMonth }),
)
/** 2024 to 2034. */
const anyDay = fc.integer({ min: 19_723, max: 23_375 }).map(dayOfNumber)

test('the days of every rhythm are those of RFC 5545, counted from its first session', () => {
  fc.assert(
    fc.property(fc.oneof(weekly, monthly, inYear), anyDay, (cadence, firstDay) => {
      const to = addDays(firstDay, 1_500)
      const days = daysOfSeries({ cadence, firstDay, until: null }, '2020-01-01', to)
      const [first] = days
      if (first === undefined) throw new Error(`${JSON.stringify(cadence)} from ${firstDay} has no day`)
      const rule = asRule(cadence, first).between(noon(first), noon(to), true)
      expect(days).toEqual(rule.map((each) => each.toPlainDate().toString()))
      // Counted from any later day it is the same series.
      const later = days[Math.floor(days.length / 2)] ?? first
      expect(daysOfSeries({ cadence, firstDay, until: null }, later, to)).toEqual(
        days.filter((each) => each >= later),
      )
    }),
    { numRuns: 300 },
  )
})

test('the first session is the first day of the rhythm on or after the day that was named', () => {
  fc.assert(
    fc.property(fc.oneof(weekly, monthly), anyDay, (cadence, firstDay) => {
      const [first] = daysOfSeries({ cadence, firstDay, until: null }, firstDay, '2099-12-31')
      const begin = cadence.kind === 'weekly' ? firstDay : `${firstDay.slice(0, 7)}-01`
      const next = asRule({ ...cadence, every: 1 }, begin).next(
        noon(firstDay).subtract({ seconds: 1 }),
        false,
      )
      expect(first).toBe(next?.toPlainDate().toString())
    }),
  )
  fc.assert(
    fc.property(inYear, anyDay, (cadence, firstDay) => {
      const [first = ''] = daysOfSeries({ cadence, firstDay, until: null }, firstDay, '2099-12-31')
      const step = intervalOf(cadence)
      expect(first >= firstDay).toBe(true)
      expect((Number(first.slice(5, 7)) - cadence.month) % step).toBe(0)
      // None is passed over: the one before lies before the day that was named.
      expect(first < addDays(firstDay, step * 31 + 31)).toBe(true)
    }),
  )
})

test('intervals that Graph counts from a week or month are counted as Graph does', () => {
  fc.assert(
    fc.property(fc.oneof(weekly, monthly), anyDay, weekdays, (cadence, start, weekStart) => {
      const begin =
        cadence.kind === 'weekly'
          ? addDays(start, -((weekday(start) - weekStart + 7) % 7))
          : `${start.slice(0, 7)}-01`
      const next = asRule(cadence, begin, rruleDays[weekStart - 1]).next(
        noon(start).subtract({ seconds: 1 }),
        false,
      )
      expect(firstCounted(cadence, start, weekStart)).toBe(next?.toPlainDate().toString())
    }),
    { numRuns: 200 },
  )
})

test('a series ends with the calendar', () => {
  const cadence = { kind: 'monthly', every: 1, on: { by: 'day', day: 31 } } as const
  expect(daysOfSeries({ cadence, firstDay: '9999-11-15', until: null }, '9999-01-01', '9999-12-31')).toEqual([
    '9999-11-30',
    '9999-12-31',
  ])
})
