import { Button } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import type { ReactNode } from 'react'
import { timesAsked, type AgendaItem } from '#src/domain/agenda/agenda.ts'
import { leadWords } from '#src/domain/agenda/lead-words.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { timeOfDay } from '#src/ui/time/format-time.ts'
import styles from './agenda.module.css'

/** One item of the agenda as it stands: when and how long beside its controls, then the words over the full width. */
export function AgendaRow(props: {
  item: AgendaItem
  startMs: number | null
  onEdit: (() => void) | null
  onRemove: (() => void) | null
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { item } = props
  return (
    <div className={styles.row}>
      <div className={styles.rowHead}>
        <p className={styles.facts}>
          {props.startMs !== null && `${timeOfDay(tag, props.startMs)} · `}
          {t('agenda-minutes', { minutes: item.minutes })}
        </p>
        {props.onEdit && (
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={t('agenda-edit', { title: item.title })}
            onClick={props.onEdit}
          />
        )}
        {props.onRemove && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t('agenda-remove', { title: item.title })}
            onClick={props.onRemove}
          />
        )}
      </div>
      <p className={styles.name} dir="auto">
        {item.title}
      </p>
      <p className={styles.quiet}>
        <bdi>{leadWords(item.lead, t)}</bdi>
        {' · '}
        {t(`item-kind-${item.kind}`)}
        {item.carriedFrom && ` · ${t('agenda-carried', { times: timesAsked(item) })}`}
      </p>
      {item.purpose && (
        <p className={styles.quiet} dir="auto">
          {item.purpose}
        </p>
      )}
    </div>
  )
}
