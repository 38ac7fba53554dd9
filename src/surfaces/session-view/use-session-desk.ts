import { useCallback, useMemo } from 'react'
import { dayIn } from '#src/domain/council/days.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { keepSummary } from '../wiring/keep-summary.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { useTeamPeople } from '../wiring/use-team-people.ts'
import { useSeriesRoles } from '../wiring/use-series-roles.ts'
import { useSessionMoves, type Refusal, type SessionMoves } from '../wiring/use-session-moves.ts'
import { attendanceFromInvite } from './attendance-moves.ts'
import { offerConfirmation } from './offer-confirmation.ts'
import type { RotationBasis, RotationQuestion } from './rotation-facts.ts'
import type { SessionContext } from './session-context.ts'

export interface SessionDesk {
  readonly context: SessionContext
  readonly refusal: Refusal
  readonly rotation: RotationBasis
  readonly summary: ReturnType<typeof keepSummary>
  /** Gives the session its facilitator and note taker where it has none. */
  readonly giveRoles: () => void
  /** Gives the session a template's agenda, the invite's attendance, and its roles. */
  readonly planFrom: (plan: Move) => void
}

/**
 * Finds the roles of a session and gives them on. Where they are not needed at once they may come later, so that a
 * small place need not load how they are found.
 */
export type FindRoles = (question: RotationQuestion, then: (moves: readonly Move[]) => void) => void

const readOnlyMoves: SessionMoves = { make: () => '', may: () => false }

/** An opened session as any surface works on it: the moves, its row in the list. */
export function useSessionDesk(person: SignedIn, session: OpenedSession, findRoles: FindRoles): SessionDesk {
  const { council, live, meeting } = session
  const nowMs = person.clock.nowMs
  const team = useTeamPeople(person, council)
  const summary = useMemo(
    () =>
      keepSummary({
        graph: person.graph,
        siteId: council.siteId,
        live,
        there: session.sessions.some((each) => each.clientKey === session.sessionKey),
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
  const touched = useCallback(
    (move: Move) => {
      // People start or close and leave at once: what others see of the session must not wait for a quiet moment.
      if (move.kind === 'start' || move.kind === 'close' || move.kind === 'reopen') void summary.now()
      else summary.touched()
    },
    [summary],
  )
  const { moves: allowed, refusal } = useSessionMoves(live, council, person.me, touched)
  const moves = session.readOnly ? readOnlyMoves : allowed
  const context = useMemo<SessionContext>(
    () => ({
      person,
      session,
      moves,
      nowMs,
      bookedMinutes: meeting === null ? null : Math.round((meeting.endMs - meeting.startMs) / 60_000),
      nextSessionDay: session.next === null ? null : dayIn(council.timeZone, session.next.startMs),
    }),
    [person, session, moves, nowMs, meeting, council.timeZone],
  )
  const seriesRoles = useSeriesRoles(person, session)
  const rotation = useMemo(
    () => ({
      council,
      turns: session.turns,
      turnChanges: session.turnChanges,
      sessionKey: session.sessionKey,
      startMs: session.startMs,
      team,
      meeting,
      next: session.next,
      seriesRoles,
    }),
    [council, meeting, seriesRoles, session, team],
  )
  const giveRoles = () => {
    if (session.readOnly) return
    findRoles({ ...rotation, state: live.snapshot().state }, (found) => {
      for (const move of found) live.make(move)
    })
  }
  const planFrom = (plan: Move) => {
    if (moves.make(plan) === '') return
    // Its words may still be on their way; without them the agenda stands, and the next planning offers it.
    void offerConfirmation(session).catch(() => undefined)
    for (const move of attendanceFromInvite(council, meeting, live.snapshot().state)) live.make(move)
    giveRoles()
    void summary.now()
  }
  return { context, refusal, rotation, summary, giveRoles, planFrom }
}
