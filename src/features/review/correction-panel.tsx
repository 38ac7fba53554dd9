import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { briefly } from '#src/domain/publish/correction-message.ts'
import type { Difference } from '#src/domain/publish/plan-correction.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { Words } from '#src/ui/text/words.ts'
import styles from './review.module.css'

export interface CorrectionPanelProps {
  /** What differs from what was published; null where nothing does. */
  readonly pending: { readonly differences: readonly Difference[]; readonly newNotes: boolean } | null
  /** The review is open for changes. */
  readonly correcting: boolean
  /** The review is closed until somebody says that they correct. */
  readonly toOpen: boolean
  readonly busy: boolean
  /** Something of what was published before is still under way or asks. */
  readonly held: boolean
  readonly mayCorrect: boolean
  /** How the reader writes days. */
  readonly time: { readonly language: string; readonly timeZone: string }
  readonly onCorrect: (correcting: boolean) => void
  readonly onPublish: () => void
}

/** After publishing: opens the review for corrections, shows what differs and publishes the difference. */
export function CorrectionPanel(props: CorrectionPanelProps): ReactNode {
  const t = useText()
  const { pending, correcting, busy } = props
  if (!props.mayCorrect && pending === null) return null
  return (
    <div className={styles.stack} data-correction={pending === null ? 'none' : 'pending'}>
      {pending !== null && (
        <div className={styles.concerns} role="note">
          <p className={styles.strong}>{t('review-correction-pending')}</p>
          <ul>
            {pending.differences.map((each) => (
              <li key={(each.after ?? each.before)?.id}>{lineOf(t, each, props.time)}</li>
            ))}
            {pending.newNotes && <li>{t('review-correction-notes')}</li>}
          </ul>
        </div>
      )}
      {correcting && <p>{t('review-correction-how')}</p>}
      {pending !== null && !props.mayCorrect && (
        <p className={styles.quiet}>{t('review-correction-may-not')}</p>
      )}
      {pending !== null && props.mayCorrect && props.held && !busy && (
        <p className={styles.quiet}>{t('review-correction-held')}</p>
      )}
      {props.mayCorrect && (
        <div className={styles.row}>
          {pending !== null && (
            <Button appearance="primary" disabledFocusable={busy || props.held} onClick={props.onPublish}>
              {t('review-correction-publish')}
            </Button>
          )}
          {props.toOpen && (
            <Button disabled={busy} aria-pressed={correcting} onClick={() => props.onCorrect(!correcting)}>
              {t(correcting ? 'review-correction-end' : 'review-correction-begin')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function lineOf(t: Words, { how, before, after }: Difference, time: CorrectionPanelProps['time']): string {
  const old = before === null ? '' : briefly(before, time)
  const now = after === null ? '' : briefly(after, time)
  if (how === 'added') return t('review-correction-added', { text: now })
  if (how === 'removed') return t('review-correction-removed', { text: old })
  return old === now
    ? t('review-correction-detail', { text: now })
    : t('review-correction-changed', { before: old, after: now })
}
