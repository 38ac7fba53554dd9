import type { ReactNode } from 'react'
import type { Liveness } from '#src/live/live-session.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { timeToTheSecond } from '#src/ui/time/format-time.ts'
import { Moment } from '#src/ui/time/moment.tsx'
import { useWaitWords } from '#src/ui/time/wait-words.ts'
import styles from './running.module.css'

/** The meeting series and when, and a word for how live it is. */
export function SessionHeader(props: {
  state: Pick<SessionState, 'title' | 'plannedStartMs' | 'startedAtMs' | 'phase'>
  councilName: string
  liveness: Liveness
  /** When the session was last read, product time, where that is too long ago to be called current; else null. */
  readLongAgoMs: number | null
  /** Moves that only this device holds. */
  unsent: number
  keptOnDevice: boolean
  nowMs: () => number
  /** Product time as the header shows it, to some seconds. */
  now: number
  actions?: ReactNode
}): ReactNode {
  const { state, now } = props
  const whenMs = state.startedAtMs ?? state.plannedStartMs
  return (
    <header className={styles.header}>
      <div className={styles.headline}>
        <h1 className={styles.title} title={state.title || props.councilName}>
          {state.title || props.councilName}
        </h1>
        {props.actions}
      </div>
      <p className={styles.quiet}>
        {whenMs !== null && (
          <>
            <Moment ms={whenMs} nowMs={now} as="time" />
            {' · '}
          </>
        )}
        <LiveWord
          liveness={props.liveness}
          readLongAgoMs={props.readLongAgoMs}
          running={state.phase === 'running' || state.phase === 'paused'}
          unsent={props.unsent}
          keptOnDevice={props.keptOnDevice}
          nowMs={props.nowMs}
        />
      </p>
    </header>
  )
}

function LiveWord(props: {
  liveness: Liveness
  readLongAgoMs: number | null
  /** Only a session that has begun is live; before and after, what stands here is simply current. */
  running: boolean
  unsent: number
  keptOnDevice: boolean
  nowMs: () => number
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { liveness, readLongAgoMs, unsent } = props
  const tone = liveness.kind === 'live' ? '' : styles.warn
  return (
    <span className={tone} data-live={liveness.kind} aria-live="off">
      {liveness.kind === 'waiting' ? (
        <Waiting untilMs={liveness.untilMs} nowMs={props.nowMs} />
      ) : liveness.kind === 'offline' && !props.keptOnDevice ? (
        t('running-live-offline-memory')
      ) : liveness.kind === 'live' && readLongAgoMs !== null ? (
        t('running-live-as-of', { time: timeToTheSecond(tag, readLongAgoMs) })
      ) : liveness.kind === 'live' && !props.running ? (
        t('running-live-current')
      ) : (
        t(`running-live-${liveness.kind}`)
      )}
      {unsent > 0 &&
        ` · ${t(props.keptOnDevice ? 'running-unsent' : 'running-unsent-memory', { count: unsent })}`}
    </span>
  )
}

function Waiting(props: { untilMs: number; nowMs: () => number }): ReactNode {
  return useWaitWords(props.untilMs, props.nowMs)
}
