import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { SelectInput } from '../components/native-control.tsx'
import { useText } from '../text/text-provider.tsx'
import { ColumnChooser } from './column-chooser.tsx'
import type { GridColumn, GridLayout, GridSort } from './grid-column.ts'
import styles from './grid-toolbar.module.css'

interface GridToolbarProps<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly layout: GridLayout
  readonly onLayout: (layout: GridLayout) => void
  readonly sort: GridSort | null
  readonly onSort: (sort: GridSort | null) => void
  readonly cards: boolean
  /** Null while nobody knows. */
  readonly count: number | null
  readonly chosenCount: number
  readonly onChooseNone: (() => void) | undefined
  readonly bulkActions: ReactNode
}

/** Above the rows: how many there are, or how many are selected and what can be done to them; which columns. */
export function GridToolbar<Row>(props: GridToolbarProps<Row>): ReactNode {
  const t = useText()
  const { chosenCount, count } = props
  return (
    <div className={styles.bar}>
      <div className={styles.start}>
        <span className={styles.count}>
          {count !== null &&
            (chosenCount > 0
              ? t('grid-selected', { count: chosenCount, total: count })
              : t('grid-count', { count }))}
        </span>
        {chosenCount > 0 && (
          <>
            {props.bulkActions}
            <Button size="small" appearance="subtle" onClick={props.onChooseNone}>
              {t('grid-select-none')}
            </Button>
          </>
        )}
      </div>
      {props.cards && <SortChoice columns={props.columns} sort={props.sort} onSort={props.onSort} />}
      <ColumnChooser
        columns={props.columns}
        layout={props.layout}
        onLayout={props.onLayout}
        sizes={!props.cards}
      />
    </div>
  )
}

/** The headings are not in sight beside cards: sorting has a choice of its own there. */
function SortChoice<Row>(props: Pick<GridToolbarProps<Row>, 'columns' | 'sort' | 'onSort'>): ReactNode {
  const t = useText()
  const sortable = props.columns.filter((each) => each.compare !== undefined)
  if (sortable.length === 0) return null
  const options = sortable.flatMap((column) =>
    (['ascending', 'descending'] as const).map((order) => ({
      value: `${order} ${column.key}`,
      label: t('grid-sort-option', { column: column.header, order }),
    })),
  )
  const order = props.sort?.descending === true ? 'descending' : 'ascending'
  return (
    <div className={styles.sort}>
      <SelectInput
        aria-label={t('grid-sort-by')}
        value={props.sort === null ? '' : `${order} ${props.sort.column}`}
        onChange={({ target: { value } }) => {
          const [way = '', ...key] = value.split(' ')
          props.onSort(value === '' ? null : { column: key.join(' '), descending: way === 'descending' })
        }}
      >
        <option value="">{t('grid-sort-none')}</option>
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </SelectInput>
    </div>
  )
}
