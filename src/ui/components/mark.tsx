import type { ReactNode } from 'react'
import styles from './mark.module.css'

/** A word that marks a thing's kind or state; the tone only underlines what the word says. */
export function Mark(props: {
  tone?: 'plain' | 'warning' | 'success' | 'danger'
  children: ReactNode
}): ReactNode {
  return <span className={`${styles.mark} ${styles[props.tone ?? 'plain'] ?? ''}`}>{props.children}</span>
}
