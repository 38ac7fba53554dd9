import { memo, type ReactNode } from 'react'
import styles from './record-list.module.css'

/** What of a record stands in its line. */
export interface RowFace {
  readonly title: string
  /** The record's own address. */
  readonly href: string
  /** Who, when, which: short, the most telling first. */
  readonly facts: readonly { readonly key: string; readonly text: ReactNode }[]
  readonly state?: { readonly text: string; readonly weight: 'quiet' | 'good' | 'urgent' } | undefined
}

interface ListRowProps<Row> {
  readonly id: string
  readonly row: Row
  readonly faceOf: (row: Row) => RowFace
  readonly current: boolean
}

function Line<Row>(props: ListRowProps<Row>): ReactNode {
  const { title, href, facts, state } = props.faceOf(props.row)
  return (
    <li>
      <a
        className={styles.row}
        href={href}
        data-row={props.id}
        aria-current={props.current ? 'true' : undefined}
      >
        <bdi className={styles.title}>{title}</bdi>{' '}
        <span className={styles.facts}>
          {facts.map((each) => (
            <span key={each.key} className={styles.fact}>
              {each.text}
            </span>
          ))}
        </span>{' '}
        {state !== undefined && (
          <span className={styles.state} data-weight={state.weight}>
            {state.text}
          </span>
        )}
      </a>
    </li>
  )
}

/** Drawn again only when its record changed or its detail was opened or closed. */
export const ListRow = memo(Line) as typeof Line
