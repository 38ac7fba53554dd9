import { Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import { sharedCalendarScopes } from '#src/graph/scopes.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { DeviceNotice } from '../wiring/device-keeps.tsx'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import styles from '../wiring/surface.module.css'
import { findAppointment, type FoundAppointment, type PaneGoal } from './find-appointment.ts'
import { InviteSession } from './invite-session.tsx'
import { outlookItemAgain } from './open-outlook.ts'

const sharedScopes: readonly string[] = sharedCalendarScopes

type Found =
  | FoundAppointment
  | { readonly kind: 'opening' }
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance }

const OtherAppointmentPart = latePart(async () => ({
  default: (await import('./other-appointment.tsx')).OtherAppointmentPart,
}))

const SharedPermission = latePart(async () => ({
  default: (await import('./other-appointment.tsx')).appointmentParts.SharedPermission,
}))

/** A delegate is asked for more than others. */
function asksForShared(hindrance: Hindrance): boolean {
  return hindrance.kind !== 'failed' && hindrance.scopes.some((each) => sharedScopes.includes(each))
}

/** The pane beside an appointment in Outlook: the agenda, and one button that puts it on the invite. */
export function OutlookPane(props: { person: SignedIn }): ReactNode {
  const { person } = props
  const [found, setFound] = useState<Found>({ kind: 'opening' })
  // A new object even for the same goal: looking again is looking.
  const [goal, setGoal] = useState<PaneGoal>({})
  useEffect(() => {
    let current = true
    let live: OpenedSession['live'] | undefined
    findAppointment(person, goal).then(
      (next) => {
        live = next.kind === 'session' ? next.session.live : undefined
        if (current) setFound(next)
        else live?.stop()
      },
      (failure: unknown) => current && setFound({ kind: 'hindered', hindrance: explainOpening(failure) }),
    )
    return () => {
      current = false
      live?.stop()
    }
  }, [goal, person])
  const go = useCallback((next: PaneGoal) => {
    setFound({ kind: 'opening' })
    setGoal(next)
  }, [])
  const again = useCallback(() => {
    setFound({ kind: 'opening' })
    // Outlook that has fallen silent is said by the look itself.
    void outlookItemAgain().then(
      () => setGoal((before) => ({ ...before })),
      () => setGoal((before) => ({ ...before })),
    )
  }, [])
  if (found.kind === 'opening') return <Opening />
  return (
    <main className={styles.page}>
      {found.kind === 'hindered' ? (
        <>
          {asksForShared(found.hindrance) && (
            <Suspense fallback={null}>
              <SharedPermission />
            </Suspense>
          )}
          <HindranceNotice hindrance={found.hindrance} person={person} onDone={again} />
          <DeviceNotice device={person.device} />
        </>
      ) : (
        <>
          <DeviceNotice device={person.device} />
          {found.kind === 'session' ? (
            <InviteSession
              key={found.session.sessionKey}
              person={person}
              found={found}
              plan={goal.plan}
              onGo={go}
            />
          ) : (
            <Suspense fallback={<Opening />}>
              <OtherAppointmentPart person={person} found={found} goal={goal} onGo={go} onAgain={again} />
            </Suspense>
          )}
        </>
      )}
    </main>
  )
}
