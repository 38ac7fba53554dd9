import type { Council } from '#src/domain/council/council.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'

/** What every part about speaking is given. */
export interface TurnProps {
  readonly state: Pick<SessionState, 'speaking' | 'attendance'> & { readonly currentItemId: string }
  readonly council: Pick<Council, 'members'>
  readonly me: { readonly personId: string; readonly displayName: string }
  readonly make: (move: Move) => void
  readonly may: (kind: MoveKind) => boolean
  /** Whether the person runs the session: gives and takes turns. */
  readonly runs: boolean
}
