import * as v from 'valibot'
import { loggedMoveSchema, type LoggedMove } from '#src/domain/session/move.ts'

const rowsSchema = v.array(v.unknown())

export function movesToBytes(moves: readonly LoggedMove[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(moves))
}

/** Moves of unknown kind, and bytes that are no moves at all, are left out: an older release may have written them. */
export function movesFromBytes(bytes: Uint8Array | undefined): LoggedMove[] {
  if (bytes === undefined) return []
  try {
    const rows = v.parse(rowsSchema, JSON.parse(new TextDecoder().decode(bytes)))
    return rows.flatMap((row) => {
      const parsed = v.safeParse(loggedMoveSchema, row)
      return parsed.success ? [parsed.output] : []
    })
  } catch {
    return []
  }
}
