import type { GridColumn, GridLayout } from './grid-column.ts'

export const leastWidth = 48
const mostWidth = 800

/** A column that is shown, at its width. */
export interface PlacedColumn<Row> {
  readonly column: GridColumn<Row>
  readonly width: number
}

/** The layout before the person chose anything. */
export function layoutOf<Row>(columns: readonly GridColumn<Row>[]): GridLayout {
  return {
    order: columns.map((each) => each.key),
    hidden: columns.filter((each) => each.hidden === true).map((each) => each.key),
    widths: {},
  }
}

/** All columns in the person's order; those that the layout does not know stand at the end. */
export function orderedColumns<Row>(
  columns: readonly GridColumn<Row>[],
  layout: GridLayout,
): readonly GridColumn<Row>[] {
  const place = new Map(layout.order.map((key, index) => [key, index]))
  return columns.toSorted(
    (one, other) => (place.get(one.key) ?? columns.length) - (place.get(other.key) ?? columns.length),
  )
}

/** What is shown; the first column where everything is hidden. */
export function placedColumns<Row>(
  columns: readonly GridColumn<Row>[],
  layout: GridLayout,
): readonly PlacedColumn<Row>[] {
  const ordered = orderedColumns(columns, layout)
  const shown = ordered.filter((each) => !layout.hidden.includes(each.key))
  return (shown.length > 0 ? shown : ordered.slice(0, 1)).map((column) => ({
    column,
    width: boundedWidth(column, layout.widths[column.key] ?? column.width),
  }))
}

export function boundedWidth<Row>(column: GridColumn<Row>, width: number): number {
  return Math.round(Math.min(mostWidth, Math.max(column.minWidth ?? leastWidth, width)))
}

/** `grid-template-columns` of every row; the last column takes what is left. A box is as wide as the style says. */
export function columnTemplate<Row>(placed: readonly PlacedColumn<Row>[], selectable: boolean): string {
  const widths = placed.map(({ width }, index) =>
    index === placed.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`,
  )
  return [...(selectable ? ['var(--box)'] : []), ...widths].join(' ')
}

/** Puts the column before or after its neighbour among those that are shown. */
export function movedColumn<Row>(
  columns: readonly GridColumn<Row>[],
  layout: GridLayout,
  key: string,
  by: 1 | -1,
): GridLayout {
  const shown = placedColumns(columns, layout).map((each) => each.column.key)
  const other = shown[shown.indexOf(key) + by]
  if (other === undefined) return layout
  const order = orderedColumns(columns, layout)
    .map((each) => each.key)
    .filter((each) => each !== key)
  order.splice(order.indexOf(other) + (by === 1 ? 1 : 0), 0, key)
  return { ...layout, order }
}
