import * as v from 'valibot'

export const nths = ['first', 'second', 'third', 'fourth', 'last'] as const

/** 1 for Monday to 7 for Sunday. */
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))
const upTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

/** Which day of a month: "the 15th", "the second Monday", "the last working day" (Monday to Friday). */
const dayOfMonthSchema = v.variant('by', [
  /** A month that is too short takes its last day. */
  v.object({ by: v.literal('day'), day: upTo(31) }),
  v.object({ by: v.literal('weekday'), nth: v.picklist(nths), weekday }),
  v.object({ by: v.literal('working-day'), nth: v.picklist(nths) }),
])
export type DayOfMonth = v.InferOutput<typeof dayOfMonthSchema>

/** Graph takes no longer interval. */
const longestInterval = 99

/**
 * How often a meeting series repeats. `month` counts inside of the quarter, the half-year or the year: "the last
 * Thursday of the quarter" is the third month's.
 */
export const cadenceSchema = v.variant('kind', [
  v.object({
    kind: v.literal('weekly'),
    every: upTo(longestInterval),
    days: v.pipe(v.array(weekday), v.minLength(1), v.maxLength(7)),
  }),
  v.object({ kind: v.literal('monthly'), every: upTo(longestInterval), on: dayOfMonthSchema }),
  v.object({ kind: v.literal('quarterly'), month: upTo(3), on: dayOfMonthSchema }),
  v.object({ kind: v.literal('half-yearly'), month: upTo(6), on: dayOfMonthSchema }),
  v.object({ kind: v.literal('yearly'), month: upTo(12), on: dayOfMonthSchema }),
  v.object({ kind: v.literal('on-demand') }),
])
export type Cadence = v.InferOutput<typeof cadenceSchema>
export type RepeatingCadence = Exclude<Cadence, { readonly kind: 'on-demand' }>
export type MonthlyCadence = Exclude<RepeatingCadence, { readonly kind: 'weekly' }>

/** Months from one session to the next. */
export function monthsBetween(cadence: MonthlyCadence): number {
  switch (cadence.kind) {
    case 'monthly':
      return cadence.every
    case 'quarterly':
      return 3
    case 'half-yearly':
      return 6
    case 'yearly':
      return 12
  }
}
