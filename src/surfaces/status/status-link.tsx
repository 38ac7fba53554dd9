import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Section } from '#src/ui/components/section.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** On the Council page: the way to the status page. */
export function StatusSection(props: { onOpen: () => void }): ReactNode {
  return (
    <PageWords page="status">
      <StatusWays {...props} />
    </PageWords>
  )
}

function StatusWays(props: { onOpen: () => void }): ReactNode {
  const t = useText()
  return (
    <Section title={t('status-title')}>
      <p>{t('status-meaning')}</p>
      <div>
        <Button onClick={props.onOpen}>{t('status-open')}</Button>
      </div>
    </Section>
  )
}

/** Below what is unsent: the same way. */
export function StatusLink(props: { onOpen: () => void }): ReactNode {
  return (
    <PageWords page="status">
      <OpenStatus {...props} />
    </PageWords>
  )
}

function OpenStatus(props: { onOpen: () => void }): ReactNode {
  const t = useText()
  return (
    <div>
      <Button size="small" onClick={props.onOpen}>
        {t('status-open')}
      </Button>
    </div>
  )
}
