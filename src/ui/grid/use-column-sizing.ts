import type { PointerEvent, RefObject } from 'react'
import { boundedWidth, columnTemplate, type PlacedColumn } from './grid-layout.ts'

/** Dragging the edge of a heading: rows follow by a style of the grid alone, and the width is kept at the end. */
export function useColumnSizing<Row>(
  root: RefObject<HTMLElement | null>,
  placed: readonly PlacedColumn<Row>[],
  selectable: boolean,
  onSize: (column: string, width: number) => void,
): (event: PointerEvent) => void {
  return (event) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || event.button !== 0) return
    const key = target.dataset['edge']
    const sized = placed.find((each) => each.column.key === key)
    const element = root.current
    if (sized === undefined || element === null) return
    event.preventDefault()
    target.setPointerCapture(event.pointerId)
    const sign = getComputedStyle(element).direction === 'rtl' ? -1 : 1
    const from = event.clientX
    // The last column may stand wider than its own width, because it takes what is left.
    const before = target.parentElement?.clientWidth ?? sized.width
    const widthAt = (x: number) => boundedWidth(sized.column, before + sign * (x - from))
    const follow = (moved: globalThis.PointerEvent) => {
      const width = widthAt(moved.clientX)
      const now = placed.map((each) => (each === sized ? { ...each, width } : each))
      element.style.setProperty('--columns', columnTemplate(now, selectable))
    }
    const end = (up: globalThis.PointerEvent) => {
      target.removeEventListener('pointermove', follow)
      if (up.type === 'pointerup') onSize(sized.column.key, widthAt(up.clientX))
      else element.style.setProperty('--columns', columnTemplate(placed, selectable))
    }
    target.addEventListener('pointermove', follow)
    target.addEventListener('pointerup', end, { once: true })
    target.addEventListener('pointercancel', end, { once: true })
  }
}
