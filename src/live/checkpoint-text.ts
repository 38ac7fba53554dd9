import { following, type Checkpoint } from '#src/domain/session/checkpoint.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { sha256 } from '#src/domain/session/sha256.ts'
import { readState, writeState } from '#src/domain/session/written-state.ts'
import type { StoredCheckpoint } from './checkpoint-carrier.ts'

/** Puts together what a state holds in pieces, since its last checkpoint by these moves; the same for everybody. */
export type Tidy = (state: SessionState, moves: readonly LoggedMove[]) => Promise<SessionState>

/** SHA-256 in hexadecimal digits. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>

export interface Described {
  readonly checkpoint: Checkpoint
  readonly text: string
}

export function hashOf(text: string): string {
  return sha256(new TextEncoder().encode(text))
}

/** The same by what the platform has, where there is such a thing. */
export async function hashBy(digest: Digest | undefined, text: string): Promise<string> {
  return digest === undefined ? hashOf(text) : digest(new TextEncoder().encode(text))
}

/** The checkpoint that follows with these moves; null where this release could not read its text again. */
export async function describe(
  base: Checkpoint | null,
  moves: readonly LoggedMove[],
  tidy: Tidy,
): Promise<Described | null> {
  const { state, covers } = following(base, moves)
  const text = writeState(await tidy(state, moves))
  const read = text === null ? null : readState(text)
  return text === null || read === null ? null : { text, checkpoint: { state: read, covers } }
}

/** What a stored checkpoint says; null where its text is missing, is not the one it names, or is no state. */
export async function readCheckpoint(
  { text, sha256: named, covers }: StoredCheckpoint,
  digest?: Digest,
): Promise<Described | null> {
  if (text === null || (await hashBy(digest, text)) !== named) return null
  const state = readState(text)
  return state === null ? null : { text, checkpoint: { state, covers } }
}
