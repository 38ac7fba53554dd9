import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { memberOf, memberWithMail } from '#src/domain/council/find-member.ts'
import type { Move } from '#src/domain/session/move.ts'
import { AgendaEditor } from '#src/features/agenda/agenda-editor.tsx'
import { InvitePane } from '#src/features/invite/invite-pane.tsx'
import { usePutOnInvite } from '../session-view/put-on-invite.tsx'
import { useSessionState } from '../session-view/session-context.ts'
import { useSessionDesk, type FindRoles } from '../session-view/use-session-desk.ts'
import { TemplatePart } from '../session-view/template-part.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { useLocale } from '#src/ui/text/text-provider.tsx'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { useIsKnown } from '../wiring/use-live.ts'
import { deviceNotes } from '../wiring/device-notes.ts'
import type { PaneGoal, SessionAppointment } from './find-appointment.ts'

const PreparationPart = latePart(async () => ({
  default: (await import('./preparation-part.tsx')).PreparationPart,
}))

/** What stands around the agenda: for what it is, who is invited, what is read before. A download of its own. */
const parts = async () => (await import('./other-appointment.tsx')).appointmentParts
const ScopePart = latePart(async () => ({ default: (await parts()).ScopePart }))
const PeoplePart = latePart(async () => ({ default: (await parts()).PeoplePart }))
const WaitingPart = latePart(async () => ({ default: (await parts()).WaitingPart }))
const Proposals = latePart(async () => ({ default: (await parts()).Proposals }))
const AfterPut = latePart(async () => ({ default: (await parts()).AfterPut }))
const PreReadsPart = latePart(async () => ({ default: (await parts()).PreReadsPart }))
const rolesPart = async () => (await import('./pane-roles.tsx')).PaneRoles
const PaneRoles = latePart(async () => ({ default: await rolesPart() }))

/** What stands above the agenda is loaded, or will not be: nothing moves the agenda any more. */
function useLoadedAbove(): boolean {
  const { language } = useLocale()
  const [loaded, setLoaded] = useState(false)
  useEffect(() => {
    let current = true
    void Promise.allSettled([parts().then((above) => above.loadWords(language)), rolesPart()]).then(
      () => current && setLoaded(true),
    )
    return () => {
      current = false
    }
  }, [language])
  return loaded
}

// A pane is to be small: who has which role is found when an agenda begins.
const findRoles: FindRoles = (question, then) =>
  void import('../session-view/rotation-facts.ts').then(
    (facts) => then(facts.roleMoves(question)),
    // Whoever opens the panel next gives the roles.
    () => undefined,
  )

/** Asked when the person presses. */
const formIsText = async () => (await parts()).formIsText()

/** The session's agenda beside its appointment, ready to edit and to put on the invite. */
export function InviteSession(props: {
  person: SignedIn
  found: SessionAppointment
  /** The agenda that was chosen before the meeting was saved. */
  plan: Move | undefined
  onGo: (goal: PaneGoal) => void
}): ReactNode {
  const { person, found, plan } = props
  const { session, event, isOpen } = found
  const { council, meeting } = session
  const { context, rotation, planFrom } = useSessionDesk(person, session, findRoles)
  const { moves, nowMs, bookedMinutes } = context
  const state = useSessionState(context)
  const known = useIsKnown(session.live)
  const above = useLoadedAbove()
  const invite = usePutOnInvite(context, {
    bodyHtml: event.html,
    ...(isOpen ? { isPlainText: formIsText } : {}),
  })
  const put = invite.state.kind === 'done'
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    // Somebody may have planned the meeting meanwhile: theirs stands.
    const begin = (chosen: Move | null) => {
      if (chosen !== null && session.live.snapshot().state.items.length === 0) planFrom(chosen)
    }
    const isEmpty = session.live.snapshot().state.items.length === 0
    if (plan === undefined && !(isOpen && isEmpty)) return
    const notes = deviceNotes(person.device, person.deviceKey)
    const writer = { me: person.me, notes, nowMs: person.clock.nowMs() }
    parts().then(
      async ({ takeAgenda }) => begin((await takeAgenda(writer, session)) ?? plan ?? null),
      () => begin(plan ?? null),
    )
  }, [isOpen, person, plan, planFrom, session])
  const expected = state.attendance.filter(
    (each) => each.state !== 'apology' && each.state !== 'absent',
  ).length
  const organizer = meeting === null ? undefined : memberWithMail(council, meeting.organizerMail)
  return (
    <InvitePane
      councilName={council.name}
      title={state.title || session.title}
      plannedMinutes={state.items.reduce((sum, each) => sum + each.minutes, 0)}
      bookedMinutes={bookedMinutes}
      scope={
        (event.seriesMasterId !== null || meeting?.calendarOf !== undefined) && (
          <Suspense fallback={null}>
            <ScopePart
              seriesId={event.seriesMasterId}
              council={council}
              calendarOf={meeting?.calendarOf ?? null}
              onGo={props.onGo}
            />
          </Suspense>
        )
      }
      roles={
        <Suspense fallback={null}>
          <PaneRoles context={context} rotation={rotation} />
        </Suspense>
      }
      afterPut={
        (put || plan !== undefined) && (
          <Suspense fallback={null}>
            <AfterPut isOpen={isOpen} told={put ? context : null} />
          </Suspense>
        )
      }
      people={
        meeting !== null && (
          <Suspense fallback={null}>
            <PeoplePart
              person={person}
              council={council}
              meeting={meeting}
              isOpen={isOpen}
              expected={expected === 0 ? council.members.length : expected}
            />
          </Suspense>
        )
      }
      waiting={
        meeting !== null && (
          <Suspense fallback={null}>
            <WaitingPart
              person={person}
              council={council}
              meeting={meeting}
              sessionKey={session.sessionKey}
            />
          </Suspense>
        )
      }
      ended={state.phase === 'closed' || state.phase === 'published'}
      isOrganizer={meeting?.isOrganizer ?? false}
      organizerName={organizer?.displayName ?? meeting?.organizerMail ?? ''}
      invited={meeting?.attendees.length ?? 0}
      invite={invite}
      agenda={
        state.items.length === 0 && memberOf(council, person.me.personId) ? (
          <TemplatePart
            person={person}
            session={session}
            bookedMinutes={bookedMinutes}
            unsettled={!known || !above}
            onPlan={planFrom}
          />
        ) : (
          <>
            <AgendaEditor
              state={state}
              council={council}
              nowMs={nowMs}
              make={moves.make}
              may={moves.may}
              newId={newId}
              bookedMinutes={bookedMinutes}
              sessionKey={session.sessionKey}
            />
            <Suspense fallback={null}>
              <PreReadsPart context={context} />
            </Suspense>
            <Suspense fallback={null}>
              <Proposals
                state={state}
                nowMs={nowMs}
                me={person.me}
                make={moves.make}
                may={moves.may}
                newId={newId}
                sessionKey={session.sessionKey}
              />
            </Suspense>
            <Suspense fallback={null}>
              <PreparationPart context={context} />
            </Suspense>
          </>
        )
      }
    />
  )
}
