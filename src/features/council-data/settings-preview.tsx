import { Checkbox } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { settingsParts, type SettingsImport, type SettingsPart } from '#src/domain/council/settings-import.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './data.module.css'

/** What a file would change, part by part, before anything is changed. */
export function SettingsPreview(props: {
  all: SettingsImport
  wanted: ReadonlySet<SettingsPart>
  onWanted: (wanted: ReadonlySet<SettingsPart>) => void
  onTake: () => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { changes, left } = props.all
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
                    from: shown(each.from, t('data-settings-none')),
                    to: shown(each.to, t('data-settings-none')),
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

function shown(text: string, none: string): string {
  return text === '' ? none : text
}
