import type { ReactNode } from 'react'
import { timesAsked } from '#src/domain/agenda/agenda.ts'
import { leadWords } from '#src/domain/agenda/lead-words.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import { nextItem } from '#src/domain/session/neighbours.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { FacilitatorControls } from './facilitator-controls.tsx'
import { ItemClockView } from './item-clock-view.tsx'
import styles from './running.module.css'

/** What the council is on: title, purpose, the prompt (folded), the clock, and for the facilitator the controls. */
export function CurrentItem(props: {
  state: Pick<SessionState, 'items' | 'progress' | 'phase' | 'currentItemId'>
  nowMs: () => number
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  /** Opens the closing review; the surface owns it. */
  onClose: () => void
}): ReactNode {
  const t = useText()
  const { state } = props
  const item = state.items.find((each) => each.id === state.currentItemId)
  const place = item ? state.items.indexOf(item) + 1 : 0
  const controls = props.may('start-item') && (
    <FacilitatorControls state={state} make={props.make} may={props.may} onClose={props.onClose} />
  )

  // After the last item there is nothing to go on with.
  const between = nextItem(state) === null ? 'done' : 'between'
  if (!item)
    return (
      <section className={styles.current} aria-label={t('running-current')}>
        <StateMessage kind="empty" quiet title={t(`running-${between}-title`)}>
          <p>{t(`running-${between}-${controls ? 'facilitator' : 'others'}`)}</p>
        </StateMessage>
        {controls}
      </section>
    )
  return (
    <section className={styles.current} aria-label={t('running-current')}>
      <p className={styles.quiet}>
        {t('running-place', { place, count: state.items.length })}
        {' · '}
        {t(`item-kind-${item.kind}`)}
        {' · '}
        <bdi>{leadWords(item.lead, t)}</bdi>
      </p>
      <h2 className={styles.itemTitle} dir="auto">
        {item.title}
      </h2>
      {item.carriedFrom && <p className={styles.quiet}>{t('agenda-carried', { times: timesAsked(item) })}</p>}
      {item.purpose && (
        <p className={styles.purpose} dir="auto">
          {item.purpose}
        </p>
      )}
      {item.prompt && (
        <details className={styles.prompt}>
          <summary>{t('running-prompt')}</summary>
          <p dir="auto">{item.prompt}</p>
        </details>
      )}
      <ItemClockView state={state} itemId={item.id} nowMs={props.nowMs} />
      {controls}
    </section>
  )
}
