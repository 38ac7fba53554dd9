import type { LoggedMove } from '#src/domain/session/move.ts'
import type { CheckpointCarrier, StoredCheckpoint } from './checkpoint-carrier.ts'

/** One row of a session's log: moves of one client. It only grows, at its end. At most 48,000 characters as JSON. */
export interface LogRow {
  /** `session/client/firstSeq`: unique in the list, so that repeating an append is refused instead of doubled. */
  readonly clientKey: string
  readonly sessionKey: string
  /** Read from outside by `domain/session/read-moves`: what this release does not know is skipped. */
  readonly moves: LoggedMove[]
}

export const maxRowCharacters = 48_000

export interface StoredRow extends LogRow {
  /**
   * Who stored the row, as the list stamps it; null where it does not say. Not always who made the moves: a panel stores
   * again what the list lost, whoever made it (RULES.md, LIST-2).
   */
  readonly storedBy?: string | null
}

/** A page that takes part over the relay, and the public key of what it signs (65 bytes, base64url). */
export interface RosterRow {
  readonly client: string
  /** Of a row that was read: whoever the list says has stored it. Nothing in the row can say another. */
  readonly personId: string
  readonly name: string
  readonly key: string
}

export interface LogReading {
  readonly rows: readonly StoredRow[]
  readonly cursor: string
  /** Pages that said their key. A row that somebody else has changed since is none. */
  readonly clients?: readonly RosterRow[]
  /** The session's room key; null where none was read. */
  readonly room?: string | null
  /**
   * How many moves of each row that was read are none, for instance after somebody edited the list by hand. A row may
   * be read again, and may have been mended by then.
   */
  readonly skipped?: ReadonlyMap<string, number>
  /** Every checkpoint that the list is known to have, as far as it was read. */
  readonly checkpoints?: readonly StoredCheckpoint[]
}

/** The port over which a session's log travels to and from its list. Throws the failures of its transport. */
export interface LogCarrier {
  /** Stores the row; `already-there` when an earlier attempt had arrived after all. */
  append(row: LogRow): Promise<'stored' | 'already-there'>
  /**
   * Puts moves behind those of a row that this end has stored: `row` is the whole of it. `changed` where it is not as
   * this end knows it, or gone; what it holds only a reading says, as an earlier attempt may have arrived after all.
   * Without it every row stays as it was stored.
   */
  extend?(row: LogRow): Promise<'stored' | 'changed'>
  /** Rows after the cursor (all of the session's rows for null) and the next cursor. */
  read(cursor: string | null): Promise<LogReading>
  /** Without it the log is never made smaller. */
  readonly checkpoints?: CheckpointCarrier
}

/** The rows that a session over the relay needs in its list. Both throw the failures of their transport. */
export interface RelayRows {
  /** Says this page's key; `taken` when the client's key in the list is another's or says something else. */
  putClient(row: RosterRow): Promise<'stored' | 'already-there' | 'taken'>
  /** Stores the session's room key if there is none. Answers the one that stands; null where nobody can read it. */
  putRoom(room: string): Promise<string | null>
}
