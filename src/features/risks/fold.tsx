import { useState, type ReactNode } from 'react'
import styles from './risks.module.css'

/** A group of a detail; what was opened once stays as the person left it. */
export function Fold(props: { title: string; open?: boolean; children: ReactNode }): ReactNode {
  const [open, setOpen] = useState(props.open ?? false)
  return (
    <details className={styles.fold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <h3>{props.title}</h3>
      </summary>
      {open && props.children}
    </details>
  )
}
