import * as v from 'valibot'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { readMoves } from '#src/domain/session/read-moves.ts'

const rowsSchema = v.array(v.unknown())

export function movesToBytes(moves: readonly LoggedMove[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(moves))
}

/** Moves of unknown kind, and bytes that are no moves at all, are left out: an older release may have written them. */
export function movesFromBytes(bytes: Uint8Array | undefined): LoggedMove[] {
  if (bytes === undefined) return []
  try {
    return [...readMoves(v.parse(rowsSchema, JSON.parse(new TextDecoder().decode(bytes)))).moves]
  } catch {
    return []
  }
}
