import type { Checkpoint } from '#src/domain/session/checkpoint.ts'
import { coversId, isCovered } from '#src/domain/session/covers.ts'
import { applyMove, emptySession } from '#src/domain/session/fold.ts'
import { keepParts } from '#src/domain/session/keep-parts.ts'
import { lamportLeap, maxLamport, moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { compareMoves } from '#src/domain/session/order-moves.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { createKeptFolds } from './kept-folds.ts'

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

function merged(some: readonly LoggedMove[], fresh: readonly LoggedMove[]): readonly LoggedMove[] {
  return some.length === 0 ? fresh : [...some, ...fresh].sort(compareMoves)
}

export function createMoveLog(): MoveLog {
  let checkpoint: Checkpoint | null = null
  let moves: readonly LoggedMove[] = []
  let state = emptySession
  let highest = 0
  const known = new Set<string>()
  const folds = createKeptFolds(state)

  /** Folds the moves from there on; those before are as they were. */
  function foldFrom(place: number): SessionState {
    const { count, state: before } = folds.backTo(place)
    let folded = before
    for (const [at, move] of moves.slice(count).entries()) {
      folded = applyMove(folded, move)
      folds.keep(count + at + 1, folded)
    }
    return folded
  }

  /** What is said again is said by the same objects, and what comes next is folded onto them. */
  function become(folded: SessionState): void {
    state = keepParts(state, folded)
    folds.keep(moves.length, state)
  }

  function foldAll(): void {
    folds.restart(checkpoint?.state ?? emptySession)
    become(foldFrom(0))
  }

  /** Where it stands among the moves, which is nearly always at their end. */
  function placeOf(move: LoggedMove): number {
    let place = moves.length
    for (let last = moves[place - 1]; last !== undefined && compareMoves(last, move) > 0;) {
      place -= 1
      last = moves[place - 1]
    }
    return place
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
      const place = placeOf(first)
      const late = place < moves.length
      moves = moves.slice(0, place).concat(merged(moves.slice(place), fresh))
      // Something earlier arrived late: order decides, so what stands behind it is folded again.
      if (late) become(foldFrom(place))
      else state = foldFrom(place)
      return fresh.length
    },
    replace(corrected) {
      const byId = new Map(corrected.map((each) => [moveId(each), each]))
      moves = moves.map((each) => byId.get(moveId(each)) ?? each).sort(compareMoves)
      foldAll()
    },
    adopt(next) {
      checkpoint = next
      moves = moves.filter((each) => !isCovered(next.covers, each))
      highest = Math.max(highest, next.state.lamport)
      known.clear()
      for (const each of moves) known.add(moveId(each))
      foldAll()
    },
  }
}
