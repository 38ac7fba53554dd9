import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { InviteOutcome, type InviteState } from './invite-outcome.tsx'
import styles from './invite.module.css'

/** Puts the agenda on the invite for everybody; only the organizer can. */
export function InvitePane(props: {
  councilName: string
  title: string
  plannedMinutes: number
  bookedMinutes: number | null
  /** One meeting or its whole series. */
  scope: ReactNode
  /** Who facilitates and takes notes, and the rotation behind it. */
  roles: ReactNode
  /** What to mind once the agenda is on the invite. */
  afterPut: ReactNode
  /** Who is invited and who is not, and what is read before. */
  people: ReactNode
  /** What can be done while the agenda waits for the organizer. */
  waiting: ReactNode
  /** Closed or published: nobody reads its agenda on the invite any more. */
  ended: boolean
  isOrganizer: boolean
  organizerName: string
  /** People whom Outlook tells of a change. */
  invited: number
  invite: {
    readonly state: InviteState
    readonly isThere: boolean | null
    readonly put: () => void
    readonly takeOff: () => void
  }
  agenda: ReactNode
}): ReactNode {
  const t = useText()
  const { state, isThere, put, takeOff } = props.invite
  const working = state.kind === 'working'
  // Before there is an agenda, choosing one is all there is to do.
  const planned = props.plannedMinutes > 0
  const over = props.bookedMinutes === null ? 0 : props.plannedMinutes - props.bookedMinutes
  return (
    <div className={styles.stack}>
      <header className={styles.head}>
        <p className={styles.quiet}>
          <bdi>{props.councilName}</bdi>
        </p>
        <h1 className={styles.title}>
          <bdi>{props.title}</bdi>
        </h1>
        {planned && (
          <p className={over > 0 ? styles.over : styles.quiet}>
            {props.bookedMinutes === null
              ? t('invite-total', { minutes: props.plannedMinutes })
              : over > 0
                ? t('invite-too-long', { minutes: props.plannedMinutes, booked: props.bookedMinutes, over })
                : t('invite-fits', { minutes: props.plannedMinutes, booked: props.bookedMinutes })}
          </p>
        )}
      </header>
      {props.scope}
      {props.roles}
      {planned && props.ended && <p className={styles.quiet}>{t('invite-ended')}</p>}
      {planned && !props.ended && props.isOrganizer && (
        <div className={styles.stack}>
          <Button appearance="primary" disabledFocusable={working} onClick={put}>
            {t(working ? 'invite-working' : 'invite-put')}
          </Button>
          {isThere !== false && (
            <Button appearance="subtle" disabledFocusable={working} onClick={takeOff}>
              {t('invite-take-off')}
            </Button>
          )}
          <p className={styles.quiet}>{t('invite-mailed', { count: props.invited })}</p>
          <InviteOutcome state={state} />
          {props.afterPut}
        </div>
      )}
      {planned && !props.ended && !props.isOrganizer && (
        <>
          <StateMessage kind="waiting" title={t('invite-waiting', { name: props.organizerName })}>
            {t('invite-waiting-meaning')}
          </StateMessage>
          {props.waiting}
        </>
      )}
      {props.agenda}
      {props.people}
    </div>
  )
}
