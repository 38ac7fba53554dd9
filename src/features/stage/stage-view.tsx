import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { leadWords } from '#src/domain/agenda/lead-words.ts'
import { newEnd } from '#src/domain/session/clock.ts'
import { nextItem } from '#src/domain/session/neighbours.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment, timeOfDay } from '#src/ui/time/format-time.ts'
import { useNow } from '#src/ui/time/use-now.ts'
import { StageClock } from './stage-clock.tsx'
import { StageTurn } from './stage-turn.tsx'
import styles from './stage.module.css'

/** Characters from which a title is set smaller, so that it stays above the fold beside the clock. */
const longTitle = 60
/** How long before the planned start people are told that it is near. */
const soonMs = 15 * 60_000

/** Shared and large, readable from four metres: current item and purpose, who speaks, clock, last decision, next item. */
export function StageView(props: {
  state: SessionState
  /** Nothing of the session has come yet: whether it has begun nobody here knows. */
  unheard: boolean
  councilName: string
  nowMs: () => number
  /** How live it is, in a word, and whether what stands here may be old. */
  live: ReactNode
  /** The vote that the room is on. */
  vote: ReactNode
  /** Null where leaving is the host's. */
  onLeave: (() => void) | null
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const now = useNow(props.nowMs, 10_000)
  const { state } = props
  const item = state.items.find((each) => each.id === state.currentItemId)
  const next = nextItem(state)
  const decision = state.captured.findLast((each) => each.capture.kind === 'decision' && !each.removed)
  const over = state.phase === 'closed' || state.phase === 'published'
  const beginning =
    state.startedAtMs !== null
      ? null
      : state.plannedStartMs === null || state.plannedStartMs - now < soonMs
        ? 'stage-not-started'
        : 'stage-not-yet'
  return (
    <main className={styles.stage}>
      <header className={styles.top}>
        <p>{state.title || props.councilName}</p>
        <p>{state.roles.facilitator && t('stage-facilitating', { name: state.roles.facilitator.name })}</p>
        <p className={styles.live}>{props.live}</p>
        {props.onLeave && (
          <Button appearance="subtle" onClick={props.onLeave}>
            {t('stage-leave')}
          </Button>
        )}
      </header>
      <section className={styles.middle}>
        <div className={styles.now}>
          {props.unheard ? (
            <div className={styles.coming}>
              <SkeletonLines widths={[0.3, 0.9, 0.6]} />
            </div>
          ) : item ? (
            <>
              <p className={styles.small}>
                {t(`item-kind-${item.kind}`)} · <bdi>{leadWords(item.lead, t)}</bdi>
              </p>
              <h1 className={styles.title} data-long={item.title.length > longTitle} dir="auto">
                {item.title}
              </h1>
              {item.purpose && (
                <p className={styles.purpose} dir="auto">
                  {item.purpose}
                </p>
              )}
              <StageTurn state={state} />
            </>
          ) : (
            <>
              <h1 className={styles.title}>{t(over ? 'stage-closed' : (beginning ?? 'stage-between'))}</h1>
              {!over && beginning !== null && state.plannedStartMs !== null && (
                <p className={styles.purpose}>
                  {t('stage-starts', { time: shortMoment(tag, state.plannedStartMs, now) })}
                </p>
              )}
            </>
          )}
          {props.vote}
        </div>
        {item && <StageClock state={state} itemId={item.id} nowMs={props.nowMs} />}
      </section>
      <footer className={styles.bottom}>
        {decision && (
          <div className={styles.wide}>
            <p className={styles.small}>{t('stage-decided')}</p>
            <p className={styles.foot} data-whole={over} dir="auto">
              {decision.capture.text}
            </p>
          </div>
        )}
        {next && !over && (
          <div className={styles.wide}>
            <p className={styles.small}>{t(item ? 'stage-next' : 'stage-first')}</p>
            <p className={styles.foot} dir="auto">
              {next.title}
            </p>
          </div>
        )}
        {!over && state.items.length > 0 && (
          <div>
            <p className={styles.small}>{t('stage-ends')}</p>
            <p className={styles.foot}>{timeOfDay(tag, newEnd(state, now))}</p>
          </div>
        )}
      </footer>
    </main>
  )
}
