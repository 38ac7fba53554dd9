import type { Council } from '#src/domain/council/council.ts'
import { isPresent } from '#src/domain/session/acceptance.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { Meeting } from '#src/features/open-session/meeting.ts'

/** Minutes around the meeting in which opening the panel means being there. */
const aroundMs = 15 * 60_000

/** Attendance starts from the invite's responses: who declined has apologised, everybody else is expected. */
export function attendanceFromInvite(
  council: Council,
  meeting: Meeting | null,
  state: Pick<SessionState, 'attendance'>,
): readonly Move[] {
  const known = new Set(state.attendance.map((each) => each.personId))
  return council.members
    .filter((each) => !known.has(each.personId))
    .map((each): Move => {
      const mail = each.mail?.toLowerCase()
      const attendee = meeting?.attendees.find((one) => one.mail.toLowerCase() === mail)
      const declined = attendee?.response === 'declined'
      return {
        kind: 'note-attendance',
        personId: each.personId,
        name: each.displayName,
        state: declined ? 'apology' : 'expected',
      }
    })
}

/** The person's own arrival: opening the panel while the session runs, or around its time in the meeting itself. */
export function ownArrival(input: {
  readonly council: Council
  readonly state: Pick<SessionState, 'attendance' | 'phase' | 'startedAtMs'>
  readonly me: { readonly personId: string }
  readonly inMeeting: boolean
  readonly startMs: number
  readonly nowMs: number
}): Move | null {
  const { state, me, startMs, nowMs } = input
  const member = input.council.members.find((each) => each.personId === me.personId)
  const own = state.attendance.find((each) => each.personId === me.personId)
  if (member === undefined || !input.inMeeting) return null
  if (own !== undefined && isPresent([own], me.personId)) return null
  const running = state.phase === 'running' || state.phase === 'paused'
  const soon = state.phase === 'planned' && Math.abs(nowMs - startMs) <= aroundMs
  if (!running && !soon) return null
  const late = state.startedAtMs !== null && nowMs - state.startedAtMs > 5 * 60_000
  return {
    kind: 'note-attendance',
    personId: me.personId,
    name: member.displayName,
    state: late ? 'late' : 'present',
  }
}
