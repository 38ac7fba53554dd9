import { Checkbox } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import {
  settingsParts,
  type SettingsChange,
  type SettingsImport,
  type SettingsPart,
} from '#src/domain/council/settings-import.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import styles from './data.module.css'

/** What a file would change, part by part, before anything is changed. */
export function SettingsPreview(props: {
  all: Pick<SettingsImport, 'changes' | 'left'>
  wanted: ReadonlySet<SettingsPart>
  onWanted: (wanted: ReadonlySet<SettingsPart>) => void
  onTake: () => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { changes, left } = props.all
  /** A language by its name and nothing as a word; anything else stands as it is. */
  const shown = (what: SettingsChange['what'], text: string) => {
    if (text === '') return t('data-settings-none')
    return what === 'language' ? (new Intl.DisplayNames([tag], { type: 'language' }).of(text) ?? text) : text
  }
  const parts = settingsParts.filter((part) => changes.some((each) => each.part === part))
  const toggle = (part: SettingsPart, on: boolean) =>
    props.onWanted(new Set([...props.wanted, part].filter((each) => on || each !== part)))
  const leftWords = left.map(({ part, why }) => (
    <p key={part} className={styles.quiet}>
      {t(`data-settings-left-${why}`, { part: t(`data-settings-part-${part}`) })}
    </p>
  ))
  if (parts.length === 0)
    return (
      <div role="status">
        <p>{t('data-settings-same')}</p>
        {leftWords}
      </div>
    )
  return (
    <InlineForm
      title={t('data-settings-would')}
      submitLabel={t('data-settings-take')}
      primary
      onSubmit={props.onTake}
      onCancel={props.onCancel}
    >
      {parts.map((part) => (
        <div key={part}>
          <Checkbox
            checked={props.wanted.has(part)}
            onChange={(_event, { checked }) => toggle(part, checked === true)}
            label={t(`data-settings-part-${part}`)}
          />
          <ul className={styles.list}>
            {changes
              .filter((each) => each.part === part)
              .map((each) => (
                <li key={`${each.what} ${each.name}`}>
                  {t(`data-settings-change-${each.what}`, {
                    name: each.name === '' ? t(`data-settings-part-${part}`) : each.name,
                    from: shown(each.what, each.from),
                    to: shown(each.what, each.to),
                    on: each.to,
                  })}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {leftWords}
      <p className={styles.quiet}>{t('data-settings-nobody-goes')}</p>
    </InlineForm>
  )
}
