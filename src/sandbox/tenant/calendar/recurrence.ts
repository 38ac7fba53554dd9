import * as v from 'valibot'
import { dateOfDay, dayOf } from './calendar-time.ts'

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
const indexes = ['first', 'second', 'third', 'fourth', 'last'] as const

const named = <const Names extends readonly string[]>(names: Names) =>
  v.pipe(v.string(), v.toLowerCase(), v.picklist(names))

const patternTypes = [
  'daily',
  'weekly',
  'absoluteMonthly',
  'relativeMonthly',
  'absoluteYearly',
  'relativeYearly',
] as const
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))

export const recurrenceSchema = v.object({
  pattern: v.object({
    type: v.picklist(patternTypes),
    interval: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
    month: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)), 0),
    dayOfMonth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31)), 0),
    daysOfWeek: v.optional(v.array(named(weekdays)), []),
    firstDayOfWeek: v.optional(named(weekdays), 'sunday'),
    index: v.optional(named(indexes), 'first'),
  }),
  range: v.object({
    type: v.picklist(['endDate', 'noEnd', 'numbered']),
    startDate: isoDate,
    endDate: v.optional(v.nullable(isoDate)),
    recurrenceTimeZone: v.optional(v.nullable(v.string())),
    numberOfOccurrences: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)), 0),
  }),
})

export type Recurrence = v.InferOutput<typeof recurrenceSchema>

/** Day numbers of the series from its first, in order, none after `lastDay`. */
export function* daysOfSeries({ pattern, range }: Recurrence, lastDay: number): Generator<number> {
  const first = dayOf(range.startDate)
  const end = range.type === 'endDate' && range.endDate ? Math.min(lastDay, dayOf(range.endDate)) : lastDay
  let left = range.type === 'numbered' ? range.numberOfOccurrences : Number.POSITIVE_INFINITY
  for (const day of candidates(pattern, first)) {
    if (day > end || left <= 0) return
    if (day < first) continue
    left -= 1
    yield day
  }
}

function candidates(pattern: Recurrence['pattern'], first: number): Generator<number> {
  switch (pattern.type) {
    case 'daily':
      return everyDays(first, pattern.interval)
    case 'weekly':
      return weekly(pattern, first)
    case 'absoluteMonthly':
    case 'relativeMonthly':
      return monthly(pattern, first, pattern.interval)
    case 'absoluteYearly':
    case 'relativeYearly':
      return monthly(pattern, first, pattern.interval * 12)
  }
}

function* everyDays(first: number, interval: number): Generator<number> {
  for (let day = first; ; day += interval) yield day
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

function* weekly(
  { interval, daysOfWeek, firstDayOfWeek }: Recurrence['pattern'],
  first: number,
): Generator<number> {
  const wanted = daysOfWeek.length > 0 ? daysOfWeek.map((each) => weekdays.indexOf(each)) : [weekdayOf(first)]
  const weekStart = first - ((weekdayOf(first) - weekdays.indexOf(firstDayOfWeek) + 7) % 7)
  for (let week = weekStart; ; week += 7 * interval) {
    for (let day = week; day < week + 7; day += 1) if (wanted.includes(weekdayOf(day))) yield day
  }
}

function* monthly(pattern: Recurrence['pattern'], first: number, months: number): Generator<number> {
  const start = new Date(first * 86_400_000)
  const yearly = pattern.type === 'absoluteYearly' || pattern.type === 'relativeYearly'
  const firstMonth = yearly && pattern.month > 0 ? pattern.month - 1 : start.getUTCMonth()
  for (let month = start.getUTCFullYear() * 12 + firstMonth; month < 12 * 3_000; month += months) {
    const monthStart = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000
    const length = Date.UTC(Math.floor(month / 12), (month % 12) + 1, 1) / 86_400_000 - monthStart
    yield pattern.type.startsWith('absolute')
      ? // A month that is too short takes its last day.
        monthStart + Math.min(pattern.dayOfMonth || start.getUTCDate(), length) - 1
      : relativeDay(pattern, monthStart, length)
  }
}

function relativeDay(
  { daysOfWeek, index }: Recurrence['pattern'],
  monthStart: number,
  length: number,
): number {
  const wanted = daysOfWeek.map((each) => weekdays.indexOf(each))
  const days = Array.from({ length }, (_, offset) => monthStart + offset).filter((day) =>
    wanted.includes(weekdayOf(day)),
  )
  return (index === 'last' ? days.at(-1) : days[indexes.indexOf(index)]) ?? monthStart
}

/** The recurrence as Outlook answers it: every property there, the zone named. */
export function recurrenceJson({ pattern, range }: Recurrence, zone: string): unknown {
  return {
    pattern,
    range: {
      type: range.type,
      startDate: range.startDate,
      endDate: range.type === 'endDate' && range.endDate ? range.endDate : '0001-01-01',
      recurrenceTimeZone: range.recurrenceTimeZone ?? zone,
      numberOfOccurrences: range.type === 'numbered' ? range.numberOfOccurrences : 0,
    },
  }
}

/** The first day of the series, which a weekly pattern may put after the range's start. */
export function firstDateOf(recurrence: Recurrence): string {
  const start = dayOf(recurrence.range.startDate)
  for (const day of daysOfSeries(recurrence, start + 366 * recurrence.pattern.interval)) return dateOfDay(day)
  return recurrence.range.startDate
}
