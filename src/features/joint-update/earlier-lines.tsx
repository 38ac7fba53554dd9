import type { ReactNode } from 'react'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { LinesList } from './lines-list.tsx'
import styles from './joint-update.module.css'

/** What somebody else of the department had written before: kept, and folded away. */
export function EarlierLines(props: {
  state: Pick<SessionState, 'earlierLines'>
  departmentId: string
}): ReactNode {
  const t = useText()
  return props.state.earlierLines
    .filter((each) => each.departmentId === props.departmentId)
    .map((each) => (
      <details key={each.by} className={styles.earlier}>
        <summary>{t('joint-update-earlier', { name: each.byName })}</summary>
        <LinesList lines={each} />
      </details>
    ))
}
