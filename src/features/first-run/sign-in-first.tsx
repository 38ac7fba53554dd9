import { Suspense, type ReactNode } from 'react'
import { latePart } from '#src/ui/components/late-part.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './first-run.module.css'

// Most people are never asked for it: no page loads it at first.
const ApprovalMessage = latePart(async () => ({
  default: (await import('./approval-message.tsx')).ApprovalMessage,
}))

/**
 * Sign-in opens a window only after a person's own press. Where Weft is not approved yet, only that window tells
 * whether the person may approve it; so what to do where they may not stands beside it from the start.
 */
export function SignInFirst(props: {
  busy: boolean
  page: boolean
  /** Something is open already. */
  during: boolean
  /** Where an administrator approves; null where nothing waits for approval. */
  consentUrl: string | null
  onSignIn: () => void
}): ReactNode {
  const t = useText()
  const message = (
    <StateMessage
      page={props.page}
      kind="sign-in"
      title={t(props.during ? 'first-run-sign-in-ended' : 'first-run-sign-in')}
      actions={props.busy ? [] : [{ label: t('first-run-sign-in-do'), onAct: props.onSignIn, primary: true }]}
    >
      {t(
        props.busy
          ? 'first-run-sign-in-busy'
          : props.during
            ? 'first-run-sign-in-ended-meaning'
            : 'first-run-sign-in-meaning',
      )}
    </StateMessage>
  )
  if (props.consentUrl === null) return message
  return (
    <div className={styles.stack}>
      {message}
      <details open={!props.during} className={styles.aside}>
        <summary>{t('first-run-consent-beside')}</summary>
        <div className={styles.stack}>
          <p>{t('first-run-consent-beside-meaning')}</p>
          <Suspense fallback={null}>
            <ApprovalMessage primary={false} consentUrl={props.consentUrl} />
          </Suspense>
        </div>
      </details>
    </div>
  )
}
