import * as v from 'valibot'
import { isDay, weekday } from '../council/days.ts'
import { monthsBetween, nths, type Cadence, type DayOfMonth } from './cadence.ts'
import type { Schedule } from './ritual.ts'
import { firstCounted, nextDaysOfSeries } from './series-days.ts'
import { isZone } from './zoned-time.ts'

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
type Name = (typeof names)[number]
const workingDays = names.slice(0, 5)

const text = <const Words extends readonly string[]>(words: Words) =>
  v.pipe(v.string(), v.toLowerCase(), v.picklist(words))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Graph's `patternedRecurrence`, as far as Weft reads it. */
export const patternedRecurrenceSchema = v.object({
  pattern: v.object({
    type: v.picklist([
      'daily',
      'weekly',
      'absoluteMonthly',
      'relativeMonthly',
      'absoluteYearly',
      'relativeYearly',
    ]),
    interval: v.pipe(v.number(), v.integer(), v.minValue(1)),
    month: v.optional(v.nullable(whole)),
    dayOfMonth: v.optional(v.nullable(whole)),
    daysOfWeek: v.optional(v.nullable(v.array(text(names)))),
    firstDayOfWeek: v.optional(v.nullable(text(names))),
    index: v.optional(v.nullable(text(nths))),
  }),
  range: v.object({
    type: v.picklist(['endDate', 'noEnd', 'numbered']),
    startDate: v.string(),
    endDate: v.optional(v.nullable(v.string())),
    recurrenceTimeZone: v.optional(v.nullable(v.string())),
    numberOfOccurrences: v.optional(v.nullable(whole)),
  }),
})
export type PatternedRecurrence = v.InferOutput<typeof patternedRecurrenceSchema>
type Pattern = PatternedRecurrence['pattern']

/**
 * Why a series cannot be made: it has no rhythm (its sessions are planned one by one), its zone is none, or it ends
 * before its first session.
 */
export type NoRecurrence = 'on-demand' | 'unknown-zone' | 'no-session'

/**
 * The rhythm as Graph takes it. "The last Thursday of the quarter" is every three months, anchored by its first session;
 * closed days cannot be said and are changed one by one in the calendar.
 */
export function recurrenceOf(
  schedule: Schedule,
):
  | { readonly ok: true; readonly recurrence: PatternedRecurrence; readonly first: string }
  | { readonly ok: false; readonly reason: NoRecurrence } {
  const { cadence, zone, firstDay, until } = schedule
  if (cadence.kind === 'on-demand') return { ok: false, reason: 'on-demand' }
  if (!isZone(zone)) return { ok: false, reason: 'unknown-zone' }
  const [first] = nextDaysOfSeries(schedule, firstDay, 1)
  if (first === undefined) return { ok: false, reason: 'no-session' }
  const range = {
    type: until === null ? ('noEnd' as const) : ('endDate' as const),
    startDate: first,
    recurrenceTimeZone: zone,
    ...(until === null ? {} : { endDate: until }),
  }
  return { ok: true, recurrence: { pattern: patternOf(cadence), range }, first }
}

function patternOf(cadence: Exclude<Cadence, { readonly kind: 'on-demand' }>): Pattern {
  if (cadence.kind === 'weekly')
    return {
      type: 'weekly',
      interval: cadence.every,
      daysOfWeek: cadence.days.map(nameOf),
      firstDayOfWeek: 'monday',
    }
  const interval = monthsBetween(cadence)
  const { on } = cadence
  switch (on.by) {
    case 'day':
      return { type: 'absoluteMonthly', interval, dayOfMonth: on.day }
    case 'weekday':
      return { type: 'relativeMonthly', interval, daysOfWeek: [nameOf(on.weekday)], index: on.nth }
    case 'working-day':
      return { type: 'relativeMonthly', interval, daysOfWeek: [...workingDays], index: on.nth }
  }
}

function nameOf(weekday: number): Name {
  return names[weekday - 1] ?? 'monday'
}

/**
 * Why a series of the calendar cannot be taken as a meeting series: it repeats every few days instead of in weeks, on
 * several weekdays of a month, more rarely than Weft plans, or in a way that is not understood.
 */
export type NotAdopted = 'every-few-days' | 'several-weekdays' | 'too-rare' | 'not-understood'

export type ReadRecurrence =
  | { readonly ok: true; readonly value: Pick<Schedule, 'cadence' | 'firstDay' | 'until'> }
  | { readonly ok: false; readonly reason: NotAdopted }

/** A series of the calendar in our words; Graph's year 1 is no end. */
export function readRecurrence({ pattern, range }: PatternedRecurrence): ReadRecurrence {
  const { startDate: firstDay } = range
  if (!isDay(firstDay)) return { ok: false, reason: 'not-understood' }
  const read = cadenceOf(pattern, firstDay)
  if (!read.ok) return read
  const { cadence } = read
  // Graph's own default.
  const weekStart = names.indexOf(pattern.firstDayOfWeek ?? 'sunday') + 1
  if (cutsWeeks(cadence, weekStart)) return { ok: false, reason: 'not-understood' }
  const value = { cadence, firstDay: firstCounted(cadence, firstDay, weekStart), until: null }
  if (range.type === 'endDate' && range.endDate && isDay(range.endDate) && range.endDate >= firstDay)
    return { ok: true, value: { ...value, until: range.endDate } }
  const count = range.type === 'numbered' ? (range.numberOfOccurrences ?? 0) : 0
  if (count === 0) return { ok: true, value }
  return {
    ok: true,
    value: { ...value, until: nextDaysOfSeries(value, value.firstDay, count).at(-1) ?? firstDay },
  }
}

/** Whether Weft's weeks, which begin on Monday, would put days into another week than the series does. */
function cutsWeeks(cadence: Cadence, weekStart: number): boolean {
  if (cadence.kind !== 'weekly' || cadence.every === 1 || weekStart === 1) return false
  const later = cadence.days.filter((each) => each >= weekStart).length
  return later > 0 && later < cadence.days.length
}

type ReadCadence =
  { readonly ok: true; readonly cadence: Cadence } | { readonly ok: false; readonly reason: NotAdopted }

function cadenceOf(pattern: Pattern, firstDay: string): ReadCadence {
  const { interval } = pattern
  const startWeekday = weekday(firstDay)
  const days = pattern.daysOfWeek?.map((each) => names.indexOf(each) + 1) ?? []
  switch (pattern.type) {
    case 'daily':
      if (interval === 1) return weekly(1, [1, 2, 3, 4, 5, 6, 7])
      return interval % 7 === 0
        ? weekly(interval / 7, [startWeekday])
        : { ok: false, reason: 'every-few-days' }
    case 'weekly':
      return weekly(interval, days.length === 0 ? [startWeekday] : days)
    case 'absoluteMonthly':
    case 'absoluteYearly': {
      const on = { by: 'day' as const, day: pattern.dayOfMonth || Number(firstDay.slice(8)) }
      return on.day > 31 ? { ok: false, reason: 'not-understood' } : monthly(pattern, on, firstDay)
    }
    case 'relativeMonthly':
    case 'relativeYearly': {
      const on = relative(days, pattern.index ?? 'first')
      return on === null ? { ok: false, reason: 'several-weekdays' } : monthly(pattern, on, firstDay)
    }
  }
}

function weekly(every: number, days: readonly number[]): ReadCadence {
  if (every > 99) return { ok: false, reason: 'too-rare' }
  return { ok: true, cadence: { kind: 'weekly', every, days: [...new Set(days)].toSorted((a, b) => a - b) } }
}

function relative(days: readonly number[], nth: (typeof nths)[number]): DayOfMonth | null {
  const [only, ...others] = new Set(days)
  if (only === undefined) return null
  if (others.length === 0) return { by: 'weekday', nth, weekday: only }
  const working = days.length === 5 && [1, 2, 3, 4, 5].every((each) => days.includes(each))
  return working ? { by: 'working-day', nth } : null
}

function monthly({ type, interval, month }: Pattern, on: DayOfMonth, firstDay: string): ReadCadence {
  const yearly = type === 'absoluteYearly' || type === 'relativeYearly'
  const step = yearly ? interval * 12 : interval
  if (step > 99) return { ok: false, reason: 'too-rare' }
  const first = (yearly && month) || Number(firstDay.slice(5, 7))
  if (first > 12) return { ok: false, reason: 'not-understood' }
  const within = (months: number) => ((first - 1) % months) + 1
  if (step === 3) return { ok: true, cadence: { kind: 'quarterly', month: within(3), on } }
  if (step === 6) return { ok: true, cadence: { kind: 'half-yearly', month: within(6), on } }
  if (step === 12) return { ok: true, cadence: { kind: 'yearly', month: first, on } }
  // Counted in months from the first day, every second year begins in that day's month.
  if (yearly && first !== Number(firstDay.slice(5, 7))) return { ok: false, reason: 'not-understood' }
  return { ok: true, cadence: { kind: 'monthly', every: step, on } }
}
