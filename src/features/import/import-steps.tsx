import type { ReactNode } from 'react'
import { Field } from '#src/ui/components/field.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { ImportChoice } from '#src/records/spreadsheet/import-desk.ts'
import { MapColumns } from './map-columns.tsx'
import { PlanPreview } from './plan-preview.tsx'
import type { Mapping } from './use-import.ts'
import styles from './import.module.css'

/** Which sheet, which columns, and what would come of it. */
export function ImportSteps(props: { state: Mapping; onChoose: (choice: ImportChoice) => void }): ReactNode {
  const t = useText()
  const { state, onChoose } = props
  const { choice } = state
  const noTitle = !choice.mapping.includes('Title') && !choice.mapping.includes('ClientKey')
  return (
    <>
      <Section title={t('import-file', { name: state.name })}>
        {state.sheets.length > 1 && (
          <Field label={t('import-sheet')}>
            {(control) => (
              <SelectInput
                {...control}
                value={choice.sheet}
                onChange={({ currentTarget }) =>
                  onChoose({ ...choice, sheet: Number(currentTarget.value), headingAt: -1, mapping: [] })
                }
              >
                {state.sheets.map((each, place) => (
                  <option key={each.name} value={place}>
                    {t(each.hidden ? 'import-sheet-hidden' : 'import-sheet-named', {
                      name: each.name,
                      count: each.rows,
                    })}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
        )}
      </Section>
      <Section title={t('import-columns')}>
        <p className={styles.quiet}>{t('import-columns-meaning')}</p>
        <MapColumns sheet={state.sheet} choice={choice} onChange={onChoose} />
        {noTitle && <StateMessage kind="conflict" quiet title={t('import-no-title')} />}
      </Section>
      <Section title={t('import-preview')}>
        <p className={styles.quiet}>{t('import-preview-meaning')}</p>
        {state.plan === null ? (
          <p role="status">{t('import-planning')}</p>
        ) : (
          <PlanPreview plan={state.plan} />
        )}
      </Section>
    </>
  )
}
