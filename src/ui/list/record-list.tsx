import { useId, type ReactNode } from 'react'
import { Field } from '../components/field.tsx'
import { LineInput } from '../components/native-control.tsx'
import { SegmentedChoice } from '../components/segmented-choice.tsx'
import { StateMessage } from '../components/state-message.tsx'
import { useText } from '../text/text-provider.tsx'
import { ListRows } from './list-rows.tsx'
import styles from './list.module.css'

/** One record as a list shows it: its title opens it and has an address of its own. */
export interface ListRow {
  readonly key: string
  readonly title: string
  readonly href: string
  /** Where it stands, in a word. */
  readonly state: ReactNode
  /** Who and when: small, behind the title. */
  readonly facts: readonly RowFact[]
}

export interface RowFact {
  readonly key: string
  readonly face: ReactNode
  /** Its part of the row's width where facts stand in columns, beside 1 of the others and 2 of the title. */
  readonly parts?: number
}

/** What a row shows of its record, without where it leads. */
export type RowFace = Omit<ListRow, 'key' | 'href'>

export interface ListFilter<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** A plain good list: search as you type, a filter in sight, dense rows, and words for when nothing is there. */
export function RecordList<Value extends string>(props: {
  label: string
  rows: readonly ListRow[]
  /** How many there are without search and filter. */
  total: number
  openKey: string | null
  query: string
  onQuery: (query: string) => void
  filter: ListFilter<Value>
  /** Beside the search: what can be done with the whole list. */
  actions?: ReactNode
  empty: { readonly title: string; readonly meaning: string }
}): ReactNode {
  const t = useText()
  const id = useId()
  const { rows, total, query } = props
  return (
    <div className={styles.page}>
      {/* `search` as an element is not known everywhere yet. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="search" className={styles.tools}>
        <div className={styles.find}>
          <Field label={t('list-search', { what: props.label })}>
            {(control) => (
              <LineInput
                {...control}
                type="search"
                enterKeyHint="search"
                value={query}
                onChange={(event) => props.onQuery(event.target.value)}
              />
            )}
          </Field>
        </div>
        <SegmentedChoice
          label={props.filter.label}
          options={props.filter.options}
          value={props.filter.value}
          onChange={props.filter.onChange}
        />
        {props.actions && <div className={styles.actions}>{props.actions}</div>}
      </div>
      <p id={id} className={styles.count} role="status">
        {total > 0 && t('list-count', { count: rows.length, total })}
      </p>
      {total === 0 ? (
        <StateMessage kind="empty" quiet title={props.empty.title}>
          {props.empty.meaning}
        </StateMessage>
      ) : rows.length === 0 ? (
        <StateMessage kind="empty" quiet title={t('list-none')}>
          {t('list-none-meaning')}
        </StateMessage>
      ) : (
        <ListRows label={props.label} rows={rows} openKey={props.openKey} />
      )}
    </div>
  )
}
