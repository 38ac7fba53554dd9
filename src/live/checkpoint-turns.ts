import type { LiveSessionInput } from './live-session-input.ts'

const second = 1000
const minute = 60 * second

/** When it is this page's turn to make the log smaller, so that not everybody does it at once. */
export interface Turns {
  /** `due` is asked now and then; after it has said so, whoever runs the session comes first. */
  mayWrite(due: () => boolean): boolean
  mayPrune(): boolean
  /** Another checkpoint stands; `mine` where this page has written it. */
  adopted(mine: boolean): void
  /** Some of what is behind was taken away, and so much is left. */
  pruned(left: number): void
  failed(): void
}

/** `runs`: the person facilitates or takes the notes. */
export function createTurns(
  { nowMs, random }: Pick<LiveSessionInput, 'nowMs' | 'random'>,
  runs: () => boolean,
): Turns {
  let askMs = 0
  let writeMs: number | null = null
  let pruneMs = Number.POSITIVE_INFINITY
  let failures = 0
  const later = (from: number, to: number) => nowMs() + from + Math.round((to - from) * random())
  return {
    mayWrite(due) {
      if (nowMs() < askMs) return false
      askMs = nowMs() + 15 * second
      if (!due()) {
        writeMs = null
        return false
      }
      writeMs ??= runs() ? later(0, 10 * second) : later(minute, 4 * minute)
      if (nowMs() < writeMs) return false
      writeMs = null
      return true
    },
    mayPrune: () => nowMs() >= pruneMs,
    adopted(mine) {
      failures = 0
      writeMs = null
      pruneMs = mine ? nowMs() : later(5 * minute, 10 * minute)
    },
    pruned(left) {
      failures = 0
      // Two units a row of a budget that the whole site shares.
      pruneMs = left === 0 ? Number.POSITIVE_INFINITY : nowMs() + 8 * second
    },
    failed() {
      failures = Math.min(failures + 1, 5)
      askMs = later(minute, minute * 2 ** failures)
      pruneMs = Math.max(pruneMs, askMs)
    },
  }
}
