/** A place in the grid: line −1 is the header; columns as they stand, the boxes for selecting included. */
export interface GridPlace {
  readonly line: number
  readonly column: number
}

export type GridMove =
  | 'back'
  | 'forward'
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'line-start'
  | 'line-end'
  | 'grid-start'
  | 'grid-end'

/** What an arrow or paging key means; `ArrowLeft` is forward where people read from right to left. */
export function moveOfKey(key: string, control: boolean, direction: 'ltr' | 'rtl'): GridMove | null {
  const forwards = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft'
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const ahead = key === forwards
      if (control) return ahead ? 'line-end' : 'line-start'
      return ahead ? 'forward' : 'back'
    }
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'PageUp':
      return 'page-up'
    case 'PageDown':
      return 'page-down'
    case 'Home':
      return control ? 'grid-start' : 'line-start'
    case 'End':
      return control ? 'grid-end' : 'line-end'
    default:
      return null
  }
}

/** Where a move ends; it never leaves the grid. `page` is how many lines are in sight. */
export function moveInGrid(
  from: GridPlace,
  move: GridMove,
  size: { readonly lines: number; readonly columns: number; readonly page: number },
): GridPlace {
  const lastLine = size.lines - 1
  const lastColumn = size.columns - 1
  const at = (line: number, column: number): GridPlace => ({
    line: Math.min(lastLine, Math.max(-1, line)),
    column: Math.min(lastColumn, Math.max(0, column)),
  })
  const step = Math.max(1, size.page - 1)
  switch (move) {
    case 'back':
      return at(from.line, from.column - 1)
    case 'forward':
      return at(from.line, from.column + 1)
    case 'up':
      return at(from.line - 1, from.column)
    case 'down':
      return at(from.line + 1, from.column)
    case 'page-up':
      return at(Math.max(0, from.line - step), from.column)
    case 'page-down':
      return at(from.line + step, from.column)
    case 'line-start':
      return at(from.line, 0)
    case 'line-end':
      return at(from.line, lastColumn)
    case 'grid-start':
      return at(0, 0)
    case 'grid-end':
      return at(lastLine, lastColumn)
  }
}
