/** A measure that fills itself: `perSecond` up to `atOnce`. Times are milliseconds of a clock that only goes forward. */
export interface TokenBucket {
  /** False where not that much is left; then nothing was taken. */
  take(amount: number, atMs: number): boolean
}

export function createTokenBucket(perSecond: number, atOnce: number): TokenBucket {
  let left = atOnce
  let lastMs: number | undefined
  return {
    take(amount, atMs) {
      left = Math.min(atOnce, left + ((atMs - (lastMs ?? atMs)) / 1000) * perSecond)
      lastMs = atMs
      if (amount > left) return false
      left -= amount
      return true
    },
  }
}
