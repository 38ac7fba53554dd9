import { applyMove, emptySession, foldSession } from '#src/domain/session/fold.ts'
import { keepParts } from '#src/domain/session/keep-parts.ts'
import { maxLamport, moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { compareMoves } from '#src/domain/session/order-moves.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'

/** The log as this client knows it: each move once, in log order, with its fold. */
export interface MoveLog {
  moves(): readonly LoggedMove[]
  state(): SessionState
  readonly has: (id: string) => boolean
  /** Adds what is new and answers how many that were. */
  add(moves: readonly LoggedMove[]): number
  /** Puts each in the place of what was known under its id. */
  replace(moves: readonly LoggedMove[]): void
  nextLamport(): number
}

export function createMoveLog(): MoveLog {
  let moves: readonly LoggedMove[] = []
  let state = emptySession
  let highest = 0
  const known = new Set<string>()
  return {
    moves: () => moves,
    state: () => state,
    has: (id) => known.has(id),
    nextLamport: () => Math.min(highest + 1, maxLamport),
    add(incoming) {
      const fresh: LoggedMove[] = []
      for (const each of incoming) {
        const id = moveId(each)
        if (known.has(id)) continue
        known.add(id)
        fresh.push(each)
        highest = Math.max(highest, each.lamport)
      }
      const [first] = fresh.sort(compareMoves)
      if (first === undefined) return 0
      const last = moves.at(-1)
      if (last === undefined || compareMoves(last, first) < 0) {
        moves = [...moves, ...fresh]
        state = fresh.reduce(applyMove, state)
      } else {
        // Something earlier arrived late: order decides, so the whole log is folded again.
        moves = [...moves, ...fresh].sort(compareMoves)
        state = keepParts(state, foldSession(moves))
      }
      return fresh.length
    },
    replace(corrected) {
      const byId = new Map(corrected.map((each) => [moveId(each), each]))
      moves = moves.map((each) => byId.get(moveId(each)) ?? each).sort(compareMoves)
      state = keepParts(state, foldSession(moves))
    },
  }
}
