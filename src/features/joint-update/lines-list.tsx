import type { ReactNode } from 'react'
import type { DepartmentLines } from '#src/domain/session/move.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './joint-update.module.css'

const order = ['changed', 'uncertain', 'helpNeeded', 'helpOffered'] as const

/** The four lines as they were written; empty ones are left out. */
export function LinesList(props: { lines: DepartmentLines }): ReactNode {
  const t = useText()
  return (
    <dl className={styles.lines}>
      {order
        .filter((line) => props.lines[line].trim() !== '')
        .map((line) => (
          <div key={line}>
            <dt>{t(`joint-update-line-${line}`)}</dt>
            <dd dir="auto">{props.lines[line]}</dd>
          </div>
        ))}
    </dl>
  )
}
