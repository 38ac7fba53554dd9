import { NotFound, Refused } from '#src/graph/failures.ts'
import type { BrokenRow } from './broken-row.ts'

/** What people did by hand to the council's lists, as far as a reading has come upon it. */
export interface HandMade {
  /** Rows that cannot be read. */
  readonly rows: readonly BrokenRow[]
  /** Lists, by their titles, that did not answer as they would if nobody had changed them. */
  readonly lists: readonly string[]
}

export const nothingHandMade: HandMade = { rows: [], lists: [] }

/** Whether the failure of reading a list means that the list, or a column of it, was changed by hand. */
export function isListChanged(failure: unknown): boolean {
  return failure instanceof NotFound || failure instanceof Refused
}
