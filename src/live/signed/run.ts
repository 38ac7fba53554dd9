import type { LoggedMove } from '#src/domain/session/move.ts'
import { parseSessionKey } from '#src/domain/session/session-key.ts'

/** Goes up when bytes are written so that an older page would read them wrongly. */
export const runVersion = 1
/** An entry of the relay's log, signature and all. What is larger comes over the list alone. */
export const maxEntryBytes = 64 * 1024
export const signatureBytes = 64
export const maxRunMoves = 500

/** Whoever signs, as the roster knows them. */
export interface Signer {
  readonly client: string
  readonly personId: string
  readonly name: string
}

/** Moves of one client whose numbers follow each other. */
export type Run = readonly LoggedMove[]

/** Times in a run count from the session's planned start, which its key names: a byte or two less for each. */
export function timeBase(sessionKey: string): number {
  const parts = parseSessionKey(sessionKey)
  return (parts === null ? 0 : Date.parse(parts.start ?? parts.day)) || 0
}
