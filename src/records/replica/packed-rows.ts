import * as v from 'valibot'
import type { Row } from './row.ts'

/**
 * Rows column by column: a name stands once instead of once for each row, which halves what is sealed and parsed.
 * A column that no row has is not there.
 */
export interface PackedRows {
  readonly ids: readonly string[]
  readonly eTags: readonly string[]
  readonly created: readonly number[]
  readonly modified: readonly number[]
  readonly by: readonly string[]
  readonly columns: Readonly<Record<string, readonly unknown[]>>
}

/** Each kind reads its own values later: walking through them here as well would take as long as parsing them. */
const values = v.custom<readonly unknown[]>((each) => Array.isArray(each))

export const packedSchema = v.object({
  ids: v.array(v.string()),
  eTags: v.array(v.string()),
  created: v.array(v.number()),
  modified: v.array(v.number()),
  by: v.array(v.string()),
  columns: v.record(v.string(), values),
})

export function packRows(rows: Iterable<Row>): PackedRows {
  const packed = {
    ids: [] as string[],
    eTags: [] as string[],
    created: [] as number[],
    modified: [] as number[],
    by: [] as string[],
    columns: {} as Record<string, unknown[]>,
  }
  let at = 0
  for (const row of rows) {
    packed.ids.push(row.id)
    packed.eTags.push(row.eTag)
    packed.created.push(row.createdMs)
    packed.modified.push(row.modifiedMs)
    packed.by.push(row.modifiedBy)
    for (const [name, value] of Object.entries(row.fields)) {
      const column = (packed.columns[name] ??= [])
      while (column.length < at) column.push(null)
      column.push(value ?? null)
    }
    at += 1
  }
  return packed
}

/** Null and missing are one to every column of ours, so that a packed row may carry null for missing. */
export function unpackRows(packed: PackedRows): Row[] {
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
