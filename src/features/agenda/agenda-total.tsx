import type { ReactNode } from 'react'
import { newEnd } from '#src/domain/session/clock.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment, timeOfDay } from '#src/ui/time/format-time.ts'
import styles from './agenda.module.css'

/** The minutes of the agenda against the booked length, in words; and when it will end. */
export function AgendaTotal(props: {
  state: Pick<
    SessionState,
    'items' | 'progress' | 'currentItemId' | 'plannedStartMs' | 'startedAtMs' | 'closedAtMs'
  >
  bookedMinutes: number | null
  nowMs: number
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { state, bookedMinutes } = props
  const total = state.items.reduce((sum, each) => sum + each.minutes, 0)
  const over = bookedMinutes === null ? 0 : total - bookedMinutes
  const endMs = newEnd(state, props.nowMs)
  return (
    <p className={over > 0 ? styles.over : styles.quiet} data-over={over > 0}>
      {bookedMinutes === null
        ? t('agenda-total', { total })
        : t('agenda-total-of', { total, booked: bookedMinutes })}
      {over > 0 && ` · ${t('agenda-over', { minutes: over })}`}
      {over < 0 && ` · ${t('agenda-free', { minutes: -over })}`}
      {state.plannedStartMs !== null && state.items.length > 0 && (
        <>
          {' · '}
          <time dateTime={new Date(endMs).toISOString()} title={exactMoment(tag, endMs)}>
            {t('agenda-ends', { time: timeOfDay(tag, endMs) })}
          </time>
        </>
      )}
    </p>
  )
}
