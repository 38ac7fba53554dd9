import type { Checkpoint } from '#src/domain/session/checkpoint.ts'
import type { LoggedMove, Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { Presence } from './presence.ts'
import type { LineState } from './relay-line.ts'

/** How live the session is, in the order of what a person should know first. */
export type Liveness =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'live'
      readonly lastReadMs: number
      /** What others write is told to this page, in time so far: it is live although it was read some time ago. */
      readonly noticed?: boolean
      /** The relay brings it: within a blink. */
      readonly relayed?: boolean
      /** How old what others do may be at most before it is seen here, milliseconds, as long as reads come back. */
      readonly behindMs?: number
    }
  | { readonly kind: 'waiting'; readonly untilMs: number }
  | { readonly kind: 'offline'; readonly sinceMs: number }
  | { readonly kind: 'refused'; readonly reason: 'no-access' | 'sign-in' | 'list-changed' }

export interface LiveSnapshot {
  readonly state: SessionState
  /** What the log begins with; null where it is whole. */
  readonly checkpoint: Checkpoint | null
  /** Moves that the checkpoint does not cover, in log order. */
  readonly moves: readonly LoggedMove[]
  readonly liveness: Liveness
  /** How the line to the relay stands; absent where the page was given none. */
  readonly line?: LineState
  /** Moves kept on this device that the list does not hold yet. */
  readonly unsent: number
  /** False where the device could not keep them (private mode, storage full): they live in memory alone. */
  readonly keptOnDevice: boolean
  /** Moves in the list that could not be read; they are left alone and do no harm. */
  readonly skippedRows: number
  /** Checkpoints in the list that are damaged or say something else than the moves that they cover. */
  readonly refusedCheckpoints: number
  /** Words and moves from other pages of this device that were none, or none of this session and person. */
  readonly refusedWords: number
}

/**
 * A running session on this client. `make` paints at once (the snapshot changes before it returns), keeps the move on
 * the device, then sends it; it never waits for the network.
 */
export interface LiveSession {
  snapshot(): LiveSnapshot
  subscribe(listener: () => void): () => void
  /** Who else is where in the session. */
  readonly presence: Presence
  /** Resolves when what this device keeps of the session is in the snapshot; never rejects. */
  fromDevice(): Promise<void>
  /** Returns the move's id (`client/seq`). */
  make(move: Move): string
  /** Reads now, for instance because the person came back to the panel. */
  refresh(): void
  /** Something else has just got an answer: what waits for the network need not wait any longer. */
  reached(): void
  /** Resolves when everything made so far is in the list; rejects with the last failure. */
  flushed(): Promise<void>
  stop(): void
}
