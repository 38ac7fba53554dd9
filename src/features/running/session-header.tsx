import type { ReactNode } from 'react'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { Moment } from '#src/ui/time/moment.tsx'
import { LiveWordView } from './live-word-view.tsx'
import type { LiveWord } from './live-word.ts'
import styles from './running.module.css'

/** The meeting series and when, and a word for how live it is. */
export function SessionHeader(props: {
  state: Pick<SessionState, 'title' | 'plannedStartMs' | 'startedAtMs'>
  councilName: string
  word: LiveWord
  /** Moves that only this device holds. */
  unsent: number
  keptOnDevice: boolean
  nowMs: () => number
  /** Product time as the header shows it, to some seconds. */
  now: number
  actions?: ReactNode
  /** What else there is to know of how live it is, once somebody asks. */
  more?: ReactNode
}): ReactNode {
  const t = useText()
  const { state, now, unsent } = props
  const whenMs = state.startedAtMs ?? state.plannedStartMs
  return (
    <header className={styles.header}>
      <div className={styles.headline}>
        <h1 className={styles.title} title={state.title || props.councilName}>
          <bdi>{state.title || props.councilName}</bdi>
        </h1>
        {props.actions}
      </div>
      <LiveWordView
        word={props.word}
        keptOnDevice={props.keptOnDevice}
        nowMs={props.nowMs}
        more={props.more}
        before={
          whenMs !== null && (
            <>
              <Moment ms={whenMs} nowMs={now} as="time" />
              {' · '}
            </>
          )
        }
        also={
          unsent > 0 &&
          ` · ${t(props.keptOnDevice ? 'running-unsent' : 'running-unsent-memory', { count: unsent })}`
        }
      />
    </header>
  )
}
