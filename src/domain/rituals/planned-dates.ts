import type { ClosedDay, DayFate } from './closed-days.ts'
import { fateOfDay } from './closed-days.ts'
import type { Ritual, Schedule } from './ritual.ts'
import { daysOfSeries, nextDaysOfSeries } from './series-days.ts'
import { instantOf, isZone } from './zoned-time.ts'

/** A session that a series means to have. */
export interface PlannedDate {
  /** The day that the rhythm names. */
  readonly day: string
  readonly fate: DayFate
  /** Where the rhythm puts it; closed days change nothing here. */
  readonly startMs: number
  readonly endMs: number
}

export type PlannedDates =
  | { readonly ok: true; readonly dates: readonly PlannedDate[] }
  | { readonly ok: false; readonly reason: 'unknown-zone' }

type Planning = Schedule & Pick<Ritual, 'restDays' | 'onClosedDay'>

/** The sessions from one day to another, both included, in the series' own zone. */
export function plannedDates(
  ritual: Planning,
  closed: readonly ClosedDay[],
  from: string,
  to: string,
): PlannedDates {
  return dated(ritual, closed, () => daysOfSeries(ritual, from, to))
}

/** The next sessions on or after a day. */
export function nextPlannedDates(
  ritual: Planning,
  closed: readonly ClosedDay[],
  from: string,
  count: number,
): PlannedDates {
  return dated(ritual, closed, () => nextDaysOfSeries(ritual, from, count))
}

function dated(ritual: Planning, closed: readonly ClosedDay[], days: () => readonly string[]): PlannedDates {
  if (!isZone(ritual.zone)) return { ok: false, reason: 'unknown-zone' }
  const found = days()
  return {
    ok: true,
    dates: found.map((day, index) => {
      const startMs = instantOf(day, ritual.time, ritual.zone)
      const between = { before: found[index - 1] ?? null, after: found[index + 1] ?? null }
      return {
        day,
        fate: fateOfDay(day, closed, ritual, between),
        startMs,
        endMs: startMs + ritual.minutes * 60_000,
      }
    }),
  }
}
