import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'

/** The last step of set-up: Weft in the meeting itself, who may add it, and a look whether it is there. */
export function AddToMeeting(props: {
  check: () => Promise<'there' | 'not-there' | 'cannot-see'>
}): ReactNode {
  const t = useText()
  const [seen, setSeen] = useState<'there' | 'not-there' | 'cannot-see' | 'looking' | null>(null)
  const look = async () => {
    setSeen('looking')
    setSeen(await props.check().catch(() => 'cannot-see' as const))
  }
  return (
    <Section title={t('configure-meeting')}>
      <ol className={styles.numbered}>
        <li>{t('configure-meeting-1')}</li>
        <li>{t('configure-meeting-2')}</li>
        <li>{t('configure-meeting-3')}</li>
      </ol>
      <p className={styles.quiet}>{t('configure-meeting-who')}</p>
      <div className={styles.inline}>
        <Button onClick={() => void look()} disabled={seen === 'looking'}>
          {t('configure-meeting-check')}
        </Button>
        <output>{seen !== null && t(`configure-meeting-${seen}`)}</output>
      </div>
    </Section>
  )
}
