import { expect, test } from 'vitest'
import { comingSeriesDays } from './coming-series-days.ts'
import type { Ritual } from './ritual.ts'

const weekly: Ritual = {
  key: 'w',
  name: 'Weekly review',
  cadence: { kind: 'weekly', every: 2, days: [1] },
  time: '09:00',
  zone: 'Europe/Berlin',
  minutes: 45,
  firstDay: '2026-11-23',
  until: null,
  template: '',
  audience: { who: 'all' },
  roles: [],
  restDays: [6, 7],
  onClosedDay: 'skip',
  organizer: { id: 'tom', name: 'Tom' },
  transactionId: 't',
  series: null,
  formerThreads: [],
  state: 'active',
}
const monthly: Ritual = {
  ...weekly,
  key: 'm',
  cadence: { kind: 'monthly', every: 1, on: { by: 'weekday', nth: 'second', weekday: 1 } },
}

test('the days of all active series are one order, without those that fall out', () => {
  const days = (rituals: readonly Ritual[], closed: string[] = []) =>
    comingSeriesDays(
      rituals,
      closed.map((day) => ({ day, name: 'Closed' })),
      '2026-11-24',
      4,
    ).map((each) => each.day)
  expect(days([weekly])).toEqual(['2026-12-07', '2026-12-21', '2027-01-04', '2027-01-18'])
  expect(days([weekly, monthly])).toEqual(['2026-12-07', '2026-12-14', '2026-12-21', '2027-01-04'])
  expect(days([weekly], ['2026-12-21'])).toEqual(['2026-12-07', '2027-01-04', '2027-01-18'])
  expect(
    days([
      { ...weekly, state: 'ended' },
      { ...monthly, zone: 'Mars/Olympus' },
    ]),
  ).toEqual([])
})

test('a day on which two series meet is one day and names both', () => {
  const found = comingSeriesDays(
    [weekly, { ...monthly, firstDay: '2026-12-01', cadence: weekly.cadence }],
    [],
    '2026-12-07',
    1,
  )
  expect(found.map((each) => [each.day, each.series.map((one) => one.key)])).toEqual([
    ['2026-12-07', ['w', 'm']],
  ])
})
