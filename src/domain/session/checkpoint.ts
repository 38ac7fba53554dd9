import { compactVotes } from './compact-votes.ts'
import { coversId, coveredUpTo, isCovered, nothingCovered, withMoves, type Covers } from './covers.ts'
import { applyMove, emptySession } from './fold.ts'
import { moveId, type LoggedMove } from './move.ts'
import { orderMoves } from './order-moves.ts'
import type { SessionState } from './session-state.ts'

/** A session up to somewhere: what its moves so far made of it, and which moves those were. */
export interface Checkpoint {
  readonly state: SessionState
  readonly covers: Covers
}

/** Moves that the checkpoint does not have in it. */
export function uncovered(
  checkpoint: Checkpoint | null,
  moves: readonly LoggedMove[],
): readonly LoggedMove[] {
  return checkpoint === null ? moves : moves.filter((each) => !isCovered(checkpoint.covers, each))
}

/**
 * The session of a checkpoint and a log: the checkpoint's state, then every move that it does not cover in log order.
 * A move that comes late comes after the checkpoint wherever it stood in the order, for everybody. The same checkpoint
 * and moves give the same state, in whatever order and however often they arrived.
 */
export function foldFrom(checkpoint: Checkpoint | null, moves: readonly LoggedMove[]): SessionState {
  return orderMoves(uncovered(checkpoint, moves)).reduce(applyMove, checkpoint?.state ?? emptySession)
}

/** Moves that a move was made on, and without which it would say something else. */
function named({ move }: LoggedMove): readonly string[] {
  if (move.kind === 'close-vote' || move.kind === 'settle-vote') return move.counted
  return 'seen' in move && move.seen !== null ? [move.seen] : []
}

/**
 * The moves that the next checkpoint may cover: from the beginning of what is known, in log order, as far as each move
 * is settled, every earlier move of its client is covered, and every move that it names. So nothing that is still on
 * its way comes to stand behind what was made on it, as far as anything here knows of it. `moves` in log order.
 */
export function coverable(
  checkpoint: Checkpoint | null,
  moves: readonly LoggedMove[],
  isSettled: (id: string) => boolean,
): readonly LoggedMove[] {
  const before = checkpoint?.covers ?? nothingCovered
  const upTo = new Map<string, number>()
  const taken = new Set<string>()
  for (const [place, each] of moves.entries()) {
    const id = moveId(each)
    const next = (upTo.get(each.client) ?? coveredUpTo(before, each.client)) + 1
    const fits = each.seq === next && named(each).every((one) => taken.has(one) || coversId(before, one))
    if (!fits || !isSettled(id)) return moves.slice(0, place)
    upTo.set(each.client, next)
    taken.add(id)
  }
  return moves
}

/** The votes that moves are about. */
function votesIn(moves: readonly LoggedMove[]): ReadonlySet<string> {
  return new Set(moves.flatMap(({ move }) => ('voteId' in move ? [move.voteId] : [])))
}

/**
 * The checkpoint that follows, with these moves in it as well: without what no reader and no later move needs.
 * Everything that people typed stays.
 */
export function following(checkpoint: Checkpoint | null, moves: readonly LoggedMove[]): Checkpoint {
  const state = foldFrom(checkpoint, moves)
  const votes = votesIn(moves)
  return {
    state: { ...state, voteLog: compactVotes(state.voteLog, (voteId) => votes.has(voteId)) },
    covers: withMoves(checkpoint?.covers ?? nothingCovered, moves),
  }
}
