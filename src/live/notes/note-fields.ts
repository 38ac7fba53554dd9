import type { Move } from '#src/domain/session/move.ts'
import { createNoteField, type NoteField } from './note-field.ts'
import { createNoteTexts, type NoteTexts } from './note-texts.ts'
import { writerOf } from './writer-of.ts'

/** The texts of one session, and those of them that this page edits. It comes with Yjs, when it is needed. */
export interface NoteFields {
  readonly texts: NoteTexts
  /** One field for each item, for as long as the page is open: two would write under the same number. */
  of(itemId: string): NoteField
  /** Makes moves of everything that is typed and none yet. */
  flush(make: (move: Move) => string): void
}

/** `clientId` is this page's client of the log. */
export function createNoteFields(clientId: string): NoteFields {
  const texts = createNoteTexts()
  const fields = new Map<string, NoteField>()
  return {
    texts,
    of(itemId) {
      const field = fields.get(itemId) ?? createNoteField(texts.of(itemId), writerOf(clientId))
      fields.set(itemId, field)
      return field
    },
    flush(make) {
      for (const [itemId, field] of fields)
        field.flush((update) => make({ kind: 'edit-notes', itemId, update }) !== '')
    },
  }
}
