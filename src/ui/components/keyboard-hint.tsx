import type { ReactNode } from 'react'
import styles from './keyboard-hint.module.css'

/** The key that does the same, for the eyes; the control itself carries `aria-keyshortcuts`. */
export function KeyboardHint(props: { keys: string }): ReactNode {
  return (
    <kbd className={styles.key} aria-hidden>
      {props.keys}
    </kbd>
  )
}
