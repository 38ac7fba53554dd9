import * as v from 'valibot'
import { expect, test } from 'vitest'
import { cadenceSchema, type Cadence } from './cadence.ts'
import { readRecurrence, recurrenceOf, type PatternedRecurrence } from './patterned-recurrence.ts'
import { nextPlannedDates } from './planned-dates.ts'
import type { Schedule } from './ritual.ts'
import { daysOfSeries, nextDaysOfSeries } from './series-days.ts'
import { instantOf, isZone, wallClock } from './zoned-time.ts'

const from = (cadence: Cadence, firstDay: string): Schedule => ({
  cadence,
  firstDay,
  until: null,
  time: '09:00',
  zone: 'Europe/Berlin',
  minutes: 45,
})
const next = (cadence: Cadence, firstDay: string, count: number) =>
  nextDaysOfSeries(from(cadence, firstDay), firstDay, count)

test('rhythms are what people mean by them', () => {
  const secondMonday = { by: 'weekday', nth: 'second', weekday: 1 } as const
  const lastThursday = { by: 'weekday', nth: 'last', weekday: 4 } as const
  expect(next({ kind: 'monthly', every: 1, on: secondMonday }, '2026-11-28', 3)).toEqual([
    '2026-12-14',
    '2027-01-11',
    '2027-02-08',
  ])
  expect(next({ kind: 'weekly', every: 6, days: [3] }, '2026-12-01', 3)).toEqual([
    '2026-12-02',
    '2027-01-13',
    '2027-02-24',
  ])
  expect(next({ kind: 'quarterly', month: 3, on: lastThursday }, '2026-11-28', 4)).toEqual([
    '2026-12-31',
    '2027-03-25',
    '2027-06-24',
    '2027-09-30',
  ])
  expect(next({ kind: 'monthly', every: 1, on: { by: 'day', day: 31 } }, '2027-01-01', 4)).toEqual([
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
    '2027-04-30',
  ])
  expect(next({ kind: 'yearly', month: 2, on: { by: 'day', day: 29 } }, '2027-01-01', 3)).toEqual([
    '2027-02-28',
    '2028-02-29',
    '2029-02-28',
  ])
  expect(
    next({ kind: 'monthly', every: 1, on: { by: 'working-day', nth: 'last' } }, '2027-01-01', 2),
  ).toEqual(['2027-01-29', '2027-02-26'])
  expect(next({ kind: 'half-yearly', month: 6, on: lastThursday }, '2026-07-01', 2)).toEqual([
    '2026-12-31',
    '2027-06-24',
  ])
  expect(next({ kind: 'on-demand' }, '2026-07-01', 2)).toEqual([])
})

test('the last Thursday of the quarter is said to Graph as every three months, anchored in the right month', () => {
  const sent = recurrenceOf(
    from({ kind: 'quarterly', month: 3, on: { by: 'weekday', nth: 'last', weekday: 4 } }, '2026-11-28'),
  )
  expect(sent).toEqual({
    ok: true,
    first: '2026-12-31',
    recurrence: {
      pattern: { type: 'relativeMonthly', interval: 3, daysOfWeek: ['thursday'], index: 'last' },
      range: { type: 'noEnd', startDate: '2026-12-31', recurrenceTimeZone: 'Europe/Berlin' },
    },
  })
})

test('what makes no series is refused by name', () => {
  const weekly = from({ kind: 'weekly', every: 1, days: [1] }, '2026-12-01')
  const reason = (schedule: Schedule) => {
    const sent = recurrenceOf(schedule)
    return sent.ok ? null : sent.reason
  }
  expect(reason(from({ kind: 'on-demand' }, '2026-12-01'))).toBe('on-demand')
  expect(reason({ ...weekly, zone: 'Europe/Atlantis' })).toBe('unknown-zone')
  expect(reason({ ...weekly, until: '2026-12-06' })).toBe('no-session')
  expect(reason({ ...weekly, until: '2026-12-07' })).toBe(null)
  expect(
    nextPlannedDates({ ...weekly, zone: '', restDays: [], onClosedDay: 'keep' }, [], '2026-12-01', 3),
  ).toEqual({
    ok: false,
    reason: 'unknown-zone',
  })
})

test('a series of the calendar that Weft cannot plan is refused by name, and year 1 is no end', () => {
  const read = (pattern: object, range: object = {}) =>
    readRecurrence({
      pattern: { interval: 1, ...pattern },
      range: { type: 'noEnd', startDate: '2026-12-02', endDate: '0001-01-01', ...range },
    } as PatternedRecurrence)
  expect(read({ type: 'daily', interval: 3 })).toEqual({ ok: false, reason: 'every-few-days' })
  expect(read({ type: 'relativeMonthly', daysOfWeek: ['monday', 'friday'] })).toMatchObject({
    reason: 'several-weekdays',
  })
  expect(read({ type: 'absoluteYearly', interval: 9, month: 12, dayOfMonth: 2 })).toMatchObject({
    reason: 'too-rare',
  })
  expect(read({ type: 'absoluteYearly', interval: 2, month: 3, dayOfMonth: 2 })).toMatchObject({
    reason: 'not-understood',
  })
  expect(read({ type: 'weekly' }, { startDate: '2026-02-30' })).toMatchObject({ reason: 'not-understood' })
  expect(
    read({ type: 'weekly', interval: 2, daysOfWeek: ['sunday', 'monday'], firstDayOfWeek: 'sunday' }),
  ).toMatchObject({ reason: 'not-understood' })
  expect(read({ type: 'weekly', daysOfWeek: ['monday'] }, { type: 'endDate' })).toMatchObject({
    value: { until: null },
  })
  expect(
    read({ type: 'weekly', daysOfWeek: ['wednesday'] }, { type: 'numbered', numberOfOccurrences: 3 }),
  ).toEqual({
    ok: true,
    value: { cadence: { kind: 'weekly', every: 1, days: [3] }, firstDay: '2026-12-02', until: '2026-12-16' },
  })
})

test('a zone is a name that knows its daylight saving', () => {
  expect(['Europe/Berlin', 'UTC', 'Asia/Kolkata'].map(isZone)).toEqual([true, true, true])
  expect(['', '+01:00', 'W. Europe', 'Europe/Atlantis', '../etc', 'null'].map(isZone)).toEqual(
    Array(6).fill(false),
  )
})

test('a wall clock that daylight saving skips moves on, a doubled one is the first', () => {
  const iso = (day: string, time: string) => wallClock(instantOf(day, time, 'Europe/Berlin'), 'UTC')
  expect(iso('2027-03-28', '02:30')).toEqual({ day: '2027-03-28', time: '01:30' })
  expect(iso('2027-10-31', '02:30')).toEqual({ day: '2027-10-31', time: '00:30' })
  expect(iso('2027-03-27', '09:00').time).toBe('08:00')
  expect(iso('2027-03-29', '09:00').time).toBe('07:00')
})

test('extremes of a rhythm are refused by the schema and never loop', () => {
  const bad = [
    { kind: 'weekly', every: 0, days: [1] },
    { kind: 'weekly', every: 100, days: [1] },
    { kind: 'weekly', every: 1, days: [] },
    { kind: 'weekly', every: 1.5, days: [1] },
    { kind: 'monthly', every: 1, on: { by: 'day', day: 32 } },
    { kind: 'monthly', every: 1, on: { by: 'weekday', nth: 'fifth', weekday: 1 } },
    { kind: 'quarterly', month: 4, on: { by: 'day', day: 1 } },
    { kind: 'hourly', every: 1 },
  ]
  for (const each of bad) expect(v.safeParse(cadenceSchema, each).success).toBe(false)
  const rare = from({ kind: 'monthly', every: 99, on: { by: 'day', day: 31 } }, '2026-12-31')
  expect(nextDaysOfSeries(rare, '2026-12-31', 3)).toEqual(['2026-12-31', '2035-03-31', '2043-06-30'])
  expect(daysOfSeries({ ...rare, until: '2026-01-01' }, '1900-01-01', '2100-01-01')).toEqual([])
})
