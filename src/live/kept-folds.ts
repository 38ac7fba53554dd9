import type { SessionState } from '#src/domain/session/session-state.ts'

/** So many of the latest states are kept one by one, as moves of two people cross within a few. */
const latest = 32
/** Of those before, one for so many moves. */
const every = 128

interface KeptFold {
  /** How many moves of the log are in it. */
  readonly count: number
  readonly state: SessionState
}

/** States after some of the first moves of a log: a move that comes late folds again only what stands behind it. */
export interface KeptFolds {
  /** The state after so many moves, no fewer than at any that is kept; in place of one that is kept for as many. */
  keep(count: number, state: SessionState): void
  /** The latest that has no more than so many moves in it; those after it are let go. */
  backTo(count: number): KeptFold
  /** Everything is folded anew from here. */
  restart(state: SessionState): void
}

export function createKeptFolds(start: SessionState): KeptFolds {
  let kept: KeptFold[] = [{ count: 0, state: start }]
  return {
    keep(count, state) {
      if (kept.at(-1)?.count === count) kept.pop()
      kept.push({ count, state })
      const old = kept.at(-1 - latest)
      if (old !== undefined && old.count % every !== 0) kept.splice(-1 - latest, 1)
    },
    backTo(count) {
      while (kept.length > 1 && (kept.at(-1)?.count ?? 0) > count) kept.pop()
      return kept.at(-1) ?? { count: 0, state: start }
    },
    restart(state) {
      kept = [{ count: 0, state }]
    },
  }
}
