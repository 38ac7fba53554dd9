import type { SessionState } from '#src/domain/session/session-state.ts'
import type { LiveSnapshot } from '#src/live/live-session.ts'
import type { SignedIn } from '../wiring/connection.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'
import type { SessionMoves } from '../wiring/use-session-moves.ts'

/** What every part of a session's view is given. */
export interface SessionContext {
  readonly person: SignedIn
  readonly session: OpenedSession
  readonly snapshot: LiveSnapshot
  readonly state: SessionState
  readonly moves: SessionMoves
  readonly nowMs: () => number
  /** Minutes of the meeting in the calendar; null where no event is known. */
  readonly bookedMinutes: number | null
  /** Day of the next occurrence in the council's zone. */
  readonly nextSessionDay: string | null
}
