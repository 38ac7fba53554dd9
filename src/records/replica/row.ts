import type { Fields } from '../definition/fields.ts'

/** An item of a list as the server last told it, with the columns that its kind knows. */
export interface Row {
  readonly id: string
  /** Goes into `If-Match` as it is; empty where no answer has told it. */
  readonly eTag: string
  readonly createdMs: number
  readonly modifiedMs: number
  /** Entra id of who changed it last; empty where the answer left it out. */
  readonly modifiedBy: string
  readonly fields: Fields
}

/** The item's version out of `"{guid},version"`; null for an eTag of another shape. */
export function versionOf(eTag: string): number | null {
  const found = /,(\d+)"?$/.exec(eTag)
  return found === null ? null : Number(found[1])
}

/** Whether `told` is an earlier state than `known`: lists answer late after a write. */
export function isOlder(told: Row, known: Row): boolean {
  const [before, now] = [versionOf(told.eTag), versionOf(known.eTag)]
  return before !== null && now !== null && before < now
}

/** How a record is known whether or not the server has it: its `ClientKey`, else (made by hand) its item. */
export function keyOf(row: Pick<Row, 'id' | 'fields'>): string {
  const key = row.fields['ClientKey']
  return typeof key === 'string' && key !== '' ? key : `item:${row.id}`
}
