/** A message of the catalogue in the council's language; ids begin with `out-`. */
export type OutWords = (id: string, args?: Readonly<Record<string, string | number>>) => string

/** How a council writes dates and times, whoever publishes. */
export interface CouncilTime {
  readonly language: string
  /** IANA zone. */
  readonly timeZone: string
}

export function dateWords(time: CouncilTime, atMs: number): string {
  return new Intl.DateTimeFormat(time.language, { timeZone: time.timeZone, dateStyle: 'full' }).format(atMs)
}

export function clockWords(time: CouncilTime, atMs: number): string {
  return new Intl.DateTimeFormat(time.language, { timeZone: time.timeZone, timeStyle: 'short' }).format(atMs)
}

/** The zone's name as people say it, "Central European Time". */
export function zoneWords({ language, timeZone }: CouncilTime, atMs: number): string {
  const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' })
  return format.formatToParts(atMs).find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

const commas: Readonly<Record<string, string>> = {
  ar: '، ',
  ja: '、',
}

/** Several names or things in a row, with the comma of the language. */
export function rowOf({ language }: Pick<CouncilTime, 'language'>, items: readonly string[]): string {
  return items.join(commas[language] ?? ', ')
}

/** A calendar day (`YYYY-MM-DD`) as people write it. */
export function dayWords(time: CouncilTime, day: string): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  const days = Math.round(daysFromCivil(year, month, date))
  return new Intl.DateTimeFormat(time.language, { timeZone: 'UTC', dateStyle: 'medium' }).format(
    days * 86_400_000,
  )
}

/** Days since 1970-01-01 of a Gregorian date (Howard Hinnant's algorithm; domain has no Date). */
function daysFromCivil(year: number, month: number, date: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}
