import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { isPresent } from '#src/domain/session/acceptance.ts'
import { startOverdue } from '#src/domain/session/clock.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { Moment } from '#src/ui/time/moment.tsx'
import { useNow } from '#src/ui/time/use-now.ts'
import styles from './running.module.css'

function takeOver(
  me: { readonly personId: string; readonly displayName: string },
  forPersonId: string,
): Move {
  return {
    kind: 'assign-role',
    role: 'facilitator',
    personId: me.personId,
    name: me.displayName,
    why: 'taken-over',
    forPersonId,
  }
}

/** Before the start: when it begins, Start for the facilitator, and “Start for Ana” for who is offered it. */
export function StartSession(props: {
  state: Pick<SessionState, 'items' | 'roles' | 'attendance' | 'plannedStartMs' | 'phase'>
  me: { readonly personId: string; readonly displayName: string }
  nowMs: () => number
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  /** What `startForOffer` of the rotation answers at this moment. */
  offer: { readonly personId: string; readonly forPersonId: string } | null
  nameOf: (personId: string) => string
}): ReactNode {
  const t = useText()
  const now = useNow(props.nowMs)
  const { state, me, make, offer } = props
  const facilitator = state.roles.facilitator
  const mine = facilitator?.personId === me.personId
  const overdue = startOverdue(state, now)
  const early = state.plannedStartMs !== null && now < state.plannedStartMs
  // Whoever starts without the facilitator facilitates: a turn is never written down for somebody who did not come.
  const missing =
    facilitator && !mine && !isPresent(state.attendance, facilitator.personId) ? facilitator : null
  const offered = offer?.personId === me.personId ? offer : null

  if (offered)
    return (
      <StateMessage
        kind="waiting"
        title={t('running-missing-title', { name: props.nameOf(offered.forPersonId) })}
        actions={[
          {
            label: t('running-start-for', { name: props.nameOf(offered.forPersonId) }),
            primary: true,
            onAct: () => {
              make(takeOver(me, offered.forPersonId))
              make({ kind: 'start' })
            },
          },
        ]}
      >
        {t('running-missing-meaning', { name: props.nameOf(offered.forPersonId) })}
      </StateMessage>
    )
  return (
    <div className={styles.start}>
      {state.plannedStartMs !== null && (
        <p className={overdue ? styles.late : styles.quiet}>
          <Moment
            ms={state.plannedStartMs}
            nowMs={now}
            sentence={(when) => t(early ? 'running-starts' : 'running-should-have-started', { when })}
          />
        </p>
      )}
      {props.may('start') && (
        <Button
          appearance={mine || facilitator === undefined ? 'primary' : 'secondary'}
          disabled={state.items.length === 0}
          onClick={() => {
            if (missing) make(takeOver(me, missing.personId))
            make({ kind: 'start' })
          }}
        >
          {missing ? t('running-start-for', { name: missing.name }) : t('running-start')}
        </Button>
      )}
      {!props.may('start') && facilitator && (
        <p className={styles.quiet}>{t('running-start-waits', { name: facilitator.name })}</p>
      )}
    </div>
  )
}
