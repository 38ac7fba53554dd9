/** The first operation of the four hours. */
export const sessionStartMs = Date.UTC(2026, 10, 23, 9)

/** Product time of a session that began at `startedAt` of this machine's clock and goes so many times faster. */
export function fastClock(startedAt: number, speed: number): () => number {
  return () => sessionStartMs + (Date.now() - startedAt) * speed
}
