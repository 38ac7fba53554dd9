import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { ThinBar } from '#src/ui/components/thin-bar.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './data.module.css'

/** How far long work is, in words and as a bar, with the way to stop it. */
export function WorkProgress(props: { share: number; children: ReactNode; onStop: () => void }): ReactNode {
  const t = useText()
  return (
    <div className={styles.progress}>
      <ThinBar share={props.share} />
      <p>{props.children}</p>
      <div>
        <Button size="small" onClick={props.onStop}>
          {t('data-stop')}
        </Button>
      </div>
    </div>
  )
}
