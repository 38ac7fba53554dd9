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
  /** 504 after the work was done. */
  gatewayTimeout: rate,
  /** 504 before anything was done. */
  timeoutBefore: rate,
  /** 500 or 502, and nobody knows whether the work was done. */
  serverError: rate,
  /** The line breaks before anything was done. */
  brokenLine: rate,
  expiredToken: rate,
  claims: rate,
  refused: rate,
  garbled: rate,
  staleRead: rate,
  /** Up to a minute of waiting, drawn for each request. */
  slow: rate,
  /** Published throttling budgets apply. */
  budgets: v.boolean(),
  /** Planner publishes no limit; this one applies with the published ones. */
  plannerWritesPer10s: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  retryAfterReadable: v.boolean(),
  /** Each plan has reached its number of tasks: Planner takes no more. */
  plannerFull: v.boolean(),
  /** The next so many writes are done and their answers lost: a publish that dies in the middle. */
  loseNextWrites: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** Draws the faults from this number, from the start with every change of the switches; null draws by chance. */
  seed: v.nullable(v.pipe(v.number(), v.integer())),
})
export type Switches = v.InferOutput<typeof switchesSchema>

export const calm: Switches = {
  offline: false,
  latencyMs: 0,
  throttled: 0,
  unavailable: 0,
  lostAnswer: 0,
  gatewayTimeout: 0,
  timeoutBefore: 0,
  serverError: 0,
  brokenLine: 0,
  expiredToken: 0,
  claims: 0,
  refused: 0,
  garbled: 0,
  staleRead: 0,
  slow: 0,
  budgets: false,
  plannerWritesPer10s: 30,
  retryAfterReadable: true,
  plannerFull: false,
  loseNextWrites: 0,
  seed: null,
}
