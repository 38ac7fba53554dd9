import * as v from 'valibot'
import type { Row } from './row.ts'

/** Rows column by column, as the first form kept them; a column that no row has is not there. */
interface PackedColumns {
  readonly ids: readonly string[]
  readonly eTags: readonly string[]
  readonly created: readonly number[]
  readonly modified: readonly number[]
  readonly by: readonly string[]
  readonly columns: Readonly<Record<string, readonly unknown[]>>
}

/** Each kind reads its own values later: walking through them here as well would take as long as parsing them. */
const values = v.custom<readonly unknown[]>((each) => Array.isArray(each))

export const packedColumnsSchema = v.object({
  ids: v.array(v.string()),
  eTags: v.array(v.string()),
  created: v.array(v.number()),
  modified: v.array(v.number()),
  by: v.array(v.string()),
  columns: v.record(v.string(), values),
})

/** Null and missing are one to every column of ours, so that a packed row may carry null for missing. */
export function unpackColumns(packed: PackedColumns): Row[] {
  const columns = Object.entries(packed.columns)
  return packed.ids.map((id, at) => {
    const fields: Record<string, unknown> = {}
    for (const [name, values] of columns) {
      const value = values[at]
      if (value !== undefined && value !== null) fields[name] = value
    }
    return {
      id,
      eTag: packed.eTags[at] ?? '',
      createdMs: packed.created[at] ?? 0,
      modifiedMs: packed.modified[at] ?? 0,
      modifiedBy: packed.by[at] ?? '',
      fields,
    }
  })
}
