import { Temporal } from 'temporal-polyfill'

/** Whether it is the name of a time zone; an offset (`+01:00`) is none, because it knows no daylight saving. */
export function isZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/**
 * The instant of a wall clock, milliseconds: one that daylight saving skips moves on, a doubled one is the first. Throws
 * a RangeError for an unknown zone.
 */
export function instantOf(day: string, time: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds
}

/** Day and wall clock of an instant in a zone. Throws a RangeError for an unknown zone. */
export function wallClock(ms: number, zone: string): { readonly day: string; readonly time: string } {
  const here = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
  return {
    day: here.toPlainDate().toString(),
    time: here.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}
