import type { RecordKind } from '../definition/record-kind.ts'
import type { ListItem } from './list-item.ts'

/** A row that somebody edited into something Weft cannot read, as whoever mends it by hand sees it. */
export interface BrokenRow {
  readonly list: string
  /** What the row is called in the list; empty where it has no name any more. */
  readonly title: string
  /** Shown names of the columns that make no sense. */
  readonly columns: readonly string[]
  /** The row as it stands, column by column. */
  readonly raw: readonly { readonly name: string; readonly text: string }[]
}

/** Told of the rows that are left out of an answer. */
export type OnBroken = (row: BrokenRow) => void

export function brokenRow<Kept>(
  kind: Pick<RecordKind<Kept>, 'list' | 'columns' | 'toFields'>,
  { reading }: Pick<ListItem<Kept>, 'reading'>,
  /** For a row that can be read and makes no sense all the same. */
  columns: readonly string[] = [],
): BrokenRow {
  const fields = reading.ok ? kind.toFields(reading.record) : reading.raw
  const title = fields['Title']
  return {
    list: kind.list,
    title: typeof title === 'string' ? title : '',
    columns: reading.ok ? columns : reading.columns,
    raw: kind.columns.flatMap(({ name, displayName }) => {
      const value = fields[name]
      if (value === undefined || value === null || value === '') return []
      return [{ name: displayName, text: typeof value === 'string' ? value : JSON.stringify(value) }]
    }),
  }
}

/** Tells of every row among these that cannot be read. */
export function tellBroken<Kept>(
  kind: RecordKind<Kept>,
  items: readonly ListItem<Kept>[],
  onBroken: OnBroken | undefined,
): void {
  if (onBroken === undefined) return
  for (const each of items) if (!each.reading.ok) onBroken(brokenRow(kind, each))
}
