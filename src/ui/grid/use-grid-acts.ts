import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useLocale } from '../text/text-provider.tsx'
import type { GridColumn, GridLayout, GridSort } from './grid-column.ts'
import { headerId } from './grid-header.tsx'
import { movedColumn, type PlacedColumn } from './grid-layout.ts'
import type { GridLine } from './grid-lines.ts'
import { selectColumn } from './grid-row.tsx'
import { moveInGrid, moveOfKey } from './move-in-grid.ts'
import { cellOf, type ActiveCell } from './use-active-cell.ts'
import type { RowSelection } from './use-row-selection.ts'

interface ActsWanted<Row> {
  readonly root: RefObject<HTMLElement | null>
  readonly lines: readonly GridLine<Row>[]
  readonly columns: readonly GridColumn<Row>[]
  /** Of the columns that are shown, the boxes included. */
  readonly keys: readonly string[]
  readonly placed: readonly PlacedColumn<Row>[]
  readonly layout: GridLayout
  readonly onLayout: (layout: GridLayout) => void
  readonly onSize: (column: GridColumn<Row>, width: number) => void
  readonly sort: GridSort | null
  readonly onSort: (sort: GridSort | null) => void
  readonly active: ActiveCell
  readonly go: (cell: ActiveCell) => void
  readonly begin: (id: string, column: string, typed: string | null) => boolean
  readonly editing: boolean
  readonly selection: RowSelection | null
  readonly selected: ReadonlySet<string>
  readonly rowHeight: number
  readonly onToggleGroup: (group: string) => void
  readonly onOpen: ((row: Row) => void) | undefined
}

const sizeStep = 16

/** First up, then down, then as it was. */
function nextSort(sort: GridSort | null, column: string): GridSort | null {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}

/** What keys and clicks in the grid do. They are heard at its root, so that no row is drawn again for a handler. */
export function useGridActs<Row>(wanted: ActsWanted<Row>): {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onClick: (event: MouseEvent) => void
  readonly onDoubleClick: (event: MouseEvent) => void
  readonly onPointerDown: (event: PointerEvent) => void
} {
  const { direction } = useLocale()
  const secondTap = useRef(false)
  const { root, lines, keys, placed, layout, active, go, begin, selection } = wanted
  const lineOf = (id: string) => lines.find((each) => each.id === id)
  const open = (id: string) => {
    const line = lineOf(id)
    if (line?.kind === 'row') wanted.onOpen?.(line.row)
  }

  /** In a heading an arrow with Shift sizes the column, with Ctrl as well moves it. */
  function changeColumn(event: KeyboardEvent): boolean {
    const way = moveOfKey(event.key, false, direction)
    if (!event.shiftKey || (way !== 'back' && way !== 'forward')) return false
    const by = way === 'forward' ? 1 : -1
    const of = placed.find((each) => each.column.key === active.column)
    if (of === undefined) return true
    if (event.ctrlKey || event.metaKey)
      wanted.onLayout(movedColumn(wanted.columns, layout, of.column.key, by))
    else wanted.onSize(of.column, of.width + by * sizeStep)
    return true
  }

  function move(event: KeyboardEvent): boolean {
    const way = moveOfKey(event.key, event.ctrlKey || event.metaKey, direction)
    if (way === null || event.altKey) return false
    if (active.line === -1 && changeColumn(event)) return true
    const page = Math.floor((root.current?.clientHeight ?? 0) / wanted.rowHeight) - 1
    const size = { lines: lines.length, columns: keys.length, page }
    const from = { line: active.line, column: keys.indexOf(active.column) }
    const to = moveInGrid(from, way, size)
    const id = lines[to.line]?.id ?? headerId
    if (selection !== null && event.shiftKey && to.line !== from.line) selection.stretch(active.id, id)
    else selection?.endRange()
    go({ id, column: keys[to.column] ?? active.column, line: to.line })
    return true
  }

  function press(event: KeyboardEvent, target: Element): boolean {
    const control = event.ctrlKey || event.metaKey
    if (control && event.key.toLowerCase() === 'a' && selection !== null) {
      selection.all()
      return true
    }
    if (event.key === 'Escape' && wanted.selected.size > 0 && selection !== null) {
      selection.none()
      return true
    }
    if (active.line === -1 || lineOf(active.id)?.kind !== 'row') return false
    if (event.key === ' ' && !control) {
      if (target instanceof HTMLInputElement || selection === null) return false
      selection.toggle(active.id)
      return true
    }
    if (event.key === 'F2') return begin(active.id, active.column, null)
    if (event.key === 'Enter') {
      if (!control && target instanceof HTMLAnchorElement) return false
      if (control || !begin(active.id, active.column, null)) open(active.id)
      return true
    }
    // A key of an input method (229) begins a text as well.
    const composing = event.key === 'Process' || event.keyCode === 229
    if (control || event.altKey || (event.key.length !== 1 && !composing)) return false
    // The field must stand and have the focus before the key's own text arrives.
    flushSync(() => begin(active.id, active.column, composing ? '' : event.key))
    return document.activeElement instanceof HTMLSelectElement
  }

  return {
    onKeyDown(event) {
      if (wanted.editing || event.defaultPrevented || !(event.target instanceof Element)) return
      if (move(event) || press(event, event.target)) event.preventDefault()
    },
    onPointerDown(event) {
      const cell = cellOf(event.target)
      secondTap.current =
        event.pointerType === 'touch' &&
        cell?.id === active.id &&
        cell.column === active.column &&
        root.current?.contains(document.activeElement) === true
    },
    onClick(event) {
      const cell = cellOf(event.target)
      if (cell === null || !(event.target instanceof Element)) return
      const { target } = event
      if (cell.id === headerId) {
        if (cell.column === selectColumn) {
          // The heading around the box is pressed in its place; then the box has not changed yet.
          const all =
            target instanceof HTMLInputElement ? target.checked : !target.querySelector('input')?.checked
          return all ? selection?.all() : selection?.none()
        }
        if (cell.column !== null && target.closest('[data-sort]') !== null)
          wanted.onSort(nextSort(wanted.sort, cell.column))
        return
      }
      const line = lineOf(cell.id)
      if (line?.kind === 'group') {
        if (target.closest('[data-toggle]') !== null) wanted.onToggleGroup(line.group)
        return
      }
      if (wanted.editing) return
      const control = event.ctrlKey || event.metaKey
      if (selection !== null && event.shiftKey) {
        event.preventDefault()
        return selection.stretch(active.id, cell.id)
      }
      if (cell.column === selectColumn) return selection?.toggle(cell.id)
      if (target.closest('[data-open]') !== null) {
        // With Ctrl it is the browser's link: another tab.
        if (control || wanted.onOpen === undefined) return
        event.preventDefault()
        return open(cell.id)
      }
      if (control) return selection?.toggle(cell.id)
      selection?.endRange()
      if (secondTap.current && cell.column !== null) begin(cell.id, cell.column, null)
    },
    onDoubleClick(event) {
      const cell = cellOf(event.target)
      if (wanted.editing || cell === null || cell.column === null || cell.column === selectColumn) return
      if (cell.id !== headerId && !begin(cell.id, cell.column, null)) open(cell.id)
    },
  }
}
