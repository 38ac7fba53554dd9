import { Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useText } from '#src/ui/text/text-provider.tsx'
import rows from '#src/ui/list/plain-rows.module.css'
import styles from './overview.module.css'
import type { ActionRow } from './overview-facts.ts'

/** Actions with their state as it is in Planner, late ones marked in words. */
export function ActionList(props: {
  actions: readonly ActionRow[]
  label: string
  showOwner: boolean
  formatDay: (day: string) => string
}): ReactNode {
  const t = useText()
  return (
    <ul className={rows.rows} aria-label={props.label}>
      {props.actions.map((each) => (
        <li key={each.id} className={rows.row} data-late={each.late || undefined}>
          <span className={rows.title}>
            {each.taskUrl ? (
              <Link href={each.taskUrl} target="_blank" rel="noopener">
                <bdi>{each.title}</bdi>
              </Link>
            ) : (
              <bdi>{each.title}</bdi>
            )}
          </span>
          {props.showOwner && each.owner !== '' && <bdi className={styles.quiet}>{each.owner}</bdi>}
          <span className={each.late ? rows.late : styles.quiet}>
            {each.state === 'done'
              ? t('overview-done')
              : each.due === null
                ? t(`overview-state-${each.state}`)
                : t(each.late ? 'overview-late' : 'overview-due', { day: props.formatDay(each.due) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
