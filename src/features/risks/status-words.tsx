import type { ReactNode } from 'react'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { RiskEntry } from './risk-rows.ts'
import styles from './risks.module.css'

/** Whether the list has it; nothing is said while it has. */
export function StatusWords(props: { entry: RiskEntry }): ReactNode {
  const t = useText()
  const { status } = props.entry
  return (
    <output className={status === 'needs-you' ? styles.wrong : styles.quiet}>
      {t(`risks-status-${status}`)}
    </output>
  )
}
