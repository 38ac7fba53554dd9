import * as v from 'valibot'

const rate = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** What may go wrong on demand. Rates are shares of the requests. */
export const switchesSchema = v.object({
  /** Nothing answers at all. */
  offline: v.boolean(),
  /** Every answer waits that long. */
  latencyMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)),
  throttled: rate,
  unavailable: rate,
  /** The write is done, its answer lost. */
  lostAnswer: rate,
  gatewayTimeout: rate,
  expiredToken: rate,
  claims: rate,
  refused: rate,
  garbled: rate,
  staleRead: rate,
  /** Published throttling budgets apply. */
  budgets: v.boolean(),
  retryAfterReadable: v.boolean(),
  /** Each plan has reached its number of tasks: Planner takes no more. */
  plannerFull: v.boolean(),
  /** The next so many writes are done and their answers lost: a publish that dies in the middle. */
  loseNextWrites: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
})
export type Switches = v.InferOutput<typeof switchesSchema>

export const calm: Switches = {
  offline: false,
  latencyMs: 0,
  throttled: 0,
  unavailable: 0,
  lostAnswer: 0,
  gatewayTimeout: 0,
  expiredToken: 0,
  claims: 0,
  refused: 0,
  garbled: 0,
  staleRead: 0,
  budgets: false,
  retryAfterReadable: true,
  plannerFull: false,
  loseNextWrites: 0,
}
