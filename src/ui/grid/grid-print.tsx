import type { ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import type { GridColumn, GridGroup } from './grid-column.ts'
import type { GridLine } from './grid-lines.ts'
import { usePrinting } from './use-printing.ts'
import styles from './grid-print.module.css'

/** Some hundred pages: more than this is for a sheet. */
const printedLines = 2_000

/** On paper every line stands, as it is sorted, grouped and filtered, in the columns that are shown. */
export function GridPrint<Row>(props: {
  label: string
  lines: readonly GridLine<Row>[]
  group: GridGroup<Row> | null
  columns: readonly GridColumn<Row>[]
}): ReactNode {
  const t = useText()
  const { columns, group, label, lines } = props
  if (!usePrinting()) return null
  const rows = lines.filter((each) => each.kind === 'row').length
  const shown = lines.slice(0, printedLines)
  const printed = shown.filter((each) => each.kind === 'row').length
  return (
    <table className={styles.table} aria-hidden="true">
      <caption>
        {label}: {t('grid-count', { count: rows })}
        {printed < rows && <> · {t('grid-printed', { count: printed })}</>}
      </caption>
      <thead>
        <tr>
          {columns.map((each) => (
            <th key={each.key} scope="col">
              {each.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((line) =>
          line.kind === 'group' ? (
            <tr key={line.id} className={styles.group}>
              <th colSpan={columns.length} scope="rowgroup">
                {group?.title(line.group) ?? line.group} {t('grid-group-count', { count: line.count })}
              </th>
            </tr>
          ) : (
            <tr key={line.id}>
              {columns.map((each) => (
                <td key={each.key} dir="auto" data-align={each.align}>
                  {each.text(line.row)}
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
