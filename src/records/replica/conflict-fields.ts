import type { SomeColumn } from '../definition/column.ts'
import { readableValue, type ReadableValue } from '../definition/readable-value.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import { shownColumns } from '../definition/shown-columns.ts'
import type { Standing } from './create-replica.ts'

type Kind = Pick<RecordKind<unknown>, 'columns' | 'units' | 'settled'>

/** One decision of a conflict: what belongs together is decided together. */
export interface ConflictField {
  /** Internal names of all columns that the decision is about. */
  readonly columns: readonly string[]
  readonly shown: readonly {
    readonly column: SomeColumn
    /** As the person saw it. */
    readonly before: ReadableValue
    readonly mine: ReadableValue
    /** As the list has it now. */
    readonly theirs: ReadableValue
  }[]
}

/** What a record's stopped changes ask, field by field. */
export function conflictFields(
  kind: Kind,
  standing: Pick<Standing, 'row' | 'edits'>,
): readonly ConflictField[] {
  const met = standing.edits.filter(
    ({ edit, trouble }) => edit.what === 'change' && trouble?.reason === 'changed-by-others',
  )
  const mine = Object.assign({}, ...met.map((each) => each.edit.fields))
  const before = Object.assign({}, ...met.toReversed().map((each) => each.edit.base))
  const now = standing.row?.fields ?? {}
  return kind.units.flatMap((unit): ConflictField[] => {
    if (!unit.some((each) => each in mine)) return []
    const asked = unit.filter((each) => each in mine || each in before)
    const shown = shownColumns(kind, asked).map((column) => ({
      column,
      before: readableValue(column, before[column.name]),
      mine: readableValue(column, column.name in mine ? mine[column.name] : before[column.name]),
      theirs: readableValue(column, now[column.name]),
    }))
    return [{ columns: asked, shown }]
  })
}
