import { useDeferredValue, useId, useState, type ReactNode } from 'react'
import { headingOf } from '#src/records/spreadsheet/kind-sheet.ts'
import type { PlanSummary } from '#src/records/spreadsheet/plan-summary.ts'
import { riskWords } from '#src/records/spreadsheet/risk-words.ts'
import { riskSheetColumns } from '#src/records/spreadsheet/risk-sheet-columns.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import styles from './import.module.css'

function useColumnName(): (name: string | null) => string {
  const { language } = useLocale()
  return (name) => {
    const column = riskSheetColumns.find((each) => each.name === name)
    return column === undefined ? '' : headingOf(column, riskWords, language)
  }
}

/** What the import would do, before it does anything: how many of each, and each row that needs a look. */
export function PlanPreview(props: { plan: PlanSummary }): ReactNode {
  const t = useText()
  const nameOf = useColumnName()
  const { counts, creates, changes, left, doubled, notes } = props.plan
  return (
    <div className={styles.preview}>
      <ul className={styles.counts}>
        {(['creates', 'changes', 'same', 'left', 'doubled'] as const).map((each) => (
          <li key={each} data-kind={each} data-none={counts[each] === 0}>
            {t(`import-count-${each}`, { count: counts[each] })}
          </li>
        ))}
      </ul>
      {counts.hidden > 0 && (
        <p className={styles.quiet}>{t('import-hidden-rows', { count: counts.hidden })}</p>
      )}
      <Rows
        open
        title={t('import-rows-left', { count: counts.left })}
        count={counts.left}
        rows={left}
        renderRow={({ row, problems }) =>
          problems.map((each) => (
            <tr key={`${row} ${each.column ?? ''}`}>
              <th scope="row">{t('import-row', { row })}</th>
              <td>{nameOf(each.column)}</td>
              <td>{t(`import-problem-${each.reason}`, { text: each.text })}</td>
            </tr>
          ))
        }
      />
      <Rows
        title={t('import-rows-doubled', { count: counts.doubled })}
        count={counts.doubled}
        rows={doubled}
        renderRow={({ row, first, text }) => (
          <tr key={row}>
            <th scope="row">{t('import-row', { row })}</th>
            <td>
              <bdi>{text}</bdi>
            </td>
            <td>{t('import-same-as', { row: first })}</td>
          </tr>
        )}
      />
      <Rows
        title={t('import-rows-changes', { count: counts.changes })}
        count={counts.changes}
        rows={changes}
        renderRow={({ row, title, columns }) => (
          <tr key={row}>
            <th scope="row">{t('import-row', { row })}</th>
            <td>
              <bdi>{title}</bdi>
            </td>
            <td>
              {columns.map((each) => (
                <div key={each.name}>
                  {nameOf(each.name)}: <del>{each.before}</del> <ins>{each.after}</ins>
                </div>
              ))}
            </td>
          </tr>
        )}
      />
      <Rows
        title={t('import-rows-creates', { count: counts.creates })}
        count={counts.creates}
        rows={creates}
        renderRow={({ row, title }) => (
          <tr key={row}>
            <th scope="row">{t('import-row', { row })}</th>
            <td>
              <bdi>{title}</bdi>
            </td>
          </tr>
        )}
      />
      <Rows
        title={t('import-rows-notes', { count: counts.notes })}
        count={counts.notes}
        rows={notes}
        renderRow={({ row, note }) => (
          <tr key={`${row} ${note.reason} ${note.text}`}>
            <th scope="row">{t('import-row', { row })}</th>
            <td>{t(`import-note-${note.reason}`, { text: note.text })}</td>
          </tr>
        )}
      />
    </div>
  )
}

/** So many are drawn at once; the others follow when nothing else has to be done. */
const firstRows = 30

/** Drawn when it is opened: five hundred rows are nobody's first look. */
function Rows<Row>(props: {
  title: string
  /** Of all; `rows` are the first of them. */
  count: number
  rows: readonly Row[]
  open?: boolean
  renderRow: (row: Row) => ReactNode
}): ReactNode {
  const t = useText()
  const id = useId()
  const { count, renderRow, rows } = props
  const [open, setOpen] = useState(props.open ?? false)
  if (count === 0) return null
  return (
    <details
      className={styles.rows}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary id={id}>{props.title}</summary>
      {/* Wide on a phone: it scrolls by itself, by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby={id}>
        <table className={styles.table}>{open && <Body rows={rows} renderRow={renderRow} />}</table>
      </div>
      {rows.length < count && (
        <p className={styles.quiet}>{t('import-more-rows', { count: count - rows.length })}</p>
      )}
    </details>
  )
}

function Body<Row>(props: { rows: readonly Row[]; renderRow: (row: Row) => ReactNode }): ReactNode {
  const { rows, renderRow } = props
  const [first] = useState(() => rows.slice(0, firstRows))
  const drawn = useDeferredValue(rows, first)
  return <tbody>{drawn.map(renderRow)}</tbody>
}
