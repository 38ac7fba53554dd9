import { idle } from '#src/host/when-idle.ts'
import type { NoteFields } from '#src/live/notes/note-fields.ts'

/**
 * What merges notes that several write together, and the field for them, which then comes at once. Nothing of it is in
 * the way of the first paint.
 */
export async function loadNotes(clientId: string): Promise<NoteFields> {
  await idle()
  const [{ createNoteFields }] = await Promise.all([
    import('#src/live/notes/note-fields.ts'),
    import('#src/features/running/note-together.tsx'),
  ])
  return createNoteFields(clientId)
}
