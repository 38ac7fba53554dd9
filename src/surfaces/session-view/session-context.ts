import type { LiveSnapshot } from '#src/live/live-session.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { SignedIn } from '../wiring/connection.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { useLivePart } from '../wiring/use-live.ts'
import type { SessionMoves } from '../wiring/use-session-moves.ts'

/**
 * What every part of a session's view is given. It changes only when the person may do something else than before:
 * what happens in the session each part reads for itself.
 */
export interface SessionContext {
  readonly person: SignedIn
  readonly session: OpenedSession
  readonly moves: SessionMoves
  readonly nowMs: () => number
  /** Minutes of the meeting in the calendar; null where no event is known. */
  readonly bookedMinutes: number | null
  /** Day of the next occurrence in the council's zone. */
  readonly nextSessionDay: string | null
}

const stateOf = (snapshot: LiveSnapshot) => snapshot.state

/** The whole state, for what stands on the screen while little happens. */
export function useSessionState(context: SessionContext): SessionState {
  return useLivePart(context.session.live, stateOf)
}
