import { dateFormat, numberFormat } from './formatters.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** `4:05`, `1:02:30` in the digits of that locale; the size of `ms` without its sign, whole seconds. */
export function clockFigures(tag: string, ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / second)
  const figure = (value: number) => numberFormat(tag).format(value)
  const pad = (value: number) => (value < 10 ? figure(0) : '') + figure(value)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const within = `${hours > 0 ? pad(minutes) : figure(minutes)}:${pad(seconds % 60)}`
  return hours > 0 ? `${figure(hours)}:${within}` : within
}

/** “in 20 minutes”, “2 hours ago”, “tomorrow”. */
export function relativeTime(tag: string, targetMs: number, nowMs: number): string {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const distance = targetMs - nowMs
  const size = Math.abs(distance)
  if (size < 45 * second) return format.format(0, 'second')
  if (size < 90 * minute) return format.format(Math.round(distance / minute), 'minute')
  if (size < 22 * hour) return format.format(Math.round(distance / hour), 'hour')
  return format.format(Math.round(distance / day), 'day')
}

function sameDay(a: number, b: number, timeZone: string | undefined): boolean {
  const format = dateFormat('en-CA', { dateStyle: 'short', timeZone })
  return format.format(a) === format.format(b)
}

/** “14:00” today, “Tue 14:00” within a week, else “Tue 3 Dec, 14:00”; the person's zone unless one is given. */
export function shortMoment(tag: string, ms: number, nowMs: number, timeZone?: string): string {
  const time = { hour: 'numeric', minute: '2-digit' } as const
  const options: Intl.DateTimeFormatOptions = sameDay(ms, nowMs, timeZone)
    ? time
    : Math.abs(ms - nowMs) < 6 * day
      ? { weekday: 'short', ...time }
      : { weekday: 'short', day: 'numeric', month: 'short', ...time }
  return dateFormat(tag, timeZone === undefined ? options : { ...options, timeZone }).format(ms)
}

/** “14:05”. */
export function timeOfDay(tag: string, ms: number, timeZone?: string): string {
  return dateFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone }).format(ms)
}

/** A wall clock (`09:30`) as the reader's language writes it. */
export function clockWords(tag: string, clock: string): string {
  return timeOfDay(tag, Date.parse(`1970-01-01T${clock}:00Z`), 'UTC')
}

/** “14:05:12”. */
export function timeToTheSecond(tag: string, ms: number): string {
  return new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', second: '2-digit' }).format(ms)
}

/** Date, time and zone in full, for hover and screen readers. */
export function exactMoment(tag: string, ms: number, timeZone?: string): string {
  return dateFormat(tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(ms)
}

/** A calendar day `YYYY-MM-DD` as “Tue 3 Dec”, with the year where `length` is `full`. */
export function shortDay(tag: string, isoDay: string, length: 'short' | 'full' = 'short'): string {
  const options: Intl.DateTimeFormatOptions =
    length === 'short'
      ? { weekday: 'short', day: 'numeric', month: 'short' }
      : { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
  return dateFormat(tag, { ...options, timeZone: 'UTC' }).format(Date.parse(`${isoDay}T12:00:00Z`))
}
