import type { ReactNode } from 'react'
import { useDepartmentLook } from './department-looks.tsx'
import styles from './department-chip.module.css'

const colours = ['Teal', 'Pumpkin', 'Navy', 'Cranberry', 'Forest', 'Purple', 'Gold', 'Mink']

/** A department by its short name, with a colour and a pattern that stay its own; the full name on hover. */
export function DepartmentChip(props: { id: string; short: string; name: string }): ReactNode {
  const index = useDepartmentLook(props.id, colours.length)
  return (
    <span className={styles.chip} title={props.name}>
      <span
        className={`${styles.swatch} ${styles[`pattern${index}`]}`}
        style={{ ['--department' as string]: `var(--colorPalette${colours[index] ?? 'Teal'}BorderActive)` }}
        aria-hidden
      />
      <bdi>{props.short}</bdi>
    </span>
  )
}
