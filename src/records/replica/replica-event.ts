import type { Edit, Trouble } from './edit.ts'
import type { Row } from './row.ts'

/**
 * Everything that happens to the records on this device. The state is these events folded in order, so that what is
 * kept (a snapshot and the events after it), what is shown, and what another page of the same person sees are one.
 * A page of changes travels with its cursor in one event: neither is ever kept without the other.
 */
export type ReplicaEvent =
  | {
      readonly kind: 'page'
      readonly list: string
      /** Of the kind whose columns were asked for. */
      readonly version: number
      readonly rows: readonly Row[]
      readonly goneIds: readonly string[]
      /** Where to go on. */
      readonly cursor: string
      readonly more: boolean
      /** `first` and `next` pages of reading the whole list anew; `changes` since the cursor. */
      readonly of: 'first' | 'next' | 'changes'
      /** Product time of the asking. */
      readonly askedMs: number
    }
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  /** The server's word on these edits: the row as it is now, or null where it is gone as was wished. */
  | {
      readonly kind: 'stored'
      readonly list: string
      readonly key: string
      readonly editIds: readonly string[]
      readonly row: Row | null
    }
  /** The server's word on a row in passing. */
  | { readonly kind: 'seen'; readonly list: string; readonly row: Row }
  | { readonly kind: 'gone'; readonly list: string; readonly id: string }
  /** An edit needs the person; `rest` is what of it can be sent nevertheless. */
  | {
      readonly kind: 'stopped'
      readonly editId: string
      readonly trouble: Trouble
      readonly edit: Edit
      readonly rest: Edit | null
    }
  /** Lists last read before this are forgotten, all but the rows that wait with the person's edits. */
  | { readonly kind: 'aged'; readonly beforeMs: number }
  /** The list is not, or no more, for this person: nothing of it stays but what they typed themselves. */
  | { readonly kind: 'withheld'; readonly list: string; readonly atMs: number }
  /** The person let them go, or answered them by other edits. */
  | { readonly kind: 'dropped'; readonly editIds: readonly string[]; readonly instead: readonly Edit[] }

/** One, and one more for every fifty rows: a large page takes as long to read at the next opening as many edits do. */
export function sizeOfEntry(events: readonly ReplicaEvent[]): number {
  const rows = events.reduce((sum, each) => sum + (each.kind === 'page' ? each.rows.length : 0), 0)
  return 1 + Math.floor(rows / 50)
}
