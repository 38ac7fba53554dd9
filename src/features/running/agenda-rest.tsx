import type { ReactNode } from 'react'
import { newEnd, timetable } from '#src/domain/session/clock.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import { progressOf } from '#src/domain/session/progress.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment, timeOfDay } from '#src/ui/time/format-time.ts'
import { useNow } from '#src/ui/time/use-now.ts'
import { AgendaLine } from './agenda-line.tsx'
import styles from './running.module.css'

/** The whole agenda with times as things stand, what is done and parked, and when it will end now. */
export function AgendaRest(props: {
  state: Pick<
    SessionState,
    | 'items'
    | 'progress'
    | 'currentItemId'
    | 'plannedStartMs'
    | 'plannedMinutes'
    | 'startedAtMs'
    | 'closedAtMs'
  >
  nowMs: () => number
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  /** Shows an item's notes and captures without moving anybody else. */
  onLookAt: (itemId: string) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const now = useNow(props.nowMs, 10_000)
  const { state } = props
  const mayGo = props.may('start-item')
  const times = new Map(timetable(state, now).map((each) => [each.itemId, each]))
  const endMs = newEnd(state, now)
  const bookedEndMs = (state.plannedStartMs ?? state.startedAtMs ?? now) + state.plannedMinutes * 60_000
  const late = Math.round((endMs - bookedEndMs) / 60_000)
  return (
    <Section title={t('running-agenda')}>
      <p className={late > 0 ? styles.late : styles.quiet}>
        <time dateTime={new Date(endMs).toISOString()} title={exactMoment(tag, endMs)}>
          {t('running-ends', { time: timeOfDay(tag, endMs) })}
        </time>
        {late > 0 && ` · ${t('running-later', { minutes: late })}`}
        {late < 0 && ` · ${t('running-earlier', { minutes: -late })}`}
      </p>
      <ol className={styles.items}>
        {state.items.map((item) => {
          const startMs = times.get(item.id)?.startMs ?? null
          return (
            <AgendaLine
              key={item.id}
              item={item}
              progress={progressOf(state, item.id).state}
              start={startMs === null ? '–' : timeOfDay(tag, startMs)}
              current={item.id === state.currentItemId}
              mayGo={mayGo}
              make={props.make}
              onLookAt={props.onLookAt}
            />
          )
        })}
      </ol>
    </Section>
  )
}
