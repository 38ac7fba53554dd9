import type { Fields, RecordKind } from '../definition/record-kind.ts'
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

/** Only the given properties; null where the record has them already. Throws `FieldTooLong`. */
export function changeEdit<Kept>(
  kind: Pick<RecordKind<Kept>, 'list' | 'toFields'>,
  replica: Replica,
  key: string,
  change: Partial<Kept>,
  marks: EditMarks,
): Edit | null {
  const now = replica.standing(kind.list, key).fields ?? {}
  const wanted = Object.entries(kind.toFields(change)).filter(
    ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(now[name] ?? null),
  )
  if (wanted.length === 0) return null
  const fields = Object.fromEntries(wanted)
  return edit(marks, { list: kind.list, key, what: 'change', fields, base: pick(now, Object.keys(fields)) })
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
