import type { ReactNode } from 'react'
import { languages, nameLimit } from '#src/domain/council/council.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { zoneLabel, zoneNames } from '#src/ui/time/zone-names.ts'
import type { CouncilDraft } from './setup-facts.ts'

/** Name, language and home zone; invite, tasks, messages, minutes and lists use them whoever publishes. */
export function BasicsFields(props: {
  draft: CouncilDraft
  nameError: string | undefined
  onChange: (change: Partial<CouncilDraft>) => void
}): ReactNode {
  const t = useText()
  const { draft, onChange } = props
  return (
    <>
      <LimitedText
        label={t('configure-name')}
        error={props.nameError}
        limit={nameLimit}
        value={draft.name}
        onChange={(name) => onChange({ name })}
      />
      <Field label={t('configure-language')} hint={t('configure-language-hint')}>
        {(control) => (
          <SelectInput
            {...control}
            value={draft.language}
            onChange={(event) => {
              const language = languages.find((each) => each === event.target.value)
              if (language) onChange({ language })
            }}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {new Intl.DisplayNames([each], { type: 'language' }).of(each)}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <Field label={t('configure-zone')}>
        {(control) => (
          <SelectInput
            {...control}
            value={draft.timeZone}
            onChange={(event) => onChange({ timeZone: event.target.value })}
          >
            {zoneNames(draft.timeZone).map((each) => (
              <option key={each} value={each}>
                {zoneLabel(each)}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
    </>
  )
}
