import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { DataFailure } from './data-failure.ts'
import styles from './data.module.css'
import { WorkProgress } from './work-progress.tsx'

export type ExportState =
  | { readonly is: 'idle' | 'stopped' }
  | {
      readonly is: 'reading'
      readonly name: string
      readonly rows: number
      readonly done: number
      readonly of: number
    }
  | { readonly is: 'done'; readonly file: string; readonly refused: readonly string[] }
  | { readonly is: 'failed'; readonly why: DataFailure }

/** All of the council's data as one file. */
export function ExportPart(props: {
  state: ExportState
  mayExport: boolean
  /** Changes of this device that the lists do not have yet. */
  unsent: number
  onExport: () => void
  onStop: () => void
}): ReactNode {
  const t = useText()
  const { state } = props
  return (
    <div className={styles.part}>
      <p>{t('data-export-meaning')}</p>
      {!props.mayExport && <p className={styles.quiet}>{t('data-who')}</p>}
      {props.mayExport && props.unsent > 0 && (
        <p className={styles.quiet}>{t('data-export-unsent', { count: props.unsent })}</p>
      )}
      {state.is === 'reading' ? (
        <WorkProgress share={state.done / state.of} onStop={props.onStop}>
          {t('data-export-reading', {
            name: state.name,
            rows: state.rows,
            done: state.done + 1,
            total: state.of,
          })}
        </WorkProgress>
      ) : (
        props.mayExport && <Button onClick={props.onExport}>{t('data-export-begin')}</Button>
      )}
      <div role="status">
        {state.is === 'stopped' && <p>{t('data-export-stopped')}</p>}
        {state.is === 'done' && <p>{t('data-export-done', { file: state.file })}</p>}
        {state.is === 'done' && state.refused.length > 0 && (
          <p>{t('data-export-refused', { names: state.refused })}</p>
        )}
      </div>
      {state.is === 'failed' && (
        <StateMessage kind="failed" title={t('data-export-failed')}>
          {t(`data-failed-${state.why}`)}
        </StateMessage>
      )}
    </div>
  )
}
