import { useState, type ReactNode } from 'react'
import styles from './fold.module.css'

/** A group of a detail. It stays as the person left it, and opens by itself when something begins to stand in it. */
export function Fold(props: { title: string; open?: boolean; children: ReactNode }): ReactNode {
  const wanted = props.open ?? false
  const [open, setOpen] = useState(wanted)
  const [before, setBefore] = useState(wanted)
  if (before !== wanted) {
    setBefore(wanted)
    if (wanted) setOpen(true)
  }
  return (
    <details className={styles.fold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <h3>{props.title}</h3>
      </summary>
      {open && props.children}
    </details>
  )
}
