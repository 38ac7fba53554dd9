import { Button, Link } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './first-run.module.css'

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
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const message = t('first-run-consent-message', { link: props.consentUrl })
  const copy = () => {
    navigator.clipboard.writeText(message).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }
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
      <label className={styles.stack}>
        <span>{t('first-run-consent-message-label')}</span>
        <TextInput readOnly rows={6} value={message} />
      </label>
      <div className={styles.row}>
        <Button appearance="primary" onClick={copy}>
          {t('first-run-consent-copy')}
        </Button>
        <Link href={props.consentUrl} target="_blank" rel="noopener">
          {t('first-run-consent-link')}
        </Link>
        <output>{copied && t(`first-run-consent-copied-${copied}`)}</output>
      </div>
      <p className={styles.quiet}>{t('first-run-consent-until')}</p>
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
