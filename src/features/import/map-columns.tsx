import { useId, type ReactNode } from 'react'
import { headingOf } from '#src/records/spreadsheet/kind-sheet.ts'
import type { DayOrder } from '#src/records/spreadsheet/read-day.ts'
import { notImported } from '#src/records/spreadsheet/risk-rows.ts'
import { riskWords } from '#src/records/spreadsheet/risk-words.ts'
import { riskSheetColumns } from '#src/records/spreadsheet/risk-sheet-columns.ts'
import type { ImportChoice, SheetOpened } from '#src/records/spreadsheet/import-desk.ts'
import { Field } from '#src/ui/components/field.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import styles from './import.module.css'

const targets = riskSheetColumns.filter(
  (each) => !notImported.has(each.name) || each.name === 'WeftReference',
)

/** Which column of the sheet is which of the register; guessed before, changed here. */
export function MapColumns(props: {
  sheet: SheetOpened
  choice: ImportChoice
  onChange: (choice: ImportChoice) => void
}): ReactNode {
  const t = useText()
  const { language } = useLocale()
  const id = useId()
  const { sheet, choice, onChange } = props
  const days = choice.mapping.some((name) => {
    const facet = targets.find((each) => each.name === name)?.facet
    return facet?.kind === 'dateTime'
  })
  return (
    <>
      <ul className={styles.columns}>
        {sheet.headings.map((heading, place) => {
          const name = heading === '' ? t('import-column-number', { number: place + 1 }) : heading
          return (
            // oxlint-disable-next-line react/no-array-index-key -- columns of a sheet have no other name
            <li key={place} className={styles.column}>
              <label htmlFor={`${id}-${place}`} className={styles.heading}>
                <bdi>{name}</bdi>
              </label>
              <SelectInput
                id={`${id}-${place}`}
                value={choice.mapping[place] ?? ''}
                onChange={({ currentTarget }) => {
                  const wanted = currentTarget.value === '' ? null : currentTarget.value
                  const mapping = choice.mapping.map((each, at) =>
                    at === place ? wanted : each === wanted ? null : each,
                  )
                  onChange({ ...choice, mapping })
                }}
              >
                <option value="">{t('import-leave-out')}</option>
                {targets.map((each) => (
                  <option key={each.name} value={each.name}>
                    {headingOf(each, riskWords, language)}
                  </option>
                ))}
              </SelectInput>
              <span className={styles.sample}>
                <bdi>{sheet.samples[place]?.join(' · ')}</bdi>
              </span>
            </li>
          )
        })}
      </ul>
      {days && (
        <Field label={t('import-days')}>
          {(control) => (
            <SelectInput
              {...control}
              value={choice.dayOrder ?? ''}
              onChange={({ currentTarget }) => {
                const order = dayOrders.find((each) => each === currentTarget.value) ?? null
                onChange({ ...choice, dayOrder: order })
              }}
            >
              <option value="">{t('import-days-guess')}</option>
              {dayOrders.map((each) => (
                <option key={each} value={each}>
                  {t(`import-days-${each}`)}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      )}
    </>
  )
}

const dayOrders: readonly DayOrder[] = ['day-first', 'month-first']
