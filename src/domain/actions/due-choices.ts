import { Temporal } from 'temporal-polyfill'

/** What a choice is called; the screen has its words. */
export type DueLabel = 'tomorrow' | 'end-of-week' | 'next-session' | 'one-week' | 'two-weeks' | 'end-of-month'

export interface DueChoice {
  readonly label: DueLabel
  /** `YYYY-MM-DD` */
  readonly day: string
}

/** A Saturday or Sunday becomes the Monday after: nobody is asked to be done on a day off. */
function workday(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek > 5 ? date.add({ days: 8 - date.dayOfWeek }) : date
}

/** The day an action gets unless somebody chooses: when the council asks again, else in a week. */
export function defaultDue(choices: readonly DueChoice[]): string | null {
  const named = (label: DueLabel) => choices.find((each) => each.label === label)
  return (named('next-session') ?? named('one-week') ?? choices.at(-1))?.day ?? null
}

/**
 * Sensible due days for an action, soonest first and each day once: the next session is the first that is offered
 * where it falls together with another. Days are of the council's zone, so `today` is `dayIn(council.timeZone, now)`.
 */
export function dueChoices(today: string, nextSession: string | null): readonly DueChoice[] {
  const from = Temporal.PlainDate.from(today)
  const friday = from.add({ days: (12 - from.dayOfWeek) % 7 })
  const monthEnd = from.with({ day: from.daysInMonth })
  // The last working day of the month, not the Monday of the next one.
  const lastWorkday = monthEnd.dayOfWeek > 5 ? monthEnd.subtract({ days: monthEnd.dayOfWeek - 5 }) : monthEnd
  const choices: DueChoice[] = [
    ...(nextSession === null ? [] : [{ label: 'next-session' as const, day: nextSession }]),
    { label: 'tomorrow', day: workday(from.add({ days: 1 })).toString() },
    { label: 'end-of-week', day: friday.toString() },
    { label: 'one-week', day: workday(from.add({ days: 7 })).toString() },
    { label: 'two-weeks', day: workday(from.add({ days: 14 })).toString() },
    { label: 'end-of-month', day: lastWorkday.toString() },
  ]
  return choices
    .filter((each) => each.day > today)
    .filter((each, index, all) => all.findIndex((other) => other.day === each.day) === index)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}
