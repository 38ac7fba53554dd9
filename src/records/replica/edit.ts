import type { Fields } from '../definition/fields.ts'

/** What a person wants of one record, on its way to the list. */
export interface Edit {
  /** Unique over all pages and devices of the person. */
  readonly id: string
  /** Title of the list. */
  readonly list: string
  /** The record's `ClientKey`, or `item:<id>` for a row made by hand. */
  readonly key: string
  readonly what: 'create' | 'change' | 'remove'
  /** Columns as they shall be; empty for a removal. */
  readonly fields: Fields
  /** The same columns as the person saw them, for the merge; the whole record for a removal. */
  readonly base: Fields
  /** Product time. */
  readonly madeMs: number
  /** Not sent earlier: the time in which a removal can be undone without a trace. */
  readonly notBeforeMs: number
  /** The background job that made it, such as an import; empty for a person's own edit, which goes first. */
  readonly job: string
}

/** Why an edit is not sent by itself any more and waits for the person. */
export type Trouble =
  /** Somebody changed the same columns to something else; both are kept. */
  | {
      readonly reason: 'changed-by-others'
      readonly theirs: Fields
      readonly by: string
      readonly atMs: number
    }
  /** The record is gone from the list. */
  | { readonly reason: 'removed-by-others' }
  /** The list refuses this person. */
  | { readonly reason: 'no-permission' }
  /** The list calls the values wrong, or a column is gone. `codes` are Graph's, for whoever helps. */
  | { readonly reason: 'refused'; readonly codes: readonly string[] }
  | { readonly reason: 'list-missing' }
  /** The list is full or locked; nothing but room helps. */
  | { readonly reason: 'limit-reached' }

export interface QueuedEdit {
  readonly edit: Edit
  readonly trouble: Trouble | null
}

/** Whether an edit and an earlier one of the same record must keep their order. */
export function meet(earlier: Edit, later: Edit): boolean {
  if (earlier.what !== 'change' || later.what !== 'change') return true
  return Object.keys(later.fields).some((each) => each in earlier.fields)
}
