import { useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'
import { headerId } from './grid-header.tsx'
import type { GridLine } from './grid-lines.ts'

export interface ActiveCell {
  readonly id: string
  readonly column: string
  /** From 0; −1 in the header. */
  readonly line: number
}

/** The cell that an element stands in; null outside every cell. Headings of groups have no column of their own. */
export function cellOf(target: EventTarget): { id: string; column: string | null } | null {
  if (!(target instanceof Element)) return null
  const id = target.closest<HTMLElement>('[data-line]')?.dataset['line']
  const column = target.closest<HTMLElement>('[data-col]')?.dataset['col'] ?? null
  return id === undefined ? null : { id, column }
}

function elementOf(root: HTMLElement, cell: ActiveCell): HTMLElement | null {
  const line = [...root.querySelectorAll<HTMLElement>('[data-line]')].find(
    (each) => each.dataset['line'] === cell.id,
  )
  const cells = [...(line?.querySelectorAll<HTMLElement>('[data-col]') ?? [])]
  const found = cells.find((each) => each.dataset['col'] === cell.column) ?? line
  return found?.querySelector<HTMLElement>('[data-focus]') ?? found ?? null
}

interface ActiveWanted<Row> {
  readonly root: RefObject<HTMLElement | null>
  readonly lines: readonly GridLine<Row>[]
  /** Keys of the columns that are shown. */
  readonly columns: readonly string[]
}

/**
 * The one cell that Tab reaches. It is remembered by record and column: others' changes move it along, and where its
 * record leaves, the one in its place takes the focus instead of the page.
 */
export function useActiveCell<Row>({ root, lines, columns }: ActiveWanted<Row>): {
  readonly active: ActiveCell
  /** Moves to a cell and focuses it. */
  readonly go: (cell: ActiveCell) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
} {
  const [chosen, setChosen] = useState<ActiveCell | null>(null)
  const inside = useRef(false)
  const wanted = useRef(false)

  const active = activeAmong(lines, columns, chosen)
  if (chosen !== null && (chosen.id !== active.id || chosen.line !== active.line)) setChosen(active)

  useLayoutEffect(() => {
    const lost =
      inside.current && (document.activeElement === document.body || document.activeElement === null)
    if (!wanted.current && !lost) return
    const element = root.current === null ? null : elementOf(root.current, active)
    if (element === null) return
    wanted.current = false
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  return {
    active,
    go(cell) {
      wanted.current = true
      setChosen({ ...cell })
    },
    onFocus(event) {
      inside.current = true
      const cell = cellOf(event.target)
      if (cell === null) return
      const line = cell.id === headerId ? -1 : lines.findIndex((each) => each.id === cell.id)
      const column = cell.column ?? active.column
      if (cell.id !== active.id || column !== active.column) setChosen({ id: cell.id, column, line })
      else if (chosen === null) setChosen(active)
    },
    onBlur(event) {
      const { target, relatedTarget } = event
      if (relatedTarget instanceof Node && root.current?.contains(relatedTarget)) return
      if (relatedTarget !== null) {
        inside.current = false
        return
      }
      // A cell that leaves the page takes the focus with it; that is told after it has left.
      queueMicrotask(() => {
        if (target.isConnected && document.activeElement !== target) inside.current = false
      })
    },
  }
}

function activeAmong<Row>(
  lines: readonly GridLine<Row>[],
  columns: readonly string[],
  chosen: ActiveCell | null,
): ActiveCell {
  const first = columns[0] ?? ''
  const column = chosen !== null && columns.includes(chosen.column) ? chosen.column : first
  if (lines.length === 0 || chosen?.id === headerId) return { id: headerId, column, line: -1 }
  const known = chosen === null ? 0 : lines.findIndex((each) => each.id === chosen.id)
  const line = known === -1 ? Math.min(Math.max(0, chosen?.line ?? 0), lines.length - 1) : known
  return { id: lines[line]?.id ?? headerId, column, line }
}
