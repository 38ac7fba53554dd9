import { addDays, daysBetween, isDay, weekday } from '../council/days.ts'
import type { ClosedDayRule, Ritual } from './ritual.ts'

/** A day on which the council does not meet, and why ("Christmas"). */
export interface ClosedDay {
  readonly day: string
  readonly name: string
}

/** Where a session goes whose day is closed; further away it would be another week's. */
const reachDays = 6

/**
 * What the rule makes of a day: it stands (`open`), stands although it is closed (`kept`), is left out (`skipped`), is
 * moved to another day, or has no open day near enough between its neighbours (`no-room`).
 */
export type DayFate =
  | { readonly kind: 'open' }
  | { readonly kind: 'kept' | 'skipped' | 'no-room'; readonly why: string | null }
  | { readonly kind: 'moved'; readonly to: string; readonly why: string | null }

/** Name of the closed day; null for a weekday of rest; undefined where it is open. */
function closedBecause(
  day: string,
  closed: readonly ClosedDay[],
  restDays: readonly number[],
): string | null | undefined {
  return closed.find((each) => each.day === day)?.name ?? (restDays.includes(weekday(day)) ? null : undefined)
}

/** `between`: the days of the sessions before and after, which a move may not reach. */
export function fateOfDay(
  day: string,
  closed: readonly ClosedDay[],
  { restDays, onClosedDay }: Pick<Ritual, 'restDays' | 'onClosedDay'>,
  between: { readonly before: string | null; readonly after: string | null },
): DayFate {
  const why = closedBecause(day, closed, restDays)
  if (why === undefined) return { kind: 'open' }
  if (onClosedDay === 'keep') return { kind: 'kept', why }
  if (onClosedDay === 'skip') return { kind: 'skipped', why }
  const to = openDay(day, onClosedDay, (each) => closedBecause(each, closed, restDays) === undefined)
  const reached =
    to === null ||
    (between.before !== null && to <= between.before) ||
    (between.after !== null && to >= between.after)
  return reached ? { kind: 'no-room', why } : { kind: 'moved', to, why }
}

function openDay(
  day: string,
  way: Exclude<ClosedDayRule, 'keep' | 'skip'>,
  isOpen: (day: string) => boolean,
): string | null {
  const step = way === 'before' ? -1 : 1
  for (let away = 1; away <= reachDays; away += 1) {
    const there = addDays(day, away * step)
    if (isOpen(there)) return there
  }
  return null
}

/** Days of one name that follow each other, as people say them: "24 December to 2 January". */
export interface ClosedSpan<Day extends ClosedDay> {
  readonly from: string
  readonly to: string
  readonly name: string
  readonly days: readonly Day[]
}

/** `days` in their order. */
export function closedSpans<Day extends ClosedDay>(days: readonly Day[]): readonly ClosedSpan<Day>[] {
  const spans: ClosedSpan<Day>[] = []
  for (const each of days) {
    const last = spans.at(-1)
    if (last !== undefined && last.name === each.name && addDays(last.to, 1) === each.day)
      spans[spans.length - 1] = { ...last, to: each.day, days: [...last.days, each] }
    else spans.push({ from: each.day, to: each.day, name: each.name, days: [each] })
  }
  return spans
}

/** More at once is a slip of the year. */
export const longestClosedDays = 92

/** The days of a span that are not closed yet; null where its ends are no days, are turned around or lie too far apart. */
export function daysToClose(
  from: string,
  to: string,
  closed: readonly ClosedDay[],
): readonly string[] | null {
  if (!isDay(from) || !isDay(to) || to < from) return null
  const count = daysBetween(from, to) + 1
  if (count > longestClosedDays) return null
  const known = new Set(closed.map((each) => each.day))
  return Array.from({ length: count }, (_, each) => addDays(from, each)).filter((each) => !known.has(each))
}
