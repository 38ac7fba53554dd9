import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { ListRow } from './record-list.tsx'
import styles from './list.module.css'

const rowPx = 41

/** Columns of the facts, the same in every row. */
function columnsOf(rows: readonly ListRow[]): string {
  const facts = Math.max(1, ...rows.map((each) => each.facts.length))
  const parts = (place: number) => Math.max(1, ...rows.map((row) => row.facts[place]?.parts ?? 1))
  return Array.from({ length: facts }, (_, place) => `minmax(0, ${parts(place)}fr)`).join(' ')
}

/**
 * The rows that are in sight, as links. Arrow keys, Home and End go from row to row over all of them, those out of sight
 * included; Tab leaves the list after the row that has the focus.
 */
export function ListRows(props: {
  label: string
  rows: readonly ListRow[]
  openKey: string | null
}): ReactNode {
  const { rows } = props
  const list = useRef<HTMLUListElement>(null)
  const [margin, setMargin] = useState(0)
  const [active, setActive] = useState(0)
  const wanted = useRef<number | null>(null)
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0
    setMargin(top + scrollY)
  }, [])
  // The list is drawn again by the virtualizer itself; nothing of it is memoised.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowPx,
    overscan: 12,
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.key ?? index,
  })
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`)
    if (!link) return
    wanted.current = null
    link.focus()
  })
  const go = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index))
    wanted.current = next
    setActive(next)
    virtual.scrollToIndex(next)
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    go(step)
  }
  const columns = columnsOf(rows)
  const current = Math.min(active, rows.length - 1)
  return (
    // The keys belong to the rows together; each of them is a link.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      className={styles.rows}
      aria-label={props.label}
      style={{ blockSize: virtual.getTotalSize() }}
      onKeyDown={keys}
    >
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index]
        if (row === undefined) return null
        return (
          <li
            key={row.key}
            ref={virtual.measureElement}
            data-index={item.index}
            className={styles.row}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            style={{ insetBlockStart: item.start - margin, ['--facts' as string]: columns }}
          >
            <a
              className={styles.title}
              href={row.href}
              tabIndex={item.index === current ? 0 : -1}
              aria-current={row.key === props.openKey ? 'true' : undefined}
              onFocus={() => setActive(item.index)}
            >
              <bdi>{row.title}</bdi>
            </a>
            <span className={styles.facts}>
              {row.facts.map((each) => (
                <span key={each.key}>{each.face}</span>
              ))}
            </span>
            <span className={styles.state}>{row.state}</span>
          </li>
        )
      })}
    </ul>
  )
}
