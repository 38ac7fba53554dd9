import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import type { GridSort } from './grid-column.ts'
import type { PlacedColumn } from './grid-layout.ts'
import { selectColumn } from './grid-row.tsx'
import styles from './grid.module.css'

export const headerId = '\u0000header'

interface GridHeaderProps<Row> {
  readonly placed: readonly PlacedColumn<Row>[]
  readonly sort: GridSort | null
  readonly selectable: boolean
  readonly chosen: 'none' | 'some' | 'all'
  /** The column that Tab reaches; null where it is a line of the body. */
  readonly tabStop: string | null
}

/** Column headings: sorted by their button, sized by their edge or by Shift and an arrow. */
export function GridHeader<Row>(props: GridHeaderProps<Row>): ReactNode {
  const t = useText()
  const { sort, selectable, chosen } = props
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = chosen === 'some'
  }, [chosen])
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} data-line={headerId} className={styles.headRow}>
        {selectable && (
          <div role="columnheader" aria-colindex={1} data-col={selectColumn} className={styles.box}>
            <input
              ref={box}
              type="checkbox"
              data-focus
              tabIndex={props.tabStop === selectColumn ? 0 : -1}
              aria-label={t('grid-select-all')}
              checked={chosen === 'all'}
              readOnly
            />
          </div>
        )}
        {props.placed.map(({ column }, index) => {
          const sorted = sort?.column === column.key ? sort : null
          const order = sorted === null ? 'none' : sorted.descending ? 'descending' : 'ascending'
          const sortable = column.compare !== undefined
          const tabIndex = props.tabStop === column.key ? 0 : -1
          return (
            <div
              key={column.key}
              role="columnheader"
              aria-colindex={index + (selectable ? 2 : 1)}
              aria-sort={sortable ? order : undefined}
              data-col={column.key}
              className={`${styles.headCell} ${column.align === 'end' ? styles.end : ''}`}
              {...(sortable ? {} : { tabIndex })}
            >
              {sortable ? (
                <button type="button" data-focus data-sort tabIndex={tabIndex} title={column.header}>
                  <span className={styles.headWords}>{column.header}</span>
                  <span className={styles.arrow} data-order={order} aria-hidden />
                </button>
              ) : (
                <span className={styles.headWords} title={column.header}>
                  {column.header}
                </span>
              )}
              <span className={styles.edge} data-edge={column.key} aria-hidden />
            </div>
          )
        })}
      </div>
    </div>
  )
}
