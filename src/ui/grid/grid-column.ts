import type { ReactNode } from 'react'

/** What a cell's editor hands over; null for none. Days are `YYYY-MM-DD`. */
export type CellValue = string | number | null

interface EditorOf<Row, Kind extends string, Value extends CellValue> {
  readonly kind: Kind
  value(row: Row): Value
  /** Absent: every row can be edited here. */
  canEdit?(row: Row): boolean
  /** What is wrong with the value, in words; null for nothing. The editor stays open until it is right. */
  check?(value: Value, row: Row): string | null
}

/** How a column's cells are edited in place. */
export type CellEditor<Row> =
  | (EditorOf<Row, 'text', string> & { readonly limit?: number })
  | (EditorOf<Row, 'choice', CellValue> & {
      readonly choices: readonly { readonly value: string; readonly label: string }[]
      /** The words for none; without them one of the choices is needed. */
      readonly none?: string
    })
  | (EditorOf<Row, 'number', CellValue> & {
      /** Whole numbers from `min` to `max`, a handful. */
      readonly min: number
      readonly max: number
      readonly none?: string
    })
  | (EditorOf<Row, 'date', CellValue> & { readonly earliest?: string; readonly optional?: boolean })

/** A column. The array of columns stays the same between renders, or every row is drawn again. */
export interface GridColumn<Row> {
  readonly key: string
  readonly header: string
  /** Pixels, until the person chooses another. */
  readonly width: number
  readonly minWidth?: number
  /** Without it the text is shown. What it shows follows from the row alone. */
  cell?(row: Row): ReactNode
  /** The cell in words: for its full text on hover, for screen readers and for copying. */
  text(row: Row): string
  /** With it the column can be sorted. */
  compare?(one: Row, other: Row): number
  readonly editor?: CellEditor<Row>
  /** The row's own address: the cell becomes a link that opens the row. */
  href?(row: Row): string
  readonly align?: 'start' | 'end'
  /** Hidden until the person chooses it. */
  readonly hidden?: boolean
}

export interface GridSort {
  readonly column: string
  readonly descending: boolean
}

/** Rows under headings. The same object between renders. */
export interface GridGroup<Row> {
  /** Which group a row is in. */
  of(row: Row): string
  title(group: string): string
  /** Order of the groups; without it as their first rows come. */
  compare?(one: string, other: string): number
}

/** Which columns, in which order and how wide; columns that it does not name stand at the end as they are. */
export interface GridLayout {
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  readonly widths: Readonly<Record<string, number>>
}

export interface GridEdit<Row> {
  /** As it stands when the editor closes, others' changes included. */
  readonly row: Row
  readonly column: string
  readonly value: CellValue
}
