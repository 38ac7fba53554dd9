import type { ReactNode } from 'react'
import { initialsOf, stableIndex } from './initials.ts'
import { usePersonMark } from './person-marks.tsx'
import styles from './person.module.css'

const colours = ['Cranberry', 'Pumpkin', 'Gold', 'Forest', 'Teal', 'Navy', 'Purple', 'Plum', 'Mink', 'Steel']

/** Avatar and name. The avatar says nothing that the name does not, so it is hidden from screen readers. */
export function Person(props: {
  name: string
  /** By which `PersonMarks` knows them. */
  id?: string | null | undefined
  photoUrl?: string | undefined
  detail?: ReactNode
  size?: 'small' | 'large'
  /** Shows long names in full on several lines instead of cutting them. */
  wrap?: boolean
}): ReactNode {
  const mark = usePersonMark(props.id)
  const colour = colours[stableIndex(props.name, colours.length)] ?? 'Steel'
  return (
    <span className={`${styles.person} ${props.size === 'large' ? styles.large : ''}`}>
      <span
        className={styles.avatar}
        aria-hidden
        style={{
          background: `var(--colorPalette${colour}Background2)`,
          color: `var(--colorPalette${colour}Foreground2)`,
        }}
      >
        {props.photoUrl ? <img src={props.photoUrl} alt="" /> : initialsOf(props.name)}
      </span>
      <span className={styles.words}>
        <bdi className={props.wrap ? styles.whole : styles.name} title={props.name}>
          {props.name}
        </bdi>
        {(props.detail || mark !== undefined) && (
          <span className={styles.detail}>
            {props.detail}
            {props.detail && mark !== undefined ? ' · ' : ''}
            {mark}
          </span>
        )}
      </span>
    </span>
  )
}
