import { Suspense, type ReactNode } from 'react'
import { CaptureKeysSetting } from '#src/features/capture/capture-keys-setting.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useSettingsChoice } from './own-settings.tsx'
import styles from './surface.module.css'

const OwnLanguage = latePart(async () => ({ default: (await import('./own-language.tsx')).OwnLanguage }))

/** Folded at the end of a view: the language, how much is announced, and the letters of the capture bar. */
export function OwnSettingsSection(): ReactNode {
  const t = useText()
  const { settings, onChange } = useSettingsChoice()
  return (
    <details className={styles.settings}>
      <summary>{t('panel-settings')}</summary>
      <Suspense>
        <OwnLanguage />
      </Suspense>
      <SegmentedChoice
        label={t('panel-announcements')}
        options={(['off', 'short', 'full'] as const).map((value) => ({
          value,
          label: t(`panel-announcements-${value}`),
        }))}
        value={settings.announcements}
        onChange={(announcements) => onChange({ ...settings, announcements })}
      />
      <p className={styles.quiet}>{t('panel-announcements-key')}</p>
      <CaptureKeysSetting
        keys={settings.captureKeys}
        onChange={(captureKeys) => onChange({ ...settings, captureKeys })}
      />
    </details>
  )
}
