import type { LoggedMove } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'

/**
 * The state with each writer's edits of notes put together, in the texts that these moves have edited: of the others
 * there is nothing left to do. What does it is loaded where it is needed.
 */
export async function tidyNotes(state: SessionState, moves: readonly LoggedMove[]): Promise<SessionState> {
  const edited = new Set(moves.flatMap(({ move }) => (move.kind === 'edit-notes' ? [move.itemId] : [])))
  if (edited.size === 0) return state
  const { putTogether } = await import('./notes/put-together.ts')
  const noteEdits = Object.fromEntries(
    Object.entries(state.noteEdits).map(([itemId, edits]) => [
      itemId,
      edited.has(itemId) ? putTogether(edits) : edits,
    ]),
  )
  return { ...state, noteEdits }
}
