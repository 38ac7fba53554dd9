import { memo, type ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import { CellEditorField, type EditorEnd } from './cell-editor.tsx'
import type { GridColumn } from './grid-column.ts'
import type { PlacedColumn } from './grid-layout.ts'
import styles from './grid.module.css'

/** The column of boxes to select with; no column of the grid's own may carry the key. */
export const selectColumn = '\u0000select'

export interface OpenEditor {
  readonly column: string
  /** The key that opened it, where it is text. */
  readonly typed: string | null
}

type Measure = (element: HTMLElement | null) => void

interface CellProps<Row> {
  readonly row: Row
  readonly column: GridColumn<Row>
  readonly place: number
  readonly tabStop: boolean
  readonly editing: OpenEditor | null
  readonly labelled: boolean
  readonly onEnd: (end: EditorEnd) => void
}

const mayEdit = <Row,>(column: GridColumn<Row>, row: Row) =>
  column.editor !== undefined && (column.editor.canEdit?.(row) ?? true)

function Cell<Row>(props: CellProps<Row>): ReactNode {
  const { row, column, editing } = props
  const text = column.text(row)
  const href = column.href?.(row)
  const content = column.cell === undefined ? text : column.cell(row)
  const tabIndex = props.tabStop ? 0 : -1
  const bare = editing === null && href === undefined
  return (
    <div
      role="gridcell"
      aria-colindex={props.place + 1}
      // Of a gridcell by ARIA 1.2; the rule knows an older one.
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
      aria-readonly={mayEdit(column, row) ? undefined : true}
      data-col={column.key}
      className={`${styles.cell} ${column.align === 'end' ? styles.end : ''} ${editing ? styles.editing : ''}`}
      {...(bare ? { tabIndex } : {})}
    >
      {props.labelled && (
        <span className={styles.label} aria-hidden>
          {column.header}
        </span>
      )}
      {editing !== null && column.editor !== undefined ? (
        <CellEditorField
          editor={column.editor}
          row={row}
          label={column.header}
          typed={editing.typed}
          onEnd={props.onEnd}
        />
      ) : href === undefined ? (
        <span className={styles.content} dir="auto" title={text}>
          {content}
        </span>
      ) : (
        <a
          className={styles.content}
          dir="auto"
          href={href}
          title={text}
          data-focus
          data-open
          tabIndex={tabIndex}
        >
          {content}
        </a>
      )}
    </div>
  )
}

/** Drawn again when its record, its focus or its editor changed, and for nothing else. */
const MemoCell = memo(Cell) as typeof Cell

interface GridRowProps<Row> {
  readonly row: Row
  readonly id: string
  /** From 0, without the header. */
  readonly line: number
  readonly start: number
  readonly placed: readonly PlacedColumn<Row>[]
  readonly selectable: boolean
  readonly selected: boolean
  readonly tabStop: string | null
  readonly editing: OpenEditor | null
  readonly cards: boolean
  readonly onMeasure: Measure
  readonly onEnd: (end: EditorEnd) => void
}

function Row<Row>(props: GridRowProps<Row>): ReactNode {
  const t = useText()
  const { row, placed, selectable } = props
  const first = placed[0]
  return (
    <div
      role="row"
      aria-rowindex={props.line + 2}
      aria-selected={selectable ? props.selected : undefined}
      data-line={props.id}
      data-index={props.line}
      className={`${styles.row} ${props.selected ? styles.selected : ''}`}
      style={{ ['--start' as string]: `${props.start}px` }}
      ref={props.cards ? props.onMeasure : undefined}
    >
      {selectable && (
        <div role="gridcell" aria-colindex={1} data-col={selectColumn} className={styles.box}>
          <input
            type="checkbox"
            data-focus
            tabIndex={props.tabStop === selectColumn ? 0 : -1}
            aria-label={t('grid-select', { what: first?.column.text(row) ?? '' })}
            checked={props.selected}
            // The grid hears the click, with its Shift key.
            readOnly
          />
        </div>
      )}
      {placed.map(({ column }, index) => (
        <MemoCell
          key={column.key}
          row={row}
          column={column}
          place={index + (selectable ? 1 : 0)}
          tabStop={props.tabStop === column.key}
          editing={props.editing?.column === column.key ? props.editing : null}
          labelled={props.cards && index > 0}
          onEnd={props.onEnd}
        />
      ))}
    </div>
  )
}

export const GridRow = memo(Row) as typeof Row

interface GroupRowProps {
  readonly id: string
  readonly line: number
  readonly start: number
  readonly title: string
  readonly count: number
  readonly open: boolean
  readonly columns: number
  readonly tabStop: boolean
  readonly onMeasure: Measure | undefined
}

/** The heading of a group: one cell over all columns that opens and closes it. */
export function GroupRow(props: GroupRowProps): ReactNode {
  const t = useText()
  const { onMeasure, columns } = props
  return (
    <div
      role="row"
      aria-rowindex={props.line + 2}
      data-line={props.id}
      data-index={props.line}
      className={`${styles.row} ${styles.group}`}
      style={{ ['--start' as string]: `${props.start}px` }}
      ref={onMeasure}
    >
      {/* Named by its button. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <div role="rowheader" aria-colindex={1} aria-colspan={columns} className={styles.heading}>
        <button
          type="button"
          data-focus
          data-toggle
          tabIndex={props.tabStop ? 0 : -1}
          aria-expanded={props.open}
        >
          <span className={styles.chevron} aria-hidden />
          <bdi>{props.title}</bdi>{' '}
          <span className={styles.count}>{t('grid-group-count', { count: props.count })}</span>
        </button>
      </div>
    </div>
  )
}
