import * as v from 'valibot'
import { id } from './move-fields.ts'

/** Characters of one update in base64: with what stands around it, it fits a row of the log twice over. */
export const noteUpdateLimit = 24_000

/**
 * An edit of the text that everybody writes together on an item: what was inserted and deleted, as Yjs writes it down
 * (update format 1). The rules of a session do not look into it; `live/notes` merges it.
 */
export const noteMoves = [
  v.object({
    kind: v.literal('edit-notes'),
    itemId: id,
    update: v.pipe(v.string(), v.minLength(4), v.maxLength(noteUpdateLimit), v.base64()),
  }),
] as const
