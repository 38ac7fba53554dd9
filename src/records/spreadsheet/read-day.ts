import { isDay } from '#src/domain/council/days.ts'
import { dateOfSerial } from './excel-date.ts'
import { folded } from './sheet-words.ts'

/** Which number of `3/4/2026` is the day. */
export type DayOrder = 'day-first' | 'month-first'

const months: ReadonlyMap<string, number> = new Map(
  [
    'jan january januar janv janvier ene enero',
    'feb february februar fev fevr fevrier febrero',
    'mar march marz maerz mrz mars marzo',
    'apr april avr avril abr abril',
    'may mai mayo',
    'jun june juni juin junio',
    'jul july juli juil juillet julio',
    'aug august aout ago agosto',
    'sep sept september septembre septiembre setiembre',
    'oct october okt oktober octobre octubre',
    'nov november novembre noviembre',
    'dec december dez dezember decembre dic diciembre',
  ].flatMap((names, place) => names.split(' ').map((name) => [name, place + 1] as const)),
)

/** Arabic and full-width digits and signs as people type them. */
function westernDigits(text: string): string {
  return text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}

/** A year of the common era, or of Reiwa, whose first (元年) was 2019. */
function japaneseYear(common: string | undefined, reiwa: string | undefined): number {
  if (common !== undefined) return Number(common)
  return 2018 + (reiwa === '元' ? 1 : Number(reiwa))
}

function spelled(year: number, month: number, day: number): string | null {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year
  const two = (part: number) => String(part).padStart(2, '0')
  const made = `${String(full).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isDay(made) ? made : null
}

/** A day as people and programs write it, as `YYYY-MM-DD`; null where it is none. A time behind it is left off. */
export function readDay(cell: string | number, order: DayOrder): string | null {
  // A day whose cell lost its format: 20,000 is in 1954, 80,000 in 2119.
  if (typeof cell === 'number')
    return cell >= 20_000 && cell <= 80_000 ? (dateOfSerial(Math.floor(cell), false) ?? null) : null
  const text = westernDigits(cell.slice(0, 60)).trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) return spelled(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  if (compact) return spelled(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const japanese = /^(?:(\d{4})|(?:令和|R)\s*(\d{1,2}|元))\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(text)
  if (japanese)
    return spelled(japaneseYear(japanese[1], japanese[2]), Number(japanese[3]), Number(japanese[4]))
  const numbers = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d\d)(?!\d)/.exec(text)
  if (numbers) {
    const [one, other, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])]
    // Nobody writes the month first with points.
    const monthFirst = order === 'month-first' && numbers[2] !== '.'
    return monthFirst ? spelled(year, one, other) : spelled(year, other, one)
  }
  return withMonthName(text)
}

function withMonthName(text: string): string | null {
  const parts = folded(text).split(' ').slice(0, 5)
  const place = parts.findIndex((each) => months.has(each))
  const month = months.get(parts[place] ?? '')
  if (month === undefined) return null
  const [one, other] = parts
    .filter((each, index) => index !== place && /^\d{1,4}(st|nd|rd|th)?$/.test(each))
    .map((each) => Number.parseInt(each, 10))
  if (one === undefined || other === undefined) return null
  return one > 31 ? spelled(one, month, other) : spelled(other, month, one)
}

/** A moment as `YYYY-MM-DDTHH:MM:SSZ`. A day alone is noon UTC, which is that day nearly everywhere. */
export function readMoment(cell: string | number, order: DayOrder): string | null {
  if (typeof cell === 'string') {
    const whole = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?Z?$/.exec(cell.trim())
    if (whole && isDay(whole[1] ?? '')) {
      const atMs = Date.parse(`${whole[1]}T${whole[2]}${whole[3] ?? ':00'}Z`)
      if (!Number.isNaN(atMs)) return `${whole[1]}T${whole[2]}${whole[3] ?? ':00'}Z`
    }
  }
  const day = readDay(cell, order)
  return day === null ? null : `${day}T12:00:00Z`
}

/** By the first value that can be read in one way alone; where none tells, the day first. */
export function dayOrderOf(values: Iterable<string | number | boolean | null>): DayOrder {
  for (const value of values) {
    if (typeof value !== 'string') continue
    const [, one, other] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(value) ?? []
    if (Number(one) > 12) return 'day-first'
    if (Number(other) > 12) return 'month-first'
  }
  return 'day-first'
}
