export interface HeldRun {
  readonly entry: Uint8Array
  /** Product time. */
  readonly sinceMs: number
}

/** Runs of clients that the list has not brought yet. */
export interface HeldRuns {
  /** Answers how many had to go: too old, or too many. */
  hold(run: HeldRun, nowMs: number): number
  /** Takes them all out. */
  takeAll(): readonly HeldRun[]
  count(): number
}

const mostRuns = 200
const mostBytes = 256 * 1024
/** A row that the list has not brought by then does not come. */
export const heldForMs = 60_000

export function createHeldRuns(): HeldRuns {
  let held: readonly HeldRun[] = []

  return {
    hold(run, nowMs) {
      const all = [...held, run].sort((one, other) => other.sinceMs - one.sinceMs)
      let bytes = 0
      // The oldest go first.
      held = all.filter(({ entry, sinceMs }, place) => {
        bytes += entry.length
        return place < mostRuns && bytes <= mostBytes && nowMs - sinceMs <= heldForMs
      })
      return all.length - held.length
    },
    takeAll() {
      const all = held
      held = []
      return all
    },
    count: () => held.length,
  }
}
