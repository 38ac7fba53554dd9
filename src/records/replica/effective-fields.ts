import type { Fields } from '../definition/fields.ts'
import type { QueuedEdit } from './edit.ts'
import type { Row } from './row.ts'

/**
 * The record as this person sees it: the server's row with the person's own edits on top. Null where it is removed, or
 * was never there. An edit that met another's keeps the person's own value on the screen until it is answered.
 */
export function effectiveFields(row: Row | undefined, edits: readonly QueuedEdit[]): Fields | null {
  let fields: Fields | null = row?.fields ?? null
  for (const { edit, trouble } of edits) {
    if (edit.what === 'remove') {
      if (trouble === null) fields = null
    } else if (edit.what === 'create') {
      fields = { ...edit.fields, ...fields }
    } else if (fields !== null) {
      fields = { ...fields, ...edit.fields }
    }
  }
  return fields
}
