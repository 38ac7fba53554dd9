import { useRef, useState, type ReactNode } from 'react'
import { SkeletonLines } from '../components/skeleton-lines.tsx'
import { useAnnounce } from '../components/live-region.tsx'
import { useText } from '../text/text-provider.tsx'
import { GridBody } from './grid-body.tsx'
import type { GridColumn, GridEdit, GridGroup, GridLayout, GridSort } from './grid-column.ts'
import { GridHeader } from './grid-header.tsx'
import { GridPrint } from './grid-print.tsx'
import { boundedWidth, columnTemplate, layoutOf, placedColumns } from './grid-layout.ts'
import { selectColumn } from './grid-row.tsx'
import { GridToolbar } from './grid-toolbar.tsx'
import { useActiveCell } from './use-active-cell.ts'
import { useCellEditing, type Editing } from './use-cell-editing.ts'
import { useColumnSizing } from './use-column-sizing.ts'
import { useGridActs } from './use-grid-acts.ts'
import { useNarrow, useRowHeight } from './use-grid-frame.ts'
import { useGridLines } from './use-grid-lines.ts'
import { useRowSelection } from './use-row-selection.ts'
import { useStartAnew } from './use-start-anew.ts'
import styles from './grid.module.css'

export interface GridProps<Row extends object> {
  readonly label: string
  /** The same array between renders. */
  readonly columns: readonly GridColumn<Row>[]
  /** What is to be shown, filtered; a row that is the same object as before is not drawn again. */
  readonly rows: readonly Row[]
  /** The same function between renders. */
  readonly rowKey: (row: Row) => string
  /** Enter on a cell that has no editor, a click on a link of `href`, Ctrl+Enter anywhere. */
  readonly onOpen?: ((row: Row) => void) | undefined
  readonly onEdit?: ((edit: GridEdit<Row>) => void) | undefined
  readonly selected?: ReadonlySet<string> | undefined
  /** With it rows can be selected. */
  readonly onSelect?: ((keys: ReadonlySet<string>) => void) | undefined
  /** Without `onSort` the grid remembers itself what it is sorted by. */
  readonly sort?: GridSort | null | undefined
  readonly onSort?: ((sort: GridSort | null) => void) | undefined
  readonly group?: GridGroup<Row> | null | undefined
  /** Without `onLayout` the grid remembers itself how its columns stand. */
  readonly layout?: GridLayout | undefined
  readonly onLayout?: ((layout: GridLayout) => void) | undefined
  /** What can be done to the selected rows, beside how many they are. */
  readonly bulkActions?: ((rows: readonly Row[]) => ReactNode) | undefined
  /** Block size of the whole, in px or as CSS; it fills its place without. */
  readonly height?: number | string | undefined
  readonly loading?: boolean | undefined
  /** In the place of the rows where there are none. */
  readonly empty?: ReactNode
  /** The list begins at its top again when this changes: what is searched for, the view. */
  readonly startKey?: string | undefined
}

const nothing: ReadonlySet<string> = new Set()
const loadingWidths = [1, 0.9, 0.95, 0.85, 1, 0.9, 0.95, 0.8]

/**
 * Records in rows and columns, of which only what is in sight is in the page. Cell by cell by keyboard, edited in
 * place, selected, sorted, grouped; cards instead of columns where there is no room for them.
 */
export function Grid<Row extends object>(props: GridProps<Row>): ReactNode {
  const { columns, rows, rowKey, onSelect, group = null, selected = nothing } = props
  const t = useText()
  const announce = useAnnounce()
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const cards = useNarrow(frame)
  const rowHeight = useRowHeight()
  const [ownSort, setOwnSort] = useState<GridSort | null>(null)
  const [ownLayout, setOwnLayout] = useState(() => layoutOf(columns))
  const [editing, setEditing] = useState<Editing<Row> | null>(null)

  const sort = props.onSort === undefined ? (props.sort ?? ownSort) : (props.sort ?? null)
  const onSort = (next: GridSort | null) => {
    ;(props.onSort ?? setOwnSort)(next)
    const column = columns.find((each) => each.key === next?.column)
    if (next === null || column === undefined) announce(t('grid-unsorted'), 'short')
    else
      announce(
        t('grid-sorted', { column: column.header, order: next.descending ? 'descending' : 'ascending' }),
        'short',
      )
  }
  const layout = props.layout ?? ownLayout
  const onLayout = props.onLayout ?? setOwnLayout
  const placed = usePlaced(columns, layout)
  const shown = placed.map((each) => each.column)
  const selectable = onSelect !== undefined

  const { lines, onToggleGroup } = useGridLines({
    rows,
    rowKey,
    columns,
    sort,
    group,
    held: editing?.held ?? null,
  })
  const order = () => lines.flatMap((line) => (line.kind === 'row' ? [line.id] : []))
  const selection = useRowSelection({ rows, rowKey, selected, onSelect, order })
  const keys = [...(selectable ? [selectColumn] : []), ...shown.map((each) => each.key)]
  const { active, go, onFocus, onBlur } = useActiveCell({ root, lines, columns: keys })
  const { begin, onEnd } = useCellEditing(editing, setEditing, {
    columns: shown,
    lines,
    onEdit: props.onEdit,
    focus: (id, column) => go({ id, column, line: active.line }),
  })
  const onSize = (key: string, width: number) =>
    onLayout({ ...layout, widths: { ...layout.widths, [key]: width } })
  const onPointerDown = useColumnSizing(root, placed, selectable, onSize)
  const acts = useGridActs({
    root,
    lines,
    columns,
    keys,
    placed,
    layout,
    onLayout,
    onSize: (column, width) => onSize(column.key, boundedWidth(column, width)),
    sort,
    onSort,
    active,
    go,
    begin,
    editing: editing !== null,
    selection,
    selected,
    rowHeight,
    onToggleGroup,
    onOpen: props.onOpen,
  })
  useStartAnew(root, props.startKey)

  const bare = rows.length === 0 && editing === null
  const chosenRows = selected.size === 0 ? [] : rows.filter((row) => selected.has(rowKey(row)))
  const chosen = chosenRows.length === 0 ? 'none' : chosenRows.length === rows.length ? 'all' : 'some'
  const style = { ['--columns' as string]: columnTemplate(placed, selectable) }
  return (
    <div className={styles.frame} style={{ blockSize: props.height ?? '100%' }} ref={frame}>
      <GridToolbar
        columns={columns}
        layout={layout}
        onLayout={onLayout}
        sort={sort}
        onSort={onSort}
        cards={cards}
        count={props.loading === true && bare ? null : rows.length}
        chosenCount={chosenRows.length}
        onChooseNone={selection?.none}
        bulkActions={chosenRows.length === 0 ? undefined : props.bulkActions?.(chosenRows)}
      />
      <div
        ref={root}
        role="grid"
        tabIndex={-1}
        aria-label={props.label}
        aria-rowcount={lines.length + 1}
        aria-colcount={keys.length}
        aria-multiselectable={selectable ? true : undefined}
        aria-busy={props.loading === true ? true : undefined}
        className={`${styles.grid} ${cards ? styles.cards : ''} ${bare ? styles.bare : ''}`}
        style={style}
        onKeyDown={acts.onKeyDown}
        onClick={acts.onClick}
        onDoubleClick={acts.onDoubleClick}
        onPointerDown={(event) => {
          acts.onPointerDown(event)
          onPointerDown(event)
        }}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <GridHeader
          placed={placed}
          sort={sort}
          selectable={selectable}
          chosen={chosen}
          tabStop={active.line === -1 ? active.column : null}
        />
        <GridBody
          scroller={root}
          lines={lines}
          group={group}
          placed={placed}
          selectable={selectable}
          selected={selected}
          active={active}
          editing={editing}
          cards={cards}
          rowHeight={rowHeight}
          onEnd={onEnd}
        />
      </div>
      {!bare && <GridPrint label={props.label} lines={lines} group={group} columns={shown} />}
      {bare && (
        <div className={styles.empty}>
          {props.loading === true ? <SkeletonLines widths={loadingWidths} /> : props.empty}
        </div>
      )}
    </div>
  )
}

/** The columns as they stand; the same array while neither columns nor layout changed. */
function usePlaced<Row>(columns: readonly GridColumn<Row>[], layout: GridLayout) {
  const [known, setKnown] = useState(() => ({ columns, layout, placed: placedColumns(columns, layout) }))
  if (known.columns === columns && known.layout === layout) return known.placed
  const placed = placedColumns(columns, layout)
  setKnown({ columns, layout, placed })
  return placed
}
