import { Button } from '@fluentui/react-components'
import { memo, type ReactNode } from 'react'
import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { ItemProgress } from '#src/domain/session/session-state.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './running.module.css'

/** One item of the agenda with when it is and how far it has come; the times move every minute, most lines do not. */
export const AgendaLine = memo(function AgendaLine(props: {
  item: AgendaItem
  progress: ItemProgress['state']
  /** When it begins, in words. */
  start: string
  current: boolean
  mayGo: boolean
  make: (move: Move) => void
  onLookAt: (itemId: string) => void
}): ReactNode {
  const t = useText()
  const { item, progress, current } = props
  return (
    <li className={styles.item} data-progress={progress} aria-current={current ? 'step' : undefined}>
      <span className={styles.itemWhen}>
        <span className={styles.itemTime}>{props.start}</span>
        <span className={styles.itemState}>
          {progress === 'waiting'
            ? t('running-minutes', { minutes: item.minutes })
            : t(`running-state-${progress}`)}
        </span>
      </span>
      <button type="button" className={styles.itemName} onClick={() => props.onLookAt(item.id)}>
        <bdi>{item.title}</bdi>
      </button>
      {!current && progress !== 'done' && props.mayGo && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={t('running-go-to', { title: item.title })}
          onClick={() => props.make({ kind: 'start-item', itemId: item.id })}
        >
          {t('running-go')}
        </Button>
      )}
    </li>
  )
})
