import type { ReactNode } from 'react'
import { itemClock } from '#src/domain/session/clock.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { ThinBar } from '#src/ui/components/thin-bar.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { clockFigures } from '#src/ui/time/format-time.ts'
import { useNow } from '#src/ui/time/use-now.ts'
import { roundedUp, toneOf } from './clock-tone.ts'
import { useClockAnnouncements } from './use-clock-announcements.ts'
import styles from './running.module.css'

/** Remaining time in large figures over a thin bar; overrun in words, figures and colour. */
export function ItemClockView(props: {
  state: Pick<SessionState, 'items' | 'progress' | 'phase'>
  itemId: string
  nowMs: () => number
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const now = useNow(props.nowMs)
  const clock = itemClock(props.state, props.itemId, now)
  const tone = toneOf(clock)
  const paused = props.state.phase === 'paused'
  const title = props.state.items.find((each) => each.id === props.itemId)?.title ?? ''
  useClockAnnouncements(title, clock, props.itemId)
  const figures =
    clock.overrunMs > 0
      ? `+${clockFigures(tag, clock.overrunMs)}`
      : clockFigures(tag, roundedUp(clock.remainingMs))
  const words = paused
    ? t('running-paused')
    : clock.overrunMs > 0
      ? t('running-over')
      : t('running-left', { minutes: Math.round(clock.plannedMs / 60_000) })
  return (
    <div className={styles.clock} data-tone={tone}>
      <div className={styles.figures}>
        <span role="timer" aria-label={`${figures} ${words}`} className={styles.large}>
          {figures}
        </span>
        <span className={styles.clockWords}>{words}</span>
      </div>
      <ThinBar share={clock.plannedMs === 0 ? 1 : clock.elapsedMs / clock.plannedMs} tone={tone} />
    </div>
  )
}
