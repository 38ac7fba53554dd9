import { useCallback, useLayoutEffect, useRef } from 'react'
import type { EditorEnd } from './cell-editor.tsx'
import type { GridColumn, GridEdit } from './grid-column.ts'
import type { GridLine } from './grid-lines.ts'
import type { OpenEditor } from './grid-row.tsx'

/** The open editor with the lines as they stood when it opened. */
export interface Editing<Row> extends OpenEditor {
  readonly id: string
  readonly held: readonly GridLine<Row>[]
}

interface EditingWanted<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly lines: readonly GridLine<Row>[]
  readonly onEdit: ((edit: GridEdit<Row>) => void) | undefined
  /** Puts the focus back on a cell of the line. */
  readonly focus: (id: string, column: string) => void
}

function rowAt<Row>(lines: readonly GridLine<Row>[], id: string): Row | null {
  const line = lines.find((each) => each.id === id)
  return line?.kind === 'row' ? line.row : null
}

const isOpenTo = <Row>(column: GridColumn<Row> | undefined, row: Row) =>
  column?.editor !== undefined && (column.editor.canEdit?.(row) ?? true)

/** One editor at a time; `editing` is given back by the caller, which shows lines that stand still while it is open. */
export function useCellEditing<Row>(
  editing: Editing<Row> | null,
  setEditing: (editing: Editing<Row> | null) => void,
  wanted: EditingWanted<Row>,
): {
  /** False where the cell cannot be edited. */
  readonly begin: (id: string, column: string, typed: string | null) => boolean
  readonly onEnd: (end: EditorEnd) => void
} {
  const latest = useRef({ editing, setEditing, wanted })
  useLayoutEffect(() => {
    latest.current = { editing, setEditing, wanted }
  })

  const begin = (id: string, column: string, typed: string | null) => {
    const row = rowAt(wanted.lines, id)
    const edited = wanted.columns.find((each) => each.key === column)
    if (row === null || wanted.onEdit === undefined || !isOpenTo(edited, row)) return false
    setEditing({ id, column, typed, held: wanted.lines })
    return true
  }

  const onEnd = useCallback((end: EditorEnd) => {
    const { editing: open, setEditing: set, wanted: now } = latest.current
    if (open === null) return
    const row = rowAt(now.lines, open.id)
    const place = now.columns.findIndex((each) => each.key === open.column)
    const column = now.columns[place]
    set(null)
    if (end.how === 'cancel') return now.focus(open.id, open.column)
    if (row !== null && column?.editor !== undefined && column.editor.value(row) !== end.value)
      now.onEdit?.({ row, column: column.key, value: end.value })
    if (end.after === 'left') return
    const beside =
      end.after === 'next'
        ? now.columns.slice(place + 1)
        : end.after === 'previous'
          ? now.columns.slice(0, Math.max(0, place)).toReversed()
          : []
    const next = row === null ? undefined : beside.find((each) => isOpenTo(each, row))
    if (next === undefined) return now.focus(open.id, open.column)
    set({ ...open, column: next.key, typed: null })
  }, [])
  return { begin, onEnd }
}
