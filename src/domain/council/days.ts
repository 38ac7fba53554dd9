import { Temporal } from 'temporal-polyfill'

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. Throws a RangeError for an unknown zone. */
export function dayIn(timeZone: string, atMs: number): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs))
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** Days from one to the other, negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
