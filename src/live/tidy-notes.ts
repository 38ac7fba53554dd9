import type { SessionState } from '#src/domain/session/session-state.ts'

/** The state with each writer's edits of notes put together. What does it is loaded where there are several. */
export async function tidyNotes(state: SessionState): Promise<SessionState> {
  if (!Object.values(state.noteEdits).some((edits) => edits.length > 1)) return state
  const { withNotesTogether } = await import('./notes/put-together.ts')
  return withNotesTogether(state)
}
