import { Button } from '@fluentui/react-components'
import { useRef, type ReactNode } from 'react'
import type { ReadSettings } from '#src/domain/council/settings-file.ts'
import type { SettingsImport, SettingsPart } from '#src/domain/council/settings-import.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { DataFailure } from './data-failure.ts'
import styles from './data.module.css'
import { SettingsPreview } from './settings-preview.tsx'
import { WorkProgress } from './work-progress.tsx'

export type SettingsFileState =
  | { readonly is: 'idle' | 'stopped' | 'saved' }
  /** `name` is saved now: a template's, empty for the council itself. */
  | { readonly is: 'saving'; readonly name: string; readonly done: number; readonly of: number }
  | { readonly is: 'refused'; readonly read: Extract<ReadSettings, { ok: false }> }
  /** Shown before anything is done. */
  | { readonly is: 'shown'; readonly all: SettingsImport; readonly wanted: ReadonlySet<SettingsPart> }
  | { readonly is: 'failed'; readonly why: DataFailure }

/** The council's settings as a file, and from a file. */
export function SettingsPart(props: {
  state: SettingsFileState
  mayChange: boolean
  onExport: () => void
  onFile: (file: File) => void
  onWanted: (wanted: ReadonlySet<SettingsPart>) => void
  onTake: () => void
  onStop: () => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { state } = props
  const input = useRef<HTMLInputElement>(null)
  const busy = state.is === 'saving'
  return (
    <div className={styles.part}>
      <p>{t('data-settings-meaning')}</p>
      <div className={styles.buttons}>
        <Button onClick={props.onExport}>{t('data-settings-export')}</Button>
        {props.mayChange && (
          <Button disabled={busy} onClick={() => input.current?.click()}>
            {t('data-settings-import')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('data-settings-import')}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file !== undefined) props.onFile(file)
            currentTarget.value = ''
          }}
        />
      </div>
      {!props.mayChange && <p className={styles.quiet}>{t('data-settings-who')}</p>}
      {state.is === 'shown' && (
        <SettingsPreview
          all={state.all}
          wanted={state.wanted}
          onWanted={props.onWanted}
          onTake={props.onTake}
          onCancel={props.onCancel}
        />
      )}
      {state.is === 'refused' && (
        <StateMessage kind="failed" title={t('data-settings-refused')}>
          {t(`data-settings-refused-${state.read.reason}`, {
            field: state.read.reason === 'wrong-field' ? state.read.field : '',
          })}
        </StateMessage>
      )}
      {state.is === 'saving' && (
        <WorkProgress share={state.done / state.of} onStop={props.onStop}>
          {t('data-settings-saving', {
            name: state.name || t('data-settings-council'),
            done: state.done + 1,
            total: state.of,
          })}
        </WorkProgress>
      )}
      {state.is === 'stopped' && (
        <StateMessage kind="waiting" title={t('data-settings-stopped')}>
          {t('data-settings-again')}
        </StateMessage>
      )}
      <div role="status">{state.is === 'saved' && <p>{t('data-settings-saved')}</p>}</div>
      {state.is === 'failed' && (
        <StateMessage kind="failed" title={t('data-settings-failed')}>
          {t(`data-failed-${state.why}`)}
        </StateMessage>
      )}
    </div>
  )
}
