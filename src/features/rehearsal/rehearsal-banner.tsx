import { Button } from '@fluentui/react-components'
import { useEffect, type ReactNode } from 'react'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './rehearsal.module.css'

/** Above everything that a rehearsal shows: that it is one, what that means, and the way out. */
export function RehearsalBanner(props: { onEnd: () => void }): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const title = t('rehearsal-title')
  const meaning = t('rehearsal-meaning')
  useEffect(() => announce(`${title}. ${meaning}`, 'short'), [announce, meaning, title])
  return (
    <aside className={styles.banner} aria-label={title}>
      <p className={styles.words}>
        <strong>{title}</strong> {meaning}
      </p>
      <Button size="small" onClick={props.onEnd}>
        {t('rehearsal-end')}
      </Button>
    </aside>
  )
}
