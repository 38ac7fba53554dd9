import { addDays, weekday } from '#src/domain/council/days.ts'

/** `YYYY-MM` of the month so many months away. */
export function monthAway(month: string, months: number): string {
  const whole = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${String(Math.floor(whole / 12)).padStart(4, '0')}-${String((whole % 12) + 1).padStart(2, '0')}`
}

/** Weeks of a month from Monday to Sunday; null beside its days. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const weeks: (string | null)[][] = []
  const first = `${month}-01`
  for (let day = addDays(first, 1 - weekday(first)); day.slice(0, 7) <= month; day = addDays(day, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, each) => {
        const there = addDays(day, each)
        return there.startsWith(month) ? there : null
      }),
    )
  }
  return weeks
}

/** The first month of the quarter in which the month lies. */
export function quarterOf(month: string): string {
  return monthAway(month, -((Number(month.slice(5, 7)) - 1) % 3))
}
