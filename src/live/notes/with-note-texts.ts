import { isTogether } from '#src/domain/session/fold-notes.ts'
import type { NoteBlock, SessionState } from '#src/domain/session/session-state.ts'

/** The state's own blocks, then the texts that are written together. */
export function notesWith(
  state: Pick<SessionState, 'notes'>,
  texts: readonly NoteBlock[],
): readonly NoteBlock[] {
  return [...state.notes.filter((each) => !isTogether(each)), ...texts]
}

/** Whether anybody has written in a text that several write together. */
export function hasNoteTexts({ noteEdits }: Pick<SessionState, 'noteEdits'>): boolean {
  return Object.keys(noteEdits).length > 0
}

/**
 * A folded session with the texts that were written together among its notes, for minutes, publishing and whoever else
 * reads notes. Everybody gets the same of the same log. What merges the texts is loaded only where there are some;
 * rejects where it cannot be.
 */
export async function withNoteTexts(state: SessionState): Promise<SessionState> {
  if (!hasNoteTexts(state)) return state
  const { createNoteTexts } = await import('./note-texts.ts')
  const texts = createNoteTexts()
  texts.take(state.noteEdits)
  return { ...state, notes: notesWith(state, texts.blocks()) }
}
