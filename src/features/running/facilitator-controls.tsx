import { Button } from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { PauseRegular } from '@fluentui/react-icons/svg/pause'
import { PlayRegular } from '@fluentui/react-icons/svg/play'
import { CalendarArrowRightRegular } from '@fluentui/react-icons/svg/calendar-arrow-right'
import type { ReactNode } from 'react'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import { nextItem, previousItem } from '#src/domain/session/neighbours.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './running.module.css'

const extensions = [1, 3, 5] as const

/** Next is the primary; +1 +3 +5, pause, back and park stand below it. After the last item, Next is Close. */
export function FacilitatorControls(props: {
  state: Pick<SessionState, 'items' | 'progress' | 'phase' | 'currentItemId'>
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  onClose: () => void
}): ReactNode {
  const t = useText()
  const { state, make } = props
  const next = nextItem(state)
  const back = previousItem(state)
  const current = state.currentItemId
  const paused = state.phase === 'paused'
  return (
    <div className={styles.controls} role="group" aria-label={t('running-controls')}>
      {next ? (
        <Button
          appearance="primary"
          className={styles.next ?? ''}
          onClick={() => make({ kind: 'start-item', itemId: next.id })}
        >
          <span className={styles.nextWords}>
            <span>{t('running-next')}</span>
            <bdi className={styles.nextTitle}>{next.title}</bdi>
          </span>
        </Button>
      ) : (
        <Button
          appearance="primary"
          className={styles.next ?? ''}
          onClick={() => {
            if (current !== null) make({ kind: 'finish-item', itemId: current })
            props.onClose()
          }}
        >
          {t('running-close')}
        </Button>
      )}
      <div className={styles.row}>
        {current !== null &&
          extensions.map((minutes) => (
            <Button
              key={minutes}
              size="small"
              className={styles.plus ?? ''}
              aria-label={t('running-extend', { minutes })}
              onClick={() => make({ kind: 'extend-item', itemId: current, minutes })}
            >
              +{minutes}
            </Button>
          ))}
        <span className={styles.grow} />
        <Button
          size="small"
          appearance="subtle"
          icon={paused ? <PlayRegular /> : <PauseRegular />}
          aria-label={t(paused ? 'running-resume' : 'running-pause')}
          title={t(paused ? 'running-resume' : 'running-pause')}
          onClick={() => make({ kind: paused ? 'resume' : 'pause' })}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={back ? t('running-back', { title: back.title }) : t('running-back-none')}
          title={back ? t('running-back', { title: back.title }) : t('running-back-none')}
          disabled={back === null}
          onClick={() => back && make({ kind: 'start-item', itemId: back.id })}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<CalendarArrowRightRegular />}
          aria-label={t('running-park')}
          title={t('running-park')}
          disabled={current === null}
          onClick={() => current !== null && make({ kind: 'park-item', itemId: current })}
        />
      </div>
      {next && (
        // Time is up before the agenda is: what was not reached goes to the next session.
        <Button size="small" appearance="subtle" className={styles.early ?? ''} onClick={props.onClose}>
          {t('running-close')}
        </Button>
      )}
    </div>
  )
}
