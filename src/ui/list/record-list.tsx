import { Button } from '@fluentui/react-components'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { SkeletonLines } from '../components/skeleton-lines.tsx'
import { ToggleChips } from '../components/toggle-chips.tsx'
import { useText } from '../text/text-provider.tsx'
import { ListRow, type RowFace } from './list-row.tsx'
import { ListSearch } from './list-search.tsx'
import styles from './record-list.module.css'

export interface RecordListProps<Row extends object> {
  readonly label: string
  /** What is to be shown, searched and filtered; a row that is the same object as before is not drawn again. */
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** The same function between renders. */
  readonly faceOf: (row: Row) => RowFace
  /** Without it the browser follows the row's address. */
  readonly onOpen?: ((row: Row) => void) | undefined
  /** The row whose detail stands beside the list. */
  readonly current?: string | null | undefined
  readonly query?: string | undefined
  /** With it there is a box to search in. */
  readonly onQuery?: ((query: string) => void) | undefined
  /** How many rows, from the first, hold what was typed; those behind come near it. */
  readonly asTyped?: number | undefined
  readonly filters?: readonly { readonly value: string; readonly label: string }[] | undefined
  readonly chosenFilters?: readonly string[] | undefined
  readonly onFilters?: ((chosen: readonly string[]) => void) | undefined
  /** Beside the search: what can be added, how it is sorted. */
  readonly tools?: ReactNode
  readonly loading?: boolean | undefined
  /** Where there is nothing at all. */
  readonly empty?: ReactNode
}

const step = 100
const loadingWidths = [1, 0.9, 0.95, 0.85, 1, 0.9]

/** Records line by line, each with an address; searched and filtered, the first hundred at once. */
export function RecordList<Row extends object>(props: RecordListProps<Row>): ReactNode {
  const { rows, rowKey, faceOf, query = '', onQuery, filters = [], chosenFilters = [], onFilters } = props
  const t = useText()
  const list = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState({ query, count: step })
  // Another search begins at the top of what it finds.
  if (shown.query !== query) setShown({ query, count: step })

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])]
  const go = (to: number) => links().at(to)?.focus()
  const keys = (event: KeyboardEvent) => {
    const all = links()
    const at = all.findIndex((each) => each === document.activeElement)
    if (at === -1 || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') go(Math.min(at + 1, all.length - 1))
    else if (event.key === 'ArrowUp') go(Math.max(at - 1, 0))
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(-1)
    else return
    event.preventDefault()
  }

  const { asTyped = rows.length } = props
  const typed = rows.slice(0, Math.min(asTyped, shown.count))
  const near = rows.slice(asTyped, shown.count)
  const listOf = (some: readonly Row[], label: string) => (
    <ul className={styles.rows} aria-label={label}>
      {some.map((row) => {
        const key = rowKey(row)
        return <ListRow key={key} id={key} row={row} faceOf={faceOf} current={key === props.current} />
      })}
    </ul>
  )
  const narrowed = query.trim() !== '' || chosenFilters.length > 0
  return (
    <div className={styles.list}>
      <div className={styles.bar}>
        {onQuery !== undefined && (
          <ListSearch
            label={props.label}
            query={query}
            count={rows.length}
            onQuery={onQuery}
            onLeave={() => go(0)}
          />
        )}
        {props.tools}
      </div>
      {onFilters !== undefined && filters.length > 0 && (
        <ToggleChips
          label={t('list-filters')}
          options={filters}
          values={chosenFilters}
          onChange={onFilters}
        />
      )}
      {rows.length === 0 ? (
        props.loading === true ? (
          <SkeletonLines widths={loadingWidths} />
        ) : narrowed ? (
          <p className={styles.none}>{t('list-none')}</p>
        ) : (
          props.empty
        )
      ) : (
        // Arrow keys go from row to row; a click is heard here, so that no row is drawn again for a handler.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
        <div
          ref={list}
          onKeyDown={keys}
          onClick={(event) => {
            const { onOpen } = props
            const id = event.target instanceof Element ? event.target.closest('a')?.dataset['row'] : undefined
            const row = rows.find((each) => rowKey(each) === id)
            const own = event.ctrlKey || event.metaKey || event.shiftKey
            if (onOpen === undefined || row === undefined || own) return
            event.preventDefault()
            onOpen(row)
          }}
        >
          {typed.length > 0 && listOf(typed, props.label)}
          {near.length > 0 && (
            <>
              <p className={styles.near}>{t(asTyped === 0 ? 'list-only-near' : 'list-near')}</p>
              {listOf(near, t('list-near'))}
            </>
          )}
        </div>
      )}
      {rows.length > shown.count && (
        <div>
          <Button
            size="small"
            onClick={() => {
              const first = shown.count
              setShown({ query, count: first + step })
              // The button may be gone: the first of the new rows has the focus.
              requestAnimationFrame(() => go(first))
            }}
          >
            {t('list-more', { count: Math.min(step, rows.length - shown.count) })}
          </Button>
        </div>
      )}
    </div>
  )
}
