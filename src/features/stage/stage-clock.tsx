import type { ReactNode } from 'react'
import { itemClock } from '#src/domain/session/clock.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { ThinBar } from '#src/ui/components/thin-bar.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { clockFigures } from '#src/ui/time/format-time.ts'
import { useNow } from '#src/ui/time/use-now.ts'
import styles from './stage.module.css'

/** The remaining time as the largest thing in the room; overrun says so in words as well. */
export function StageClock(props: { state: SessionState; itemId: string; nowMs: () => number }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const now = useNow(props.nowMs)
  const clock = itemClock(props.state, props.itemId, now)
  const over = clock.overrunMs > 0
  const words = props.state.phase === 'paused' ? t('stage-paused') : over ? t('stage-over') : t('stage-left')
  const figures = over
    ? `+${clockFigures(tag, clock.overrunMs)}`
    : clockFigures(tag, Math.ceil(clock.remainingMs / 1000) * 1000)
  return (
    <div
      className={styles.clock}
      data-over={over}
      data-paused={props.state.phase === 'paused'}
      aria-live="off"
    >
      <p className={styles.figures} role="timer" aria-label={`${figures} ${words}`}>
        {figures}
      </p>
      <p className={styles.clockWords}>{words}</p>
      <ThinBar
        share={clock.plannedMs === 0 ? 1 : clock.elapsedMs / clock.plannedMs}
        tone={over ? 'danger' : 'brand'}
      />
    </div>
  )
}
