import type { ReactNode } from 'react'
import { agendaConflicts } from '#src/domain/agenda/agenda-conflicts.ts'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'

/** What of the agenda does not fit who comes, in words; nothing where all fits. */
export function AgendaConflicts(props: {
  state: Pick<SessionState, 'items' | 'attendance' | 'roles'>
  council: Council
  startMs: number
}): ReactNode {
  const t = useText()
  const { state, council, startMs } = props
  const day = dayIn(council.timeZone, startMs)
  const conflicts = agendaConflicts({ state, members: council.members, day })
  if (conflicts.length === 0) return null
  return (
    <StateMessage kind="waiting" quiet title={t('agenda-conflicts', { count: conflicts.length })}>
      <ul className={styles.conflicts}>
        {conflicts.map((each) => (
          <li key={'itemId' in each ? each.itemId : each.kind}>
            {t(`agenda-conflict-${each.kind}`, {
              title: 'title' in each ? each.title : '',
              name: 'name' in each ? each.name : '',
              why: 'why' in each ? each.why : '',
            })}
          </li>
        ))}
      </ul>
    </StateMessage>
  )
}
