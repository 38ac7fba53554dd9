import { changeReasonColumn } from '../definition/change-reason.ts'
import { wholeUnits } from '../definition/column-units.ts'
import type { Fields } from '../definition/fields.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import type { Replica } from './create-replica.ts'
import type { Edit } from './edit.ts'

export interface EditMarks {
  /** Unique over all pages and devices. */
  readonly id: string
  readonly nowMs: number
  readonly job?: string
}

/** How long a removal waits on this device, so that undoing it leaves no trace. */
export const removalGraceMs = 8_000

function edit(marks: EditMarks, more: Pick<Edit, 'list' | 'key' | 'what' | 'fields' | 'base'>): Edit {
  return { id: marks.id, madeMs: marks.nowMs, notBeforeMs: 0, job: marks.job ?? '', ...more }
}

/** Throws `FieldTooLong`. */
export function createEdit<Kept extends { readonly clientKey: string }>(
  kind: Pick<RecordKind<Kept>, 'list' | 'toFields'>,
  record: Kept,
  marks: EditMarks,
): Edit {
  const { ClientKey: _, ...fields } = kind.toFields(record)
  return edit(marks, { list: kind.list, key: record.clientKey, what: 'create', fields, base: {} })
}

/** Only the given properties; null where the record has them already. A reason alone is no change. Throws `FieldTooLong`. */
export function changeEdit<Kept>(
  kind: Pick<RecordKind<Kept>, 'list' | 'toFields' | 'columns' | 'units'>,
  replica: Replica,
  key: string,
  change: Partial<Kept>,
  marks: EditMarks,
): Edit | null {
  const now = replica.standing(kind.list, key).fields ?? {}
  const wanted = Object.entries(kind.toFields(change)).filter(
    ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(now[name] ?? null),
  )
  if (wanted.every(([name]) => name === changeReasonColumn)) return null
  const hasReason = kind.columns.some((each) => each.name === changeReasonColumn)
  const fields = { ...(hasReason ? { [changeReasonColumn]: '' } : {}), ...Object.fromEntries(wanted) }
  // What belongs to the changed columns is remembered as well: others may have changed that.
  const base = pick(now, wholeUnits(kind.units, Object.keys(fields)))
  return edit(marks, { list: kind.list, key, what: 'change', fields, base })
}

/** Waits `removalGraceMs` before it is sent. */
export function removeEdit(
  kind: { readonly list: string },
  replica: Replica,
  key: string,
  marks: EditMarks,
): Edit {
  const base = replica.standing(kind.list, key).fields ?? {}
  const removal = edit(marks, { list: kind.list, key, what: 'remove', fields: {}, base })
  return { ...removal, notBeforeMs: marks.nowMs + removalGraceMs }
}

/** A record that is gone from the list, made again under its own key: an undone removal, or one by others. */
export function againEdit(list: string, key: string, fields: Fields, marks: EditMarks): Edit {
  const { ClientKey: _, ...rest } = fields
  return edit(marks, { list, key, what: 'create', fields: rest, base: {} })
}

export function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]))
}
