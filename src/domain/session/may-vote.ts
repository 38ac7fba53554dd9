import type { RefusalReason } from './may-make.ts'
import type { SessionState } from './session-state.ts'
import type { VoteMove } from './vote-moves.ts'

/**
 * Why a move of a vote does not fit the session as it stands; null where it does. `runs`: the actor facilitates, takes
 * notes or runs the council, and may put in a ballot for somebody without a panel.
 */
export function refusedInVote(
  move: VoteMove,
  state: SessionState,
  actorId: string,
  runs: boolean,
): RefusalReason | null {
  const { phase, openVoteId, voteLog } = state
  // A ballot that was cast before the session closed may still be opened.
  if (move.kind === 'reveal-ballot' || move.kind === 'settle-vote')
    return phase === 'published' ? 'already-published' : null
  if (phase !== 'running' && phase !== 'paused') return 'not-running'
  if (move.kind === 'open-vote') return openVoteId === null ? null : 'vote-open'
  if (move.voteId !== openVoteId) return 'vote-over'
  if (move.kind !== 'cast-ballot' && move.kind !== 'commit-ballot') return null
  const may = voteLog.some(
    (each) =>
      each.move.kind === 'open-vote' &&
      each.move.voteId === openVoteId &&
      each.move.voters.some((one) => one.personId === move.personId),
  )
  if (!may) return 'not-a-voter'
  return move.personId === actorId || runs ? null : 'facilitator-only'
}
