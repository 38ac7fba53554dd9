import { lazy, Suspense, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { AgendaEditor } from '#src/features/agenda/agenda-editor.tsx'
import { Proposals } from '#src/features/agenda/proposals.tsx'
import { InvitePane } from '#src/features/invite/invite-pane.tsx'
import type { Meeting } from '#src/features/open-session/meeting.ts'
import { usePutOnInvite } from '../session-view/put-on-invite.tsx'
import { useSessionState } from '../session-view/session-context.ts'
import { useSessionDesk, type FindRoles } from '../session-view/use-session-desk.ts'
import { TemplatePart } from '../session-view/template-part.tsx'
import { newId, type SignedIn } from '../wiring/connection.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'

/** Names of members who are neither invited nor the organizer; a member without a mail address cannot be told. */
function notInvited(council: Council, meeting: Meeting): readonly string[] {
  const there = new Set(
    [meeting.organizerMail, ...meeting.attendees.map((each) => each.mail)].map((each) => each.toLowerCase()),
  )
  return council.members
    .filter(({ mail }) => mail !== undefined && mail !== '' && !there.has(mail.toLowerCase()))
    .map((each) => each.displayName)
}

const PreparationPart = lazy(async () => ({
  default: (await import('./preparation-part.tsx')).PreparationPart,
}))

const PaneRoles = lazy(async () => ({ default: (await import('./pane-roles.tsx')).PaneRoles }))

// A pane is to be small: who has which role is found when an agenda begins.
const findRoles: FindRoles = (question, then) =>
  void import('../session-view/rotation-facts.ts').then(
    (facts) => then(facts.roleMoves(question)),
    // Whoever opens the panel next gives the roles.
    () => undefined,
  )

/** The session's agenda beside its appointment, ready to edit and to put on the invite. */
export function InviteSession(props: { person: SignedIn; session: OpenedSession }): ReactNode {
  const { person, session } = props
  const { council, meeting } = session
  const { context, rotation, planFrom } = useSessionDesk(person, session, findRoles)
  const { moves, nowMs, bookedMinutes } = context
  const state = useSessionState(context)
  const invite = usePutOnInvite(context)
  const expected = state.attendance.filter(
    (each) => each.state !== 'apology' && each.state !== 'absent',
  ).length
  const organizer = council.members.find(
    (each) => each.mail?.toLowerCase() === meeting?.organizerMail.toLowerCase(),
  )
  return (
    <InvitePane
      councilName={council.name}
      title={state.title || session.title}
      plannedMinutes={state.items.reduce((sum, each) => sum + each.minutes, 0)}
      bookedMinutes={bookedMinutes}
      roles={
        <Suspense fallback={null}>
          <PaneRoles context={context} rotation={rotation} />
        </Suspense>
      }
      expected={expected === 0 ? council.members.length : expected}
      notInvited={meeting === null ? [] : notInvited(council, meeting)}
      quorum={Math.floor(council.members.length / 2) + 1}
      isOrganizer={meeting?.isOrganizer ?? false}
      organizerName={organizer?.displayName ?? meeting?.organizerMail ?? ''}
      invited={meeting?.attendees.length ?? 0}
      state={invite.state}
      onPut={invite.put}
      onTakeOff={invite.takeOff}
      agenda={
        state.items.length === 0 && memberOf(council, person.me.personId) ? (
          <TemplatePart person={person} session={session} bookedMinutes={bookedMinutes} onPlan={planFrom} />
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
            <Proposals
              state={state}
              nowMs={nowMs}
              me={person.me}
              make={moves.make}
              may={moves.may}
              newId={newId}
              sessionKey={session.sessionKey}
            />
            <Suspense fallback={null}>
              <PreparationPart context={context} />
            </Suspense>
          </>
        )
      }
    />
  )
}
