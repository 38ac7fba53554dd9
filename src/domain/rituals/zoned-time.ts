import { dayNumber } from '../council/days.ts'

const dayMs = 86_400_000
const minuteMs = 60_000
const known = new Map<string, Intl.DateTimeFormat>()

/** Throws a RangeError for an unknown zone. Making a formatter costs a hundred times more than using one. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    known.get(timeZone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  known.set(timeZone, format)
  return format
}

/** Day and time of day, the latter in milliseconds since midnight. */
function partsIn(ms: number, zone: string): { readonly day: string; readonly dayMs: number } {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    dayMs:
      Number(part('hour')) * 60 * minuteMs +
      Number(part('minute')) * minuteMs +
      Number(part('second')) * 1_000,
  }
}

/** How far a zone's wall clock is ahead of UTC at an instant. */
function aheadMs(ms: number, zone: string): number {
  const here = partsIn(ms, zone)
  return dayNumber(here.day) * dayMs + here.dayMs - Math.floor(ms / 1_000) * 1_000
}

/** Whether it is the name of a time zone; an offset (`+01:00`) is none, because it knows no daylight saving. */
export function isZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false
  try {
    clockOf(name)
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
  const [, hours, minutes, seconds = '0'] = /^(\d\d):(\d\d)(?::(\d\d))?$/.exec(time) ?? []
  const wallMs =
    dayNumber(day) * dayMs + (Number(hours) * 60 + Number(minutes)) * minuteMs + Number(seconds) * 1_000
  if (Number.isNaN(wallMs)) throw new RangeError(`${time} is no time of day.`)
  // A zone changes its clock by less than a day, and not twice in two days: one of the two is what holds there.
  const offsets = [aheadMs(wallMs - dayMs, zone), aheadMs(wallMs + dayMs, zone)]
  const right = offsets.map((each) => wallMs - each).filter((ms) => aheadMs(ms, zone) === wallMs - ms)
  return right.length === 0 ? wallMs - (offsets[0] ?? 0) : Math.min(...right)
}

/** Day and wall clock of an instant in a zone. Throws a RangeError for an unknown zone. */
export function wallClock(ms: number, zone: string): { readonly day: string; readonly time: string } {
  const here = partsIn(ms, zone)
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  return { day: here.day, time: `${two(here.dayMs / 3_600_000)}:${two((here.dayMs / minuteMs) % 60)}` }
}
