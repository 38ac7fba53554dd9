import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import type { ReactNode } from 'react'
import styles from './back-button.module.css'

/** One level up, at the top of a page, with an arrow the way the person reads. */
export function BackButton(props: { children: string; onBack: () => void }): ReactNode {
  return (
    <div>
      <Button
        className={styles.back ?? ''}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular className={styles.arrow ?? ''} />}
        onClick={props.onBack}
      >
        {props.children}
      </Button>
    </div>
  )
}
