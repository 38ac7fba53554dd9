import { useCallback, useMemo, type ReactNode } from 'react'
import { dayIn } from '#src/domain/council/days.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import type { Move } from '#src/domain/session/move.ts'
import { AgendaEditor } from '#src/features/agenda/agenda-editor.tsx'
import { TemplatePicker } from '#src/features/agenda/template-picker.tsx'
import { InvitePane } from '#src/features/invite/invite-pane.tsx'
import { attendanceFromInvite } from '../session-view/attendance-moves.ts'
import { planFromTemplate } from '../session-view/plan-from-template.ts'
import { usePutOnInvite } from '../session-view/put-on-invite.tsx'
import { roleMoves } from '../session-view/rotation-facts.ts'
import type { SessionContext } from '../session-view/session-context.ts'
import { useTemplates } from '../session-view/use-templates.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { keepSummary } from '../wiring/keep-summary.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { useLive } from '../wiring/use-live.ts'
import { useSessionMoves } from '../wiring/use-session-moves.ts'

/** The session's agenda beside its appointment, ready to edit and to put on the invite. */
export function InviteSession(props: { person: SignedIn; session: OpenedSession }): ReactNode {
  const { person, session } = props
  const { council, live, meeting } = session
  const nowMs = person.clock.nowMs
  const snapshot = useLive(live)
  const { state } = snapshot
  const summary = useMemo(
    () =>
      keepSummary({
        graph: person.graph,
        siteId: council.siteId,
        live,
        identity: {
          sessionKey: session.sessionKey,
          thread: session.thread,
          title: session.title,
          startMs: session.startMs,
          eventUid: meeting?.iCalUId ?? '',
        },
      }),
    [person.graph, council.siteId, live, session, meeting],
  )
  const touched = useCallback((_move: Move) => summary.touched(), [summary])
  const moves = useSessionMoves(live, council, person.me, touched)
  const templates = useTemplates()
  const bookedMinutes = meeting === null ? null : Math.round((meeting.endMs - meeting.startMs) / 60_000)
  const context = useMemo<SessionContext>(
    () => ({
      person,
      session,
      snapshot,
      state,
      moves,
      nowMs,
      bookedMinutes,
      nextSessionDay: session.next === null ? null : dayIn(council.timeZone, session.next.startMs),
    }),
    [person, session, snapshot, state, moves, nowMs, bookedMinutes, council.timeZone],
  )
  const invite = usePutOnInvite(context)
  const useTemplate = (templateId: string) => {
    void planFromTemplate(council, templateId, session.startMs, newId).then((plan) => {
      if (plan === null || moves.make(plan) === '') return
      for (const move of attendanceFromInvite(council, meeting, live.snapshot().state)) live.make(move)
      const rotation = {
        council,
        turns: session.turns,
        sessionKey: session.sessionKey,
        startMs: session.startMs,
      }
      for (const move of roleMoves({ ...rotation, state: live.snapshot().state })) live.make(move)
      void summary.now()
    })
  }
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
      facilitator={state.roles.facilitator?.name ?? null}
      expected={expected === 0 ? council.members.length : expected}
      quorum={Math.floor(council.members.length / 2) + 1}
      isOrganizer={meeting?.isOrganizer ?? false}
      organizerName={organizer?.displayName ?? meeting?.organizerMail ?? ''}
      state={invite.state}
      onPut={invite.put}
      agenda={
        state.items.length === 0 && memberOf(council, person.me.personId) ? (
          <TemplatePicker templates={templates} bookedMinutes={bookedMinutes} onUse={useTemplate} />
        ) : (
          <AgendaEditor
            state={state}
            council={council}
            nowMs={nowMs}
            make={moves.make}
            may={moves.may}
            newId={newId}
            bookedMinutes={bookedMinutes}
          />
        )
      }
    />
  )
}
