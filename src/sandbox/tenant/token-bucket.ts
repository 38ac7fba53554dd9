interface Bucket {
  tokens: number
  atMs: number
}

export interface Budget {
  readonly name: string
  /** So much in `perMs`. */
  readonly limit: number
  readonly perMs: number
}

export interface Draw {
  readonly allowed: boolean
  /** Until the same draw would pass. */
  readonly waitMs: number
  readonly left: number
}

export type Draws = (budget: Budget, cost: number, atMs: number) => Draw

/**
 * Buckets by name that refill evenly. A refused draw counts too, as Microsoft says of every service; the debt is
 * bounded by a tenth of the budget, so that a storm ends.
 */
export function createBuckets(): Draws {
  const buckets = new Map<string, Bucket>()
  return (budget, cost, atMs) => {
    const bucket = buckets.get(budget.name) ?? { tokens: budget.limit, atMs }
    const perMs = budget.limit / budget.perMs
    const tokens = Math.min(budget.limit, bucket.tokens + Math.max(0, atMs - bucket.atMs) * perMs)
    const allowed = tokens >= cost
    const left = Math.max(tokens - cost, -budget.limit / 10)
    buckets.set(budget.name, { tokens: left, atMs })
    return { allowed, waitMs: allowed ? 0 : Math.max(0, cost - left) / perMs, left: Math.max(0, left) }
  }
}
