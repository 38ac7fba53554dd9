import type { VoteMove } from '#src/domain/session/vote-moves.ts'

type OpenVote = Extract<VoteMove, { readonly kind: 'open-vote' }>

/** Opens a vote by yes and no that everybody sees; `given` says what a test cares for. */
export function yesNoVote(given: Partial<OpenVote> = {}): OpenVote {
  return {
    kind: 'open-vote',
    voteId: 'v',
    itemId: null,
    question: 'Move?',
    ballot: 'yes-no',
    way: 'open',
    rule: 'majority',
    options: [],
    quorum: null,
    link: '',
    voters: [],
    ...given,
  }
}
