import type { ReactNode } from 'react'
import type { ReviewDue } from '#src/domain/risks/review.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './risks.module.css'

/** Why the risk asks for a look. What had a last day is late from the day after, and was due on that day itself. */
export function DueLines(props: { due: readonly ReviewDue[] }): ReactNode {
  const t = useText()
  return props.due.map(({ reason, overdueDays }) => {
    const lastDay = reason !== 'review' && reason !== 'never-rated'
    return (
      <p key={reason} className={overdueDays > 0 || lastDay ? styles.late : styles.quiet}>
        {t(`risks-due-${reason}`, { days: lastDay ? overdueDays + 1 : overdueDays })}
      </p>
    )
  })
}
