import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, type ReactNode, type RefObject } from 'react'
import type { EditorEnd } from './cell-editor.tsx'
import type { GridGroup } from './grid-column.ts'
import type { PlacedColumn } from './grid-layout.ts'
import type { GridLine } from './grid-lines.ts'
import { GridRow, GroupRow, type OpenEditor } from './grid-row.tsx'
import styles from './grid.module.css'

interface GridBodyProps<Row> {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly lines: readonly GridLine<Row>[]
  readonly group: GridGroup<Row> | null
  readonly placed: readonly PlacedColumn<Row>[]
  readonly selectable: boolean
  readonly selected: ReadonlySet<string>
  /** Of the line that Tab reaches: its place and column; it stays in the page wherever is scrolled to. */
  readonly active: { readonly line: number; readonly column: string } | null
  readonly editing: (OpenEditor & { readonly id: string }) | null
  readonly cards: boolean
  readonly rowHeight: number
  readonly onEnd: (end: EditorEnd) => void
}

/** Guessed before the first measuring, so that the first picture has rows. */
const firstRect = { width: 1000, height: 800 }
const cardHeight = 132

/** The lines in sight, and the active one. */
export function GridBody<Row>(props: GridBodyProps<Row>): ReactNode {
  const { scroller, lines, cards, rowHeight, active, placed, selectable, selected, editing, group } = props
  const activeLine = active?.line ?? -1
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range)
      if (activeLine < 0 || activeLine >= range.count || inSight.includes(activeLine)) return inSight
      return [...inSight, activeLine].toSorted((one, other) => one - other)
    },
    [activeLine],
  )
  // It draws by its own changes; nothing here is memoised by a compiler.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(
      (index: number) => (cards && lines[index]?.kind === 'row' ? cardHeight : rowHeight),
      [cards, rowHeight, lines],
    ),
    getItemKey: useCallback((index: number) => lines[index]?.id ?? index, [lines]),
    initialRect: firstRect,
    overscan: 6,
    rangeExtractor,
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, cards, rowHeight])
  return (
    <div role="rowgroup" className={styles.body} style={{ blockSize: `${virtualizer.getTotalSize()}px` }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const line = lines[index]
        if (line === undefined) return null
        return line.kind === 'group' ? (
          <GroupRow
            key={line.id}
            id={line.id}
            line={index}
            start={start}
            title={group?.title(line.group) ?? line.group}
            count={line.count}
            open={line.open}
            columns={placed.length + (selectable ? 1 : 0)}
            tabStop={index === activeLine}
            onMeasure={cards ? virtualizer.measureElement : undefined}
          />
        ) : (
          <GridRow
            key={line.id}
            row={line.row}
            id={line.id}
            line={index}
            start={start}
            placed={placed}
            selectable={selectable}
            selected={selected.has(line.id)}
            tabStop={index === activeLine ? (active?.column ?? null) : null}
            editing={editing?.id === line.id ? editing : null}
            cards={cards}
            onMeasure={virtualizer.measureElement}
            onEnd={props.onEnd}
          />
        )
      })}
    </div>
  )
}
