import type { Made, MoveOf } from './made.ts'
import type { SessionState } from './session-state.ts'

/** The last word counts: who confirmed them as they are may still be told what is wrong in them. */
export function confirmMinutes(
  state: SessionState,
  { itemId, sessionKey, correction }: MoveOf<'confirm-minutes'>,
  { by, byName, atMs }: Made,
): SessionState {
  const confirmed = { sessionKey, correction: correction.trim(), by, byName, atMs }
  return { ...state, confirmedMinutes: { ...state.confirmedMinutes, [itemId]: confirmed } }
}
