import * as v from 'valibot'
import { loggedMoveSchema } from '#src/domain/session/move.ts'

/** One append-only row of a session's log: a run of one client's moves. At most 48,000 characters as JSON. */
export const logRowSchema = v.object({
  /** `session/client/firstSeq`: unique in the list, so that repeating an append is refused instead of doubled. */
  clientKey: v.string(),
  sessionKey: v.string(),
  moves: v.array(loggedMoveSchema),
})
export type LogRow = v.InferOutput<typeof logRowSchema>

export const maxRowCharacters = 48_000

export interface LogReading {
  readonly rows: readonly LogRow[]
  readonly cursor: string
  /** Rows or moves that were no valid moves, for instance after somebody edited the list by hand. */
  readonly skipped?: number
}

/**
 * The port over which a session's log travels. In this release its implementation is a SharePoint list; a relay
 * joins it later. Both throw the failures of their transport.
 */
export interface LogCarrier {
  /** Stores the row; `already-there` when an earlier attempt had arrived after all. */
  append(row: LogRow): Promise<'stored' | 'already-there'>
  /** Rows after the cursor (all of the session's rows for null) and the next cursor. */
  read(cursor: string | null): Promise<LogReading>
}
