import type { Covers } from '#src/domain/session/covers.ts'

/** Which checkpoint one is written on. */
export interface CheckpointName {
  /** From 1 on; a number is there once, whoever is first to store it. */
  readonly n: number
  /** Of the state's text. */
  readonly sha256: string
}

/** A checkpoint as a list has it. */
export interface StoredCheckpoint extends CheckpointName {
  /** The one that it follows; null for the first of a session. */
  readonly base: CheckpointName | null
  /** The page that wrote it. */
  readonly client: string
  readonly covers: Covers
  /** The state; null where not all of it is there, or something of it is damaged. */
  readonly text: string | null
}

export interface WritableCheckpoint extends StoredCheckpoint {
  readonly text: string
}

/** Where checkpoints are kept. Both throw the failures of their transport. */
export interface CheckpointCarrier {
  /** Stores it whole; `taken` where one of that number is there, `too-long` where it has no room. */
  write(checkpoint: WritableCheckpoint): Promise<'stored' | 'taken' | 'too-long'>
  /**
   * Takes away a few of the rows all of whose moves are covered, and of the checkpoints before `below`. Answers how many
   * are left of what it knows.
   */
  prune(behind: { readonly covers: Covers; readonly below: number }): Promise<number>
}
