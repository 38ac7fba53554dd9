import { expect, test } from 'vitest'
import { dateOfDay, dayOf, localAt, msOf } from './calendar-time.ts'
import type { Recurrence } from './recurrence.ts'
import { daysOfSeries } from './recurrence.ts'
import { ianaZoneOf, windowsZoneOf } from '#src/graph/calendar/outlook-zones.ts'

function dates(
  pattern: Partial<Recurrence['pattern']> & Pick<Recurrence['pattern'], 'type'>,
  range: Partial<Recurrence['range']> & Pick<Recurrence['range'], 'startDate'>,
  lastDate = '2027-12-31',
): string[] {
  const recurrence: Recurrence = {
    pattern: {
      interval: 1,
      month: 0,
      dayOfMonth: 0,
      daysOfWeek: [],
      firstDayOfWeek: 'sunday',
      index: 'first',
      ...pattern,
    },
    range: { type: 'noEnd', numberOfOccurrences: 0, ...range },
  }
  return [...daysOfSeries(recurrence, dayOf(lastDate))].map(dateOfDay)
}

test('CAL-5 a weekly series falls on its weekdays, every so many weeks, until its end or its count', () => {
  expect(
    dates({ type: 'weekly', daysOfWeek: ['tuesday', 'thursday'] }, { startDate: '2026-11-24' }, '2026-12-04'),
  ).toEqual(['2026-11-24', '2026-11-26', '2026-12-01', '2026-12-03'])
  expect(
    dates(
      { type: 'weekly', interval: 2, daysOfWeek: ['monday'] },
      {
        startDate: '2026-11-23',
        type: 'numbered',
        numberOfOccurrences: 3,
      },
    ),
  ).toEqual(['2026-11-23', '2026-12-07', '2026-12-21'])
  expect(
    dates(
      { type: 'weekly', daysOfWeek: ['monday'] },
      {
        startDate: '2026-11-23',
        type: 'endDate',
        endDate: '2026-12-07',
      },
    ),
  ).toEqual(['2026-11-23', '2026-11-30', '2026-12-07'])
})

test('CAL-5 the first day of the week decides which Sunday a fortnight takes', () => {
  const range = { startDate: '2026-11-24', type: 'numbered' as const, numberOfOccurrences: 3 }
  const pattern = {
    type: 'weekly' as const,
    interval: 2,
    daysOfWeek: ['sunday' as const, 'tuesday' as const],
  }
  expect(dates({ ...pattern, firstDayOfWeek: 'sunday' }, range)).toEqual([
    '2026-11-24',
    '2026-12-06',
    '2026-12-08',
  ])
  expect(dates({ ...pattern, firstDayOfWeek: 'monday' }, range)).toEqual([
    '2026-11-24',
    '2026-11-29',
    '2026-12-08',
  ])
})

test('CAL-5 monthly and yearly patterns take days by date or by weekday; short months their last day', () => {
  expect(
    dates({ type: 'absoluteMonthly', dayOfMonth: 31 }, { startDate: '2027-01-31' }, '2027-04-30'),
  ).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'])
  expect(
    dates(
      { type: 'relativeMonthly', daysOfWeek: ['tuesday'], index: 'last' },
      { startDate: '2026-11-24' },
      '2027-01-31',
    ),
  ).toEqual(['2026-11-24', '2026-12-29', '2027-01-26'])
  expect(
    dates(
      { type: 'relativeYearly', month: 3, daysOfWeek: ['monday'], index: 'second' },
      {
        startDate: '2026-03-09',
      },
    ),
  ).toEqual(['2026-03-09', '2027-03-08'])
  expect(dates({ type: 'daily', interval: 3 }, { startDate: '2026-11-24' }, '2026-12-01')).toEqual([
    '2026-11-24',
    '2026-11-27',
    '2026-11-30',
  ])
})

test("CAL-6 Outlook's and IANA's names mean the same zone in both directions", () => {
  for (const [windows, iana] of [
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Pacific Standard Time', 'America/Los_Angeles'],
    ['Tokyo Standard Time', 'Asia/Tokyo'],
    ['Arab Standard Time', 'Asia/Riyadh'],
    ['GMT Standard Time', 'Europe/London'],
    ['Eastern Standard Time', 'America/New_York'],
    ['UTC', 'UTC'],
  ] as const) {
    expect(ianaZoneOf(windows)).toBe(iana)
    expect(windowsZoneOf(iana)).toBe(windows)
  }
  expect(windowsZoneOf('Asia/Kolkata')).toBe('India Standard Time')
  expect(ianaZoneOf('Neverland Standard Time')).toBeUndefined()
})

test('CAL-6 a wall clock that daylight saving skips moves on, a doubled one is the first', () => {
  const zone = 'W. Europe Standard Time'
  expect(localAt(msOf({ local: '2027-03-28T02:30:00', zone }), zone)).toBe('2027-03-28T03:30:00')
  expect(msOf({ local: '2026-10-25T02:30:00', zone })).toBe(Date.UTC(2026, 9, 25, 0, 30))
})
