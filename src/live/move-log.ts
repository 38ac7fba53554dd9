import { foldFrom, type Checkpoint } from '#src/domain/session/checkpoint.ts'
import { coversId, isCovered } from '#src/domain/session/covers.ts'
import { applyMove, emptySession } from '#src/domain/session/fold.ts'
import { keepParts } from '#src/domain/session/keep-parts.ts'
import { lamportLeap, maxLamport, moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { compareMoves } from '#src/domain/session/order-moves.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'

/** The log as this client knows it: a checkpoint, and each move that it does not cover once, in log order. */
export interface MoveLog {
  checkpoint(): Checkpoint | null
  moves(): readonly LoggedMove[]
  state(): SessionState
  readonly has: (id: string) => boolean
  /** Adds what is new and answers how many that were. */
  add(moves: readonly LoggedMove[]): number
  /** Puts each in the place of what was known under its id. */
  replace(moves: readonly LoggedMove[]): void
  /** Goes on from there: what it covers is in its state. */
  adopt(checkpoint: Checkpoint): void
  nextLamport(): number
}

export function createMoveLog(): MoveLog {
  let checkpoint: Checkpoint | null = null
  let moves: readonly LoggedMove[] = []
  let state = emptySession
  let highest = 0
  const known = new Set<string>()
  const foldAgain = () => {
    state = keepParts(state, foldFrom(checkpoint, moves))
  }
  return {
    checkpoint: () => checkpoint,
    moves: () => moves,
    state: () => state,
    has: (id) => known.has(id) || (checkpoint !== null && coversId(checkpoint.covers, id)),
    nextLamport: () => Math.min(highest + 1, maxLamport),
    add(incoming) {
      const fresh: LoggedMove[] = []
      for (const each of incoming) {
        const id = moveId(each)
        if (known.has(id) || (checkpoint !== null && isCovered(checkpoint.covers, each))) continue
        known.add(id)
        fresh.push(each)
      }
      const [first] = fresh.sort(compareMoves)
      if (first === undefined) return 0
      for (const { lamport } of fresh)
        if (lamport - highest <= lamportLeap) highest = Math.max(highest, lamport)
      const last = moves.at(-1)
      if (last === undefined || compareMoves(last, first) < 0) {
        moves = [...moves, ...fresh]
        state = fresh.reduce(applyMove, state)
      } else {
        // Something earlier arrived late: order decides, so the whole log is folded again.
        moves = [...moves, ...fresh].sort(compareMoves)
        foldAgain()
      }
      return fresh.length
    },
    replace(corrected) {
      const byId = new Map(corrected.map((each) => [moveId(each), each]))
      moves = moves.map((each) => byId.get(moveId(each)) ?? each).sort(compareMoves)
      foldAgain()
    },
    adopt(next) {
      checkpoint = next
      moves = moves.filter((each) => !isCovered(next.covers, each))
      highest = Math.max(highest, next.state.lamport)
      known.clear()
      for (const each of moves) known.add(moveId(each))
      foldAgain()
    },
  }
}
