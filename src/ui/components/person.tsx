import type { ReactNode } from 'react'
import { initialsOf } from './initials.ts'
import { personColour } from './person-colour.ts'
import { usePersonMark } from './person-marks.tsx'
import styles from './person.module.css'

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
  const { ground, writing } = personColour(props.name)
  return (
    <span className={`${styles.person} ${props.size === 'large' ? styles.large : ''}`}>
      <span className={styles.avatar} aria-hidden style={{ background: ground, color: writing }}>
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
