import type { ItemVersion } from '#src/graph/lists/versions.ts'
import { changeReasonColumn } from '../definition/change-reason.ts'
import type { SomeColumn } from '../definition/column.ts'
import { readableValue, type ReadableValue } from '../definition/readable-value.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import { shownColumns } from '../definition/shown-columns.ts'
import { sameBy } from '../replica/next-step.ts'
import type { ReplicatedKind } from '../replica/row-of.ts'

/** One change of a record, as somebody made it. */
export interface HistoryEntry {
  /** The version's number in the list. */
  readonly version: string
  readonly atMs: number
  readonly by: { readonly personId: string | null; readonly name: string }
  /** Why, in the person's words; empty where none was given. */
  readonly reason: string
  /** `made`: the first version that the list still has, which may not be the first there was. */
  readonly what: 'made' | 'changed'
  /** Columns that differ from the version before; for `made`, those that had something in them. */
  readonly changes: readonly {
    readonly column: SomeColumn
    readonly before: ReadableValue
    readonly after: ReadableValue
  }[]
}

/**
 * Who changed what and why, newest first. Versions that changed nothing that people read (a person's key, Weft's own
 * bookkeeping) are left out.
 */
export function recordHistory(
  kind: ReplicatedKind & Pick<RecordKind<unknown>, 'columns'>,
  versions: readonly ItemVersion[],
): readonly HistoryEntry[] {
  const same = sameBy(kind)
  const columns = shownColumns(
    kind,
    kind.columns.map((each) => each.name),
  )
  return versions.flatMap((version, place): HistoryEntry[] => {
    const earlier = versions[place + 1]
    const before = earlier?.fields ?? {}
    const changes = columns
      .filter(({ name }) => !same(name, before[name], version.fields[name]))
      .map((column) => ({
        column,
        before: readableValue(column, before[column.name]),
        after: readableValue(column, version.fields[column.name]),
      }))
    if (changes.length === 0 && earlier !== undefined) return []
    const reason = version.fields[changeReasonColumn]
    return [
      {
        version: version.id,
        atMs: Date.parse(version.modifiedAt) || 0,
        by: version.modifiedBy,
        reason: typeof reason === 'string' ? reason : '',
        what: earlier === undefined ? 'made' : 'changed',
        changes,
      },
    ]
  })
}
