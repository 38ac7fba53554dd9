import { Button } from '@fluentui/react-components'
import { useId, type ReactNode } from 'react'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from '../wiring/surface.module.css'

/** The way into a rehearsal, and what that is. */
export function RehearseButton(props: { onRehearse: () => void; next?: boolean }): ReactNode {
  return (
    <PageWords page="rehearsal">
      <Rehearse {...props} />
    </PageWords>
  )
}

function Rehearse(props: { onRehearse: () => void; next?: boolean }): ReactNode {
  const t = useText()
  const id = useId()
  return (
    <div className={styles.explained}>
      <Button size="small" aria-describedby={id} onClick={props.onRehearse}>
        {t(props.next ? 'rehearsal-open-next' : 'rehearsal-open')}
      </Button>
      <p id={id} className={styles.quiet}>
        {t('rehearsal-open-meaning')}
      </p>
    </div>
  )
}
