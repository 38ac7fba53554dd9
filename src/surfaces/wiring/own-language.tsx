import type { ReactNode } from 'react'
import { Field } from '#src/ui/components/field.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { chooseLanguage, uiLanguages, type UiLanguage } from '#src/ui/text/languages.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useSettingsChoice } from './own-settings.tsx'

/** Each language by its own name, which whoever speaks it can read. */
function nameOf(language: UiLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}

/** In which language this person reads Weft: the host's, or one of their own choice. */
export function OwnLanguage(): ReactNode {
  return (
    <PageWords page="own-language">
      <LanguageField />
    </PageWords>
  )
}

function LanguageField(): ReactNode {
  const t = useText()
  const { settings, hostTag, onChange } = useSettingsChoice()
  return (
    <Field label={t('own-language')} hint={t('own-language-meaning')}>
      {(control) => (
        <SelectInput
          {...control}
          value={settings.language}
          onChange={(event) => {
            const language = uiLanguages.find((each) => each === event.target.value) ?? 'host'
            onChange({ ...settings, language })
          }}
        >
          <option value="host">
            {t('own-language-host', { language: nameOf(chooseLanguage(hostTag)) })}
          </option>
          {uiLanguages.map((each) => (
            <option key={each} value={each} lang={each}>
              {nameOf(each)}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}
