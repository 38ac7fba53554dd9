import type { LoggedMove } from '#src/domain/session/move.ts'
import type { CheckpointCarrier, StoredCheckpoint } from './checkpoint-carrier.ts'

/** One append-only row of a session's log: a run of one client's moves. At most 48,000 characters as JSON. */
export interface LogRow {
  /** `session/client/firstSeq`: unique in the list, so that repeating an append is refused instead of doubled. */
  readonly clientKey: string
  readonly sessionKey: string
  /** Read from outside by `domain/session/read-moves`: what this release does not know is skipped. */
  readonly moves: LoggedMove[]
}

export const maxRowCharacters = 48_000

export interface LogReading {
  readonly rows: readonly LogRow[]
  readonly cursor: string
  /**
   * How many moves of each row that was read are none, for instance after somebody edited the list by hand. A row may
   * be read again, and may have been mended by then.
   */
  readonly skipped?: ReadonlyMap<string, number>
  /** Every checkpoint that the list is known to have, as far as it was read. */
  readonly checkpoints?: readonly StoredCheckpoint[]
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
  /** Without it the log is never made smaller. */
  readonly checkpoints?: CheckpointCarrier
}
