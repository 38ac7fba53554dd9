import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Section } from '#src/ui/components/section.tsx'
import { useFoundText, useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment, relativeTime } from '#src/ui/time/format-time.ts'
import type { ListStanding } from './list-standing.ts'
import styles from './status.module.css'

const slug = (list: string) => list.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

/** Each list of the council: when it was last read, how much waits to be sent, what was refused. */
export function ListsPart(props: {
  lists: readonly ListStanding[]
  nowMs: number
  busy: boolean
  onReadNow: () => void
}): ReactNode {
  const t = useText()
  return (
    <Section
      title={t('status-lists')}
      actions={
        <Button size="small" disabledFocusable={props.busy} onClick={() => !props.busy && props.onReadNow()}>
          {t(props.busy ? 'status-lists-reading' : 'status-lists-read-now')}
        </Button>
      }
    >
      <p className={styles.quiet}>{t('status-lists-meaning')}</p>
      <ul className={styles.rows}>
        {props.lists.map((each) => (
          <ListRow key={each.list} standing={each} nowMs={props.nowMs} />
        ))}
      </ul>
    </Section>
  )
}

function ListRow({ standing, nowMs }: { standing: ListStanding; nowMs: number }): ReactNode {
  const t = useText()
  const words = useFoundText()
  const { tag } = useLocale()
  const { list, readMs, stopped, waiting } = standing
  const when = readMs === null ? '' : relativeTime(tag, readMs, nowMs)
  const needs = standing.is === 'missing' || stopped > 0
  return (
    <li className={styles.row} data-list={standing.is}>
      <span className={styles.name}>{words(`status-list-${slug(list)}`) ?? list}</span>
      <span
        className={needs ? styles.needs : styles.quiet}
        title={readMs === null ? undefined : exactMoment(tag, readMs)}
      >
        {t(`status-list-is-${standing.is}`, { when })}
        {waiting > 0 && ` · ${t('status-list-waiting', { count: waiting })}`}
        {stopped > 0 && ` · ${t('status-list-stopped', { count: stopped })}`}
      </span>
    </li>
  )
}
