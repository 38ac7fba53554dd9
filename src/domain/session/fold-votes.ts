import type { Made } from './made.ts'
import type { SessionState } from './session-state.ts'
import type { VoteMove } from './vote-moves.ts'

/**
 * Keeps what happened of votes. The one thing decided here is which vote is open: of two that are opened at once the
 * first in order is, and of two that close it the first has.
 */
export function noteVote(state: SessionState, move: VoteMove, made: Made): SessionState {
  const { phase, openVoteId, voteLog } = state
  const known = (id: string) =>
    voteLog.some((each) => each.move.kind === 'open-vote' && each.move.voteId === id)
  const opens = move.kind === 'open-vote'
  const ends = move.kind === 'close-vote' || move.kind === 'cancel-vote'
  const fits = opens ? openVoteId === null && !known(move.voteId) : !ends || openVoteId === move.voteId
  const took = fits && (phase === 'running' || phase === 'paused' || !(opens || ends))
  return {
    ...state,
    voteLog: voteLog.concat({ ...made, move, phase, took }),
    openVoteId: took && opens ? move.voteId : took && ends ? null : openVoteId,
  }
}
