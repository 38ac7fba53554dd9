import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { Section } from '#src/ui/components/section.tsx'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './status.module.css'

/** The same as text, to be sent to whoever helps; what it leaves out is said beside it. */
export function DiagnosisPart({ text }: { text: string }): ReactNode {
  const t = useText()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }
  return (
    <Section title={t('status-diagnosis')}>
      <p className={styles.quiet}>{t('status-diagnosis-meaning')}</p>
      <TextInput readOnly rows={8} dir="ltr" lang="en" aria-label={t('status-diagnosis')} value={text} />
      <div className={styles.deeds}>
        <Button onClick={copy}>{t('status-copy')}</Button>
        <output>{copied && t(`status-copied-${copied}`)}</output>
      </div>
    </Section>
  )
}
