import type { ReactNode, RefObject } from 'react'
import { itemTitleLimit, purposeLimit } from '#src/domain/agenda/agenda.ts'
import { cadences } from '#src/domain/agenda/template.ts'
import { Field } from '#src/ui/components/field.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'

interface HeadDraft {
  readonly title: string
  readonly purpose: string
  readonly cadence: (typeof cadences)[number]
}

/** What a template is called and for, and how often such a session is held. */
export function TemplateHeadFields(props: {
  draft: FormDraft<HeadDraft>
  /** Saving was tried without a name. */
  missing: boolean
  field: RefObject<HTMLInputElement | null>
}): ReactNode {
  const t = useText()
  const { draft } = props
  const cadence = useDraftPart(draft, 'cadence')
  return (
    <>
      <DraftText
        draft={draft}
        name="title"
        label={t('agenda-template-name')}
        limit={itemTitleLimit}
        blank={props.missing ? t('agenda-template-unnamed') : undefined}
        field={props.field}
      />
      <DraftText
        draft={draft}
        name="purpose"
        label={t('agenda-template-purpose')}
        limit={purposeLimit}
        lines="many"
      />
      <Field label={t('agenda-template-cadence')}>
        {(control) => (
          <SelectInput
            {...control}
            value={cadence}
            onChange={({ target: { value } }) =>
              draft.set('cadence', cadences.find((each) => each === value) ?? cadence)
            }
          >
            {cadences.map((each) => (
              <option key={each} value={each}>
                {t(`agenda-group-${each}`)}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
    </>
  )
}
