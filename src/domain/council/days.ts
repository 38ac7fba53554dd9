/** A calendar day in parts; `month` is 1 to 12. */
interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const dayMs = 86_400_000
const era = 146_097

/** Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function numberOf({ year, month, day }: DayParts): number {
  // The year begins in March, so that the leap day is its last.
  const y = month <= 2 ? year - 1 : year
  const eras = Math.floor(y / 400)
  const yearOfEra = y - eras * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return eras * era + dayOfEra - 719_468
}

function partsOf(number: number): DayParts {
  const shifted = number + 719_468
  const eras = Math.floor(shifted / era)
  const dayOfEra = shifted - eras * era
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + eras * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

function spelled({ year, month, day }: DayParts): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** Whether it is a day of the calendar, `YYYY-MM-DD`: 30 February, the year 0 and the year 20266 are none. */
export function isDay(text: string): boolean {
  const [, year, month, ofMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const parts = { year: Number(year), month: Number(month), day: Number(ofMonth) }
  return parts.year > 0 && spelled(partsOf(numberOf(parts))) === text
}

/** Days since 1970-01-01 of a day, `YYYY-MM-DD`. Throws a RangeError for what is no day (30 February, say). */
export function dayNumber(day: string): number {
  const [, year, month, ofMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const number = numberOf({ year: Number(year), month: Number(month), day: Number(ofMonth) })
  if (Number.isNaN(number) || dayOfNumber(number) !== day) throw new RangeError(`${day} is no day.`)
  return number
}

export function dayOfNumber(number: number): string {
  return spelled(partsOf(number))
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The day of an instant in UTC. */
export function utcDay(atMs: number): string {
  return dayOfNumber(Math.floor(atMs / dayMs))
}

const zones = new Map<string, Intl.DateTimeFormat>()

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. Throws a RangeError for an unknown zone. */
export function dayIn(timeZone: string, atMs: number): string {
  const known = zones.get(timeZone)
  const format =
    known ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
  // Making a formatter costs a hundred times more than using one.
  if (known === undefined) zones.set(timeZone, format)
  const parts = format.formatToParts(atMs)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value)
  return spelled({ year: part('year'), month: part('month'), day: part('day') })
}

/** Days from one to the other, negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

export function addDays(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days)
}
