import { dayOfNumber } from '#src/domain/council/days.ts'

/** Days from 1970-01-01 back to the day 0 of each system. */
const epoch1900 = 25_569
const epoch1904 = 24_107
const daySeconds = 86_400
/** 9999-12-31, the last day that a sheet knows. */
const lastSerial = 2_958_465

/**
 * A day or moment out of a sheet's number: days since the end of 1899, or since 1904 in old sheets of the Macintosh.
 * Null for what is no day: a time alone, a negative number, a day that the 1900 system invented.
 */
export function dateOfSerial(serial: number, since1904: boolean): string | null {
  const top = since1904 ? lastSerial - 1462 : lastSerial
  if (!Number.isFinite(serial) || serial < (since1904 ? 0 : 1) || serial >= top + 1) return null
  const seconds = Math.round(serial * daySeconds)
  const whole = Math.floor(seconds / daySeconds)
  // The 1900 system counts a 29 February 1900 that never was.
  if (!since1904 && whole === 60) return null
  const shift = since1904 ? epoch1904 : epoch1900 - (whole < 60 ? 1 : 0)
  const day = dayOfNumber(whole - shift)
  const rest = seconds - whole * daySeconds
  if (rest === 0) return day
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`
}

/** The number of a day, for writing. */
export function serialOfDay(dayNumber: number): number {
  const serial = dayNumber + epoch1900
  return serial < 61 ? serial - 1 : serial
}

/** Numbers of the built-in formats that show a day. */
function isBuiltInDay(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)
}

/** Whether a number format shows days: by its number, or by the letters in its own code. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDay(id)
  const letters = code
    .slice(0, 300)
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
    .toLowerCase()
  return /[dy]/.test(letters) || /mmm/.test(letters)
}
