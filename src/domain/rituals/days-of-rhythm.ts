import { dayNumber, dayOfNumber } from '../council/days.ts'
import { monthsBetween, nths, type DayOfMonth, type RepeatingCadence } from './cadence.ts'

/** No calendar of ours goes further. */
const lastDay = dayNumber('9999-12-31')
const lastMonth = monthOf('9999-12-31')

/** Months since the year 0. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** The first day of a month, as days since 1970. */
export function startOfMonth(month: number): number {
  const part = (value: number, digits: number) => String(value).padStart(digits, '0')
  return dayNumber(`${part(Math.floor(month / 12), 4)}-${part((month % 12) + 1, 2)}-01`)
}

/** 1 for Monday to 7 for Sunday; 1 January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The day of a month that is meant. */
function dayIn(month: number, on: DayOfMonth): number {
  const first = startOfMonth(month)
  const last = month === lastMonth ? lastDay : startOfMonth(month + 1) - 1
  // In a month without that day, its last one.
  if (on.by === 'day') return Math.min(first + on.day - 1, last)
  const fits = (day: number) => (on.by === 'weekday' ? weekdayOf(day) === on.weekday : weekdayOf(day) <= 5)
  const [begin, step] = on.nth === 'last' ? [last, -1] : [first, 1]
  let left = on.nth === 'last' ? 0 : nths.indexOf(on.nth)
  // Every month has four of each weekday.
  for (let day = begin; ; day += step) {
    if (!fits(day)) continue
    if (left === 0) return day
    left -= 1
  }
}

/** How a rhythm is counted: from the week or the month of `begin`. */
export interface Counted {
  readonly begin: string
  /** Weeks or months from one to the next. */
  readonly every: number
  /** 1 for Monday; where a week begins. */
  readonly weekStart?: number
  /** Only these months, 1 to 12; every month where it is not said. */
  readonly months?: readonly number[]
}

/** The days of a rhythm from `begin` on, in order; the answer ends with the calendar. */
export function* daysOfRhythm(
  cadence: RepeatingCadence,
  { begin, every, weekStart = 1, months }: Counted,
): Generator<string> {
  const from = dayNumber(begin)
  if (cadence.kind === 'weekly') {
    const intoWeek = (day: number) => (weekdayOf(day) - weekStart + 7) % 7
    for (let week = from - intoWeek(from); week <= lastDay; week += 7 * every)
      for (let day = Math.max(week, from); day < week + 7 && day <= lastDay; day += 1)
        if (cadence.days.includes(weekdayOf(day))) yield dayOfNumber(day)
    return
  }
  for (let month = monthOf(begin); month <= lastMonth; month += every) {
    if (months !== undefined && !months.includes((month % 12) + 1)) continue
    const day = dayIn(month, cadence.on)
    if (day >= from) yield dayOfNumber(day)
  }
}

/** Weeks or months from one session to the next. */
export function intervalOf(cadence: RepeatingCadence): number {
  return cadence.kind === 'weekly' ? cadence.every : monthsBetween(cadence)
}
