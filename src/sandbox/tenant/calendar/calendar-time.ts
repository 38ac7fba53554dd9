import { Temporal } from 'temporal-polyfill'
import { badRequest } from '../graph-error.ts'
import { ianaZoneOf } from '#src/graph/calendar/outlook-zones.ts'

/** A wall-clock time as it was written, with the name of its zone (Outlook's or IANA's). */
export interface ZonedTime {
  /** `2026-11-24T09:00:00`, to the second. */
  readonly local: string
  readonly zone: string
}

/** The IANA zone, or 400 as Outlook answers it. */
export function requireZone(name: string): string {
  const iana = ianaZoneOf(name)
  if (iana === undefined) {
    throw badRequest(`The time zone '${name}' is not supported.`, 'TimeZoneNotSupportedException')
  }
  return iana
}

/** Parses Graph's `dateTimeTimeZone`; a `Z` behind the time is taken as its zone. */
export function zonedTime(dateTime: string, timeZone: string | null | undefined): ZonedTime {
  const zone = timeZone ?? 'UTC'
  const iana = requireZone(zone)
  try {
    if (/(Z|[+-]\d\d:\d\d)$/.test(dateTime)) {
      const instant = Temporal.Instant.from(dateTime)
      return { local: localOf(instant.toZonedDateTimeISO(iana).toPlainDateTime()), zone }
    }
    return { local: localOf(Temporal.PlainDateTime.from(dateTime)), zone }
  } catch {
    throw badRequest(`'${dateTime}' is not a valid date and time.`, 'ErrorInvalidParameter')
  }
}

function localOf(plain: Temporal.PlainDateTime): string {
  return plain.toString({ smallestUnit: 'second' })
}

/** The instant in milliseconds; a time that daylight saving skips moves forward, a doubled one is the first. */
export function msOf(time: ZonedTime): number {
  return Temporal.PlainDateTime.from(time.local).toZonedDateTime(requireZone(time.zone)).epochMilliseconds
}

/** The wall clock of an instant in a zone of either naming. */
export function localAt(ms: number, zone: string): string {
  return localOf(
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(requireZone(zone)).toPlainDateTime(),
  )
}

/** The same wall clock that many days later (before, where negative): a week across a clock change is no 168 hours. */
export function daysLater(ms: number, days: number, zone: string): number {
  const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(requireZone(zone))
  return there.add({ days }).epochMilliseconds
}

/** Graph's `dateTimeTimeZone` of an instant, seven decimals as Outlook writes them. */
export function dateTimeTimeZone(ms: number, zone: string): { dateTime: string; timeZone: string } {
  return { dateTime: `${localAt(ms, zone)}.0000000`, timeZone: zone }
}

/** A bound of a view: an ISO time with its own offset, UTC where there is none. A lost `+` is put back. */
export function boundMs(text: string | null, name: string): number {
  if (text === null)
    throw badRequest(`This request requires the parameter '${name}'.`, 'ErrorInvalidParameter')
  const mended = text.trim().replace(/ (?=\d\d:\d\d$)/, '+')
  const ms = Date.parse(/(Z|[+-]\d\d:\d\d)$/i.test(mended) || !mended.includes('T') ? mended : `${mended}Z`)
  if (Number.isNaN(ms))
    throw badRequest(`'${text}' is not a valid time for '${name}'.`, 'ErrorInvalidParameter')
  return ms
}

export function isoInstant(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}

/** Days since 1970-01-01 of an ISO date or date-time. */
export function dayOf(local: string): number {
  return Math.floor(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) / 86_400_000)
}

/** The ISO date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
