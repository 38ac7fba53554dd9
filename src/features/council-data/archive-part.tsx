import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { DataFailure } from './data-failure.ts'
import styles from './data.module.css'

export type ArchiveState =
  | { readonly is: 'idle' | 'working' }
  /** Sessions run now. */
  | { readonly is: 'running'; readonly sessions: readonly string[] }
  | { readonly is: 'failed'; readonly why: DataFailure }

/** Lets the council rest, and wakes it. */
export function ArchivePart(props: {
  archived: boolean
  /** It goes on elsewhere: waking it would make two of it. */
  moved: boolean
  mayChange: boolean
  state: ArchiveState
  onArchive: () => void
  onRestore: () => void
}): ReactNode {
  const t = useText()
  const { archived, moved, state } = props
  const [asking, setAsking] = useState(false)
  const busy = state.is === 'working'
  return (
    <div className={styles.part}>
      <p>{t(archived ? 'data-archived-meaning' : 'data-archive-meaning')}</p>
      {archived && moved && <p>{t('data-archived-moved')}</p>}
      <p className={styles.quiet}>{t('data-archive-fence')}</p>
      {!props.mayChange && <p className={styles.quiet}>{t('data-who')}</p>}
      {props.mayChange && archived && (
        <Button disabled={busy} onClick={props.onRestore}>
          {t(busy ? 'data-archive-busy' : 'data-restore')}
        </Button>
      )}
      {props.mayChange && !archived && !asking && (
        <Button disabled={busy} onClick={() => setAsking(true)}>
          {t(busy ? 'data-archive-busy' : 'data-archive-open')}
        </Button>
      )}
      {props.mayChange && !archived && asking && (
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              setAsking(false)
              props.onArchive()
            }}
          >
            {t('data-archive-begin')}
          </Button>
          <Button appearance="subtle" onClick={() => setAsking(false)}>
            {t('ui-cancel')}
          </Button>
        </div>
      )}
      {state.is === 'running' && (
        <StateMessage kind="refused" title={t('data-archive-running')}>
          {t('data-archive-running-meaning', { sessions: state.sessions })}
        </StateMessage>
      )}
      {state.is === 'failed' && (
        <StateMessage kind="failed" title={t('data-archive-failed')}>
          {t(`data-failed-${state.why}`)}
        </StateMessage>
      )}
    </div>
  )
}
