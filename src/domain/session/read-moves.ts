import * as v from 'valibot'
import { loggedMoveSchema, type LoggedMove } from './move.ts'

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
