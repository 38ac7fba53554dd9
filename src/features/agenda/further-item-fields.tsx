import type { ReactNode } from 'react'
import { carryRules, dueSources, outputKinds, promptLimit } from '#src/domain/agenda/agenda.ts'
import { Field } from '#src/ui/components/field.tsx'
import { Fold } from '#src/ui/components/fold.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'
import type { ItemDraft } from './item-draft.ts'

/** What few items need: what the facilitator may say, what it leaves, what it pulls in, and whether it comes again. */
export function FurtherItemFields(props: { draft: FormDraft<ItemDraft> }): ReactNode {
  const t = useText()
  const { draft } = props
  const output = useDraftPart(draft, 'output')
  const sources = useDraftPart(draft, 'sources')
  const carryOver = useDraftPart(draft, 'carryOver')
  return (
    <Fold title={t('agenda-item-further')}>
      <div className={styles.further}>
        <DraftText
          draft={draft}
          name="prompt"
          label={t('agenda-item-prompt')}
          limit={promptLimit}
          lines="many"
        />
        <Field label={t('agenda-item-output')}>
          {(control) => (
            <SelectInput
              {...control}
              value={output}
              onChange={({ target: { value } }) =>
                draft.set('output', outputKinds.find((each) => each === value) ?? '')
              }
            >
              <option value="">{t('agenda-output-none')}</option>
              {outputKinds.map((each) => (
                <option key={each} value={each}>
                  {t(`agenda-output-${each}`)}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <ToggleChips
          label={t('agenda-item-sources')}
          options={dueSources.map((value) => ({ value, label: t(`agenda-source-${value}`) }))}
          values={sources}
          onChange={(values) => draft.set('sources', [...values])}
        />
        <Field label={t('agenda-item-carry')}>
          {(control) => (
            <SelectInput
              {...control}
              value={carryOver}
              onChange={({ target: { value } }) =>
                draft.set('carryOver', carryRules.find((each) => each === value) ?? '')
              }
            >
              <option value="">{t('agenda-carry-by-kind')}</option>
              {carryRules.map((each) => (
                <option key={each} value={each}>
                  {t(`agenda-carry-${each}`)}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      </div>
    </Fold>
  )
}
