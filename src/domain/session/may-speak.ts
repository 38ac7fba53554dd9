import type { Member } from '../council/council.ts'
import { may } from '../council/rights.ts'
import { foldSpeaking } from './fold-speaking.ts'
import type { SessionState } from './session-state.ts'
import { speakingMoves, type SpeakingMove } from './speaking-moves.ts'
import { foldTakeOver, takeOverMoves, type TakeOverMove } from './take-over.ts'

interface Actor {
  readonly personId: string
  readonly member: Pick<Member, 'role'> | undefined
}

type TurnMove = SpeakingMove | TakeOverMove
const kinds: ReadonlySet<string> = new Set(
  [...speakingMoves, ...takeOverMoves].map((each) => each.entries.kind.literal),
)

/** Whether it is a move about who speaks, or about taking over. */
export function isTurnMove<Move extends { readonly kind: string }>(
  move: Move,
): move is Extract<Move, TurnMove> {
  return kinds.has(move.kind)
}

/** Whoever runs the session gives and takes turns; everybody on the council speaks for themself. */
const ownToo: ReadonlySet<TurnMove['kind']> = new Set([
  'end-turn',
  'join-round',
  'ask-to-speak',
  'leave-floor',
])

/**
 * Why the actor may not make this move now; null where they may. `moved-on`: others were faster and it would change
 * nothing. Whether the time to answer is over is for whoever asked to know: the fold looks at the move's own time.
 */
export function refusedTurn(
  move: TurnMove,
  state: SessionState,
  { personId, member }: Actor,
): 'moved-on' | 'not-on-council' | 'facilitator-only' | 'role-may-not' | null {
  const facilitates = state.roles.facilitator?.personId === personId
  if (move.kind === 'ask-take-over' || move.kind === 'answer-take-over' || move.kind === 'take-over') {
    if (!facilitates && !may('start', member, false)) return member ? 'role-may-not' : 'not-on-council'
    const made = { id: '', by: personId, byName: '', atMs: Number.POSITIVE_INFINITY }
    return foldTakeOver(state, move, made) === state ? 'moved-on' : null
  }
  const own = ownToo.has(move.kind) && 'personId' in move && move.personId === personId
  if (!may(own ? 'propose' : 'edit-agenda', member, facilitates))
    return member ? 'facilitator-only' : 'not-on-council'
  return foldSpeaking(state, move) === state ? 'moved-on' : null
}
