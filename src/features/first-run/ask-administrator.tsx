import { Suspense, type ReactNode } from 'react'
import { latePart } from '#src/ui/components/late-part.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './first-run.module.css'

// Most people are never asked for it: no page loads it at first.
const ApprovalMessage = latePart(async () => ({
  default: (await import('./approval-message.tsx')).ApprovalMessage,
}))

/** A tenant where people may not consent: the administrator approves once; link, ready message, what works until then. */
export function AskAdministrator(props: {
  consentUrl: string
  /** What waits for the approval, as `scope-lacking-…` names it. */
  features: readonly string[]
  /** It is all that the page shows. */
  page: boolean
  /** A session is open already: what is written meanwhile is kept. */
  during: boolean
  onTryAgain: () => void
}): ReactNode {
  const t = useText()
  return (
    <div className={styles.stack}>
      <StateMessage
        page={props.page}
        kind="refused"
        title={t(props.during ? 'first-run-consent-ended' : 'first-run-consent')}
        actions={[{ label: t('first-run-consent-again'), onAct: props.onTryAgain }]}
      >
        {t(props.during ? 'first-run-consent-ended-meaning' : 'first-run-consent-meaning')}
      </StateMessage>
      <Suspense fallback={null}>
        <ApprovalMessage primary consentUrl={props.consentUrl} />
      </Suspense>
      <details>
        <summary>{t('first-run-consent-why')}</summary>
        <ul className={styles.list}>
          {props.features.map((each) => (
            <li key={each}>{t(`scope-lacking-${each}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
