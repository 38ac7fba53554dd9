import { useMemo, useState } from 'react'
import type { GridColumn, GridGroup, GridSort } from './grid-column.ts'
import { heldLines, linesOf, type GridLine } from './grid-lines.ts'
import { toggled } from './row-selection.ts'
import { createRowSorter } from './sort-rows.ts'

interface LinesWanted<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly columns: readonly GridColumn<Row>[]
  readonly sort: GridSort | null
  readonly group: GridGroup<Row> | null
  /** Lines to hold still, while an editor is open. */
  readonly held: readonly GridLine<Row>[] | null
}

/** The lines to show: sorted, under headings, and still while somebody types into one of them. */
export function useGridLines<Row extends object>(
  wanted: LinesWanted<Row>,
): { readonly lines: readonly GridLine<Row>[]; readonly onToggleGroup: (group: string) => void } {
  const { rows, rowKey, columns, sort, group, held } = wanted
  const [sorter] = useState(() => createRowSorter<Row>())
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const compare = columns.find((each) => each.key === sort?.column)?.compare ?? null
  const descending = sort?.descending ?? false
  const fresh = useMemo(
    () => linesOf(sorter(rows, compare, descending), rowKey, group, closed),
    [sorter, rows, compare, descending, rowKey, group, closed],
  )
  const still = useMemo(() => (held === null ? null : heldLines(held, rows, rowKey)), [held, rows, rowKey])
  return {
    lines: still ?? fresh,
    onToggleGroup: (name) => setClosed((before) => toggled(before, name)),
  }
}
