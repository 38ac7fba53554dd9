import { addDays, weekday } from '../council/days.ts'

/** What a choice is called; the screen has its words. */
export type DueLabel = 'tomorrow' | 'end-of-week' | 'next-session' | 'one-week' | 'two-weeks' | 'end-of-month'

export interface DueChoice {
  readonly label: DueLabel
  /** `YYYY-MM-DD` */
  readonly day: string
}

/** A Saturday or Sunday becomes the Monday after: nobody is asked to be done on a day off. */
function workday(day: string): string {
  return weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day
}

/** The day an action gets unless somebody chooses: when the council asks again, else in a week. */
export function defaultDue(choices: readonly DueChoice[]): string | null {
  const named = (label: DueLabel) => choices.find((each) => each.label === label)
  return (named('next-session') ?? named('one-week') ?? choices.at(-1))?.day ?? null
}

/** The last working day of the month, not the Monday of the next one. */
function lastWorkday(day: string): string {
  const firstOfNext = `${addDays(`${day.slice(0, 8)}01`, 31).slice(0, 8)}01`
  const last = addDays(firstOfNext, -1)
  return addDays(last, -Math.max(0, weekday(last) - 5))
}

/**
 * Sensible due days for an action, soonest first and each day once: the next session is the first that is offered
 * where it falls together with another. Days are of the council's zone, so `today` is `dayIn(council.timeZone, now)`.
 */
export function dueChoices(today: string, nextSession: string | null): readonly DueChoice[] {
  const choices: DueChoice[] = [
    ...(nextSession === null ? [] : [{ label: 'next-session' as const, day: nextSession }]),
    { label: 'tomorrow', day: workday(addDays(today, 1)) },
    { label: 'end-of-week', day: addDays(today, (12 - weekday(today)) % 7) },
    { label: 'one-week', day: workday(addDays(today, 7)) },
    { label: 'two-weeks', day: workday(addDays(today, 14)) },
    { label: 'end-of-month', day: lastWorkday(today) },
  ]
  return choices
    .filter((each) => each.day > today)
    .filter((each, index, all) => all.findIndex((other) => other.day === each.day) === index)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}
