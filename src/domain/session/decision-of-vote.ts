import { captureIdLimit } from './capture.ts'
import type { Captured, SessionState } from './session-state.ts'

const prefix = 'vote-'

/**
 * The id of the decision that is made of a vote, the same for everybody: two who make it at once have made one, with two
 * wordings. Null for a vote whose id is too long for it.
 */
export function decisionIdOf(voteId: string): string | null {
  const id = prefix + voteId
  return id.length > captureIdLimit ? null : id
}

/** The decision that was made of a vote and stands. */
export function decisionOfVote(
  { captured }: Pick<SessionState, 'captured'>,
  voteId: string,
): Captured | null {
  const id = decisionIdOf(voteId)
  return captured.find((each) => each.capture.id === id && !each.removed) ?? null
}
