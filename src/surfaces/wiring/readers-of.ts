import type { SessionState } from '#src/domain/session/session-state.ts'

const reading = new Set(['present', 'remote', 'late'])

/** How many people read a session's log, as far as is known: before anybody is ticked, everybody may. */
export function readersOf({ attendance }: Pick<SessionState, 'attendance'>, members: number): number {
  return attendance.filter((each) => reading.has(each.state)).length || members
}
