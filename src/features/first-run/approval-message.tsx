import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './first-run.module.css'

/** What people send to their administrator, the page where it is approved, and what works until then. */
export function ApprovalMessage(props: {
  consentUrl: string
  /** Sending the message is the one thing to do here. */
  primary: boolean
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
    <>
      <label className={styles.stack}>
        <span>{t('first-run-consent-message-label')}</span>
        <TextInput readOnly rows={6} value={message} />
      </label>
      <div className={styles.row}>
        <Button appearance={props.primary ? 'primary' : 'secondary'} onClick={copy}>
          {t('first-run-consent-copy')}
        </Button>
        <span>
          <a className={styles.link} href={props.consentUrl} target="_blank" rel="noopener">
            {t('first-run-consent-link')}
          </a>
        </span>
        <output>{copied && t(`first-run-consent-copied-${copied}`)}</output>
      </div>
      <p className={styles.quiet}>{t('first-run-consent-until')}</p>
    </>
  )
}
