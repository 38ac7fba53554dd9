import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { addDays, weekday } from '../council/days.ts'
import {
  nths,
  monthsBetween,
  type Cadence,
  type DayOfMonth,
  type Nth,
  type RepeatingCadence,
} from './cadence.ts'
import type { Schedule } from './ritual.ts'

const rruleDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const workingDays = rruleDays.slice(0, 5)

/** Days alone, so that no zone and no daylight saving can move one: noon, UTC. */
function noon(day: string): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.from(`${day}T12:00:00[UTC]`)
}

function place(nth: Nth): number {
  return nth === 'last' ? -1 : nths.indexOf(nth) + 1
}

function ofMonth(on: DayOfMonth) {
  switch (on.by) {
    case 'day':
      // In a month without that day, its last one.
      return on.day <= 28
        ? { byMonthDay: [on.day] }
        : { byMonthDay: Array.from({ length: on.day - 27 }, (_, more) => 28 + more), bySetPos: [-1] }
    case 'weekday':
      return { byDay: [`${place(on.nth)}${rruleDays[on.weekday - 1] ?? 'MO'}`] }
    case 'working-day':
      return { byDay: [...workingDays], bySetPos: [place(on.nth)] }
  }
}

function rule(cadence: RepeatingCadence, first: string, interval: number) {
  const dtstart = noon(first)
  const from = { dtstart, tzid: 'UTC', temporal: Temporal, interval, maxIterations: 100_000 } as const
  if (cadence.kind === 'weekly') {
    const byDay = cadence.days.map((each) => rruleDays[each - 1] ?? 'MO')
    return new RRuleTemporal({ ...from, freq: 'WEEKLY', byDay, wkst: 'MO' })
  }
  return new RRuleTemporal({ ...from, freq: 'MONTHLY', ...ofMonth(cadence.on) })
}

/** The months of the year in which it may be; undefined where any month may be the first. */
function monthsOf(cadence: RepeatingCadence): readonly number[] | undefined {
  if (cadence.kind === 'weekly' || cadence.kind === 'monthly') return undefined
  const step = monthsBetween(cadence)
  return Array.from({ length: 12 / step }, (_, each) => cadence.month + each * step)
}

/** The day of the first session: the first that fits on or after the day that was named. */
function firstOf(cadence: RepeatingCadence, firstDay: string): string {
  const months = monthsOf(cadence)
  // Counted from where its week or month begins, so that a day before does not hide the next one.
  const begin = cadence.kind === 'weekly' ? firstDay : `${firstDay.slice(0, 7)}-01`
  const every = rule(cadence, begin, 1)
  const wanted = months === undefined ? every : every.with({ byMonth: [...months] })
  for (let after = noon(firstDay).subtract({ seconds: 1 }); ;) {
    const next = wanted.next(after, false)
    // A rhythm of whole weeks or months has always a next day.
    if (next === null) return firstDay
    const day = next.toPlainDate().toString()
    if (day >= firstDay) return day
    after = next
  }
}

/**
 * The first day on or after `start` where intervals are counted from the week or month of `start`, as Graph counts them:
 * every second Monday from a Wednesday on begins in the week after next.
 */
export function firstCounted(cadence: Cadence, start: string, weekStart: number): string {
  if (cadence.kind !== 'weekly' && cadence.kind !== 'monthly') return start
  const begin =
    cadence.kind === 'weekly'
      ? addDays(start, -((weekday(start) - weekStart + 7) % 7))
      : `${start.slice(0, 7)}-01`
  const counted = rule(cadence, begin, cadence.every).with({ wkst: rruleDays[weekStart - 1] ?? 'MO' })
  const next = counted.next(noon(start).subtract({ seconds: 1 }), false)
  return next?.toPlainDate().toString() ?? start
}

/**
 * The days of a series from `from` to `to`, both included, in order, `YYYY-MM-DD`; none where it has no rhythm. Whole
 * weeks begin on Monday.
 */
export function daysOfSeries(
  { cadence, firstDay, until }: Pick<Schedule, 'cadence' | 'firstDay' | 'until'>,
  from: string,
  to: string,
): readonly string[] {
  if (cadence.kind === 'on-demand') return []
  const first = firstOf(cadence, firstDay)
  const begin = from > first ? from : first
  const end = until !== null && until < to ? until : to
  if (begin > end) return []
  const interval = cadence.kind === 'weekly' ? cadence.every : monthsBetween(cadence)
  return rule(cadence, first, interval)
    .between(noon(begin), noon(end), true)
    .map((each) => each.toPlainDate().toString())
}

/** The first days of a series on or after `from`: at most `count`, fewer where it ends. */
export function nextDaysOfSeries(
  schedule: Pick<Schedule, 'cadence' | 'firstDay' | 'until'>,
  from: string,
  count: number,
): readonly string[] {
  const { cadence } = schedule
  if (cadence.kind === 'on-demand') return []
  const months =
    cadence.kind === 'weekly' ? Math.ceil((cadence.every * count) / 4) : monthsBetween(cadence) * count
  const begin = from > schedule.firstDay ? from : schedule.firstDay
  const reach = Temporal.PlainDate.from(begin)
    .add({ months: months + 13 })
    .toString()
  return daysOfSeries(schedule, begin, reach).slice(0, count)
}
