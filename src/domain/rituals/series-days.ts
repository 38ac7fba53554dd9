import { dayOfNumber } from '../council/days.ts'
import { monthsBetween, type Cadence, type RepeatingCadence } from './cadence.ts'
import { daysOfRhythm, intervalOf, monthOf, startOfMonth, type Counted } from './days-of-rhythm.ts'
import type { Schedule } from './ritual.ts'

/** The months of the year in which it may be; undefined where any month may be the first. */
function monthsOf(cadence: RepeatingCadence): readonly number[] | undefined {
  if (cadence.kind === 'weekly' || cadence.kind === 'monthly') return undefined
  const step = monthsBetween(cadence)
  return Array.from({ length: 12 / step }, (_, each) => cadence.month + each * step)
}

function firstFrom(cadence: RepeatingCadence, counted: Counted, day: string): string | undefined {
  for (const each of daysOfRhythm(cadence, counted)) if (each >= day) return each
  return undefined
}

/** The day of the first session: the first that fits on or after the day that was named. */
function firstOf(cadence: RepeatingCadence, firstDay: string): string | undefined {
  const months = monthsOf(cadence)
  const counted = { begin: firstDay, every: 1, ...(months === undefined ? {} : { months }) }
  return firstFrom(cadence, counted, firstDay)
}

/**
 * The first day on or after `start` where intervals are counted from the week or month of `start`, as Graph counts them:
 * every second Monday from a Wednesday on begins in the week after next.
 */
export function firstCounted(cadence: Cadence, start: string, weekStart: number): string {
  if (cadence.kind !== 'weekly' && cadence.kind !== 'monthly') return start
  return firstFrom(cadence, { begin: start, every: cadence.every, weekStart }, start) ?? start
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
  const begin = firstOf(cadence, firstDay)
  const end = until !== null && until < to ? until : to
  if (begin === undefined || begin > end) return []
  const days: string[] = []
  for (const each of daysOfRhythm(cadence, { begin, every: intervalOf(cadence) })) {
    if (each > end) break
    if (each >= from) days.push(each)
  }
  return days
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
  const reach = Math.min(monthOf(begin) + months + 14, monthOf('9999-12-31'))
  return daysOfSeries(schedule, begin, dayOfNumber(startOfMonth(reach))).slice(0, count)
}
