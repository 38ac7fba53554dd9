import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dayOfNumber } from '#src/domain/council/days.ts'
import { nths, type Cadence, type DayOfMonth } from '#src/domain/rituals/cadence.ts'
import { readRecurrence, recurrenceOf } from '#src/domain/rituals/patterned-recurrence.ts'
import { plannedDates } from '#src/domain/rituals/planned-dates.ts'
import type { Schedule } from '#src/domain/rituals/ritual.ts'
import { daysOfSeries } from '#src/domain/rituals/series-days.ts'
import { dayOf, msOf } from '#src/sandbox/tenant/calendar/calendar-time.ts'
import {
  daysOfSeries as theirDays,
  recurrenceSchema,
  weekdays,
} from '#src/sandbox/tenant/calendar/recurrence.ts'

const years = 6
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'America/Santiago',
  'UTC',
]

const weekday = fc.integer({ min: 1, max: 7 })
const nth = fc.constantFrom(...nths)
const on: fc.Arbitrary<DayOfMonth> = fc.oneof(
  fc.record({ by: fc.constant('day' as const), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ by: fc.constant('weekday' as const), nth, weekday }),
  fc.record({ by: fc.constant('working-day' as const), nth }),
)
const cadence: fc.Arbitrary<Exclude<Cadence, { kind: 'on-demand' }>> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    every: fc.integer({ min: 1, max: 99 }),
    days: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
  }),
  fc.record({ kind: fc.constant('monthly' as const), every: fc.integer({ min: 1, max: 99 }), on }),
  fc.record({ kind: fc.constant('quarterly' as const), month: fc.integer({ min: 1, max: 3 }), on }),
  fc.record({ kind: fc.constant('half-yearly' as const), month: fc.integer({ min: 1, max: 6 }), on }),
  fc.record({ kind: fc.constant('yearly' as const), month: fc.integer({ min: 1, max: 12 }), on }),
)
const day = fc.integer({ min: 19_000, max: 26_000 }).map(dayOfNumber)
const time = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

/** What the calendar makes of a recurrence, up to a day. */
function expanded(recurrence: unknown, until: number): readonly string[] {
  return [...theirDays(v.parse(recurrenceSchema, recurrence), until)].map(dayOfNumber)
}

test('the calendar expands what Weft sends to the very instants that Weft shows, in every zone and over daylight saving', () => {
  fc.assert(
    fc.property(cadence, day, time, fc.constantFrom(...zones), (rhythm, firstDay, at, zone) => {
      const schedule: Schedule = { cadence: rhythm, time: at, zone, minutes: 45, firstDay, until: null }
      const sent = recurrenceOf(schedule)
      expect(sent.ok).toBe(true)
      if (!sent.ok) return
      const last = dayOf(firstDay) + years * 366
      const ours = plannedDates(
        { ...schedule, restDays: [], onClosedDay: 'keep' },
        [],
        firstDay,
        dayOfNumber(last),
      )
      const theirs = expanded(sent.recurrence, last)
      expect(ours.ok && ours.dates.map((each) => each.day)).toEqual(theirs)
      expect(theirs[0] ?? sent.first).toBe(sent.first)
      expect(ours.ok && ours.dates.map((each) => each.startMs)).toEqual(
        theirs.map((each) => msOf({ local: `${each}T${at}:00`, zone })),
      )
    }),
    { numRuns: 400, seed: 5 },
  )
})

test('a series that is read back from the calendar has the same days, whatever day its range begins on and however it ends', () => {
  const index = fc.constantFrom('first', 'second', 'third', 'fourth', 'last')
  const pattern = fc.record({
    type: fc.constantFrom(
      'daily',
      'weekly',
      'absoluteMonthly',
      'relativeMonthly',
      'absoluteYearly',
      'relativeYearly',
    ),
    interval: fc.integer({ min: 1, max: 14 }),
    month: fc.integer({ min: 1, max: 12 }),
    dayOfMonth: fc.integer({ min: 1, max: 31 }),
    daysOfWeek: fc.oneof(
      fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 3 }),
      fc.constant(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const),
    ),
    firstDayOfWeek: fc.constantFrom(...weekdays),
    index,
  })
  const range = fc.record({
    type: fc.constantFrom('noEnd', 'endDate', 'numbered'),
    numberOfOccurrences: fc.integer({ min: 1, max: 40 }),
    startDate: day,
    span: fc.integer({ min: 0, max: 2_000 }),
  })
  let read = 0
  fc.assert(
    fc.property(pattern, range, (of, { span, ...within }) => {
      const recurrence = v.parse(recurrenceSchema, {
        pattern: of,
        range: { ...within, endDate: dayOfNumber(dayOf(within.startDate) + span) },
      })
      const taken = readRecurrence(recurrence)
      if (!taken.ok) return
      read += 1
      const last = dayOf(within.startDate) + years * 366
      expect(daysOfSeries(taken.value, within.startDate, dayOfNumber(last))).toEqual(
        expanded(recurrence, last),
      )
    }),
    { numRuns: 600, seed: 7 },
  )
  // What is refused is tested by name; most is not refused.
  expect(read).toBeGreaterThan(250)
})
