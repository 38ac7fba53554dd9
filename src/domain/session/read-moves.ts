import * as v from 'valibot'
import { loggedMoveSchema, moveSchema, type LoggedMove, type Move } from './move.ts'

/**
 * The moves of a stored row. A move that this client cannot read (a newer kind, a row that was edited by hand) is left
 * out and counted; it never keeps the others from being read.
 */
export function readMoves(stored: readonly unknown[]): {
  readonly moves: readonly LoggedMove[]
  readonly unreadable: number
} {
  const moves = stored.flatMap((each) => {
    const parsed = v.safeParse(loggedMoveSchema, each)
    return parsed.success ? [parsed.output] : []
  })
  return { moves, unreadable: stored.length - moves.length }
}

/** A move as everybody else will read it, so that who makes it sees the same. */
export function tidyMove(move: Move): Move {
  const parsed = v.safeParse(moveSchema, move)
  return parsed.success ? parsed.output : move
}
