import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Facts } from '#src/ui/components/facts.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { numberFormat } from '#src/ui/time/formatters.ts'
import type { LiveTry, StatusFacts } from './status-facts.ts'
import styles from './status.module.css'

/** The ways by which a running session travels, and what a try of each has found. */
export function LivePart(props: {
  facts: Pick<StatusFacts, 'notices' | 'relay'>
  onTry: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { notices, relay } = props.facts
  const trying = notices.is === 'trying' || relay.is === 'trying'
  const words = (tried: LiveTry) =>
    tried.is === 'answers'
      ? t('status-live-answers', { seconds: numberFormat(tag).format(Math.round(tried.afterMs / 100) / 10) })
      : t(`status-live-${tried.is}`)
  return (
    <Section
      title={t('status-live')}
      actions={
        <Button size="small" disabledFocusable={trying} onClick={() => !trying && props.onTry()}>
          {t(trying ? 'status-live-trying' : 'status-live-try')}
        </Button>
      }
    >
      <p className={styles.quiet}>{t('status-live-meaning')}</p>
      <div aria-live="polite">
        <Facts
          facts={[
            { name: t('status-live-list'), value: t('status-live-list-always') },
            { name: t('status-live-notices'), value: words(notices) },
            { name: t('status-live-relay'), value: words(relay) },
          ]}
        />
      </div>
    </Section>
  )
}
