import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { InviteOutcome, type InviteState } from './invite-outcome.tsx'
import styles from './invite.module.css'

/** Puts the agenda on the invite for everybody; only the organizer can. */
export function InvitePane(props: {
  councilName: string
  title: string
  plannedMinutes: number
  bookedMinutes: number | null
  /** Who facilitates and takes notes, and the rotation behind it. */
  roles: ReactNode
  /** Members whom the invite does not name. */
  notInvited: readonly string[]
  expected: number
  quorum: number
  isOrganizer: boolean
  organizerName: string
  /** People whom Outlook tells of a change. */
  invited: number
  state: InviteState
  onPut: () => void
  onTakeOff: () => void
  agenda: ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { state } = props
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
        {props.roles}
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
      {planned && props.isOrganizer && (
        <div className={styles.stack}>
          <Button appearance="primary" disabledFocusable={state.kind === 'working'} onClick={props.onPut}>
            {t(state.kind === 'working' ? 'invite-working' : 'invite-put')}
          </Button>
          <Button appearance="subtle" disabledFocusable={state.kind === 'working'} onClick={props.onTakeOff}>
            {t('invite-take-off')}
          </Button>
          <p className={styles.quiet}>{t('invite-mailed', { count: props.invited })}</p>
          <InviteOutcome state={state} />
        </div>
      )}
      {planned && !props.isOrganizer && (
        <StateMessage kind="waiting" title={t('invite-waiting', { name: props.organizerName })}>
          {t('invite-waiting-meaning')}
        </StateMessage>
      )}
      {props.agenda}
      <Section title={t('attendance-title')}>
        <p className={styles.quiet}>
          {t('invite-attendees', { expected: props.expected, quorum: props.quorum })}
        </p>
        {props.notInvited.length > 0 && (
          <p>
            {t('invite-not-invited', {
              names: new Intl.ListFormat(tag, { type: 'conjunction' }).format(props.notInvited),
            })}
          </p>
        )}
      </Section>
    </div>
  )
}
