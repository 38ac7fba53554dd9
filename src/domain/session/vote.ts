import type { Marks, VoteMove, Voter } from './vote-moves.ts'
import { mostScore, type voteKinds, type voteRules } from './vote-moves.ts'

export type VoteKind = (typeof voteKinds)[number]
export type VoteRule = (typeof voteRules)[number]
export type OpenVote = Extract<VoteMove, { kind: 'open-vote' }>

/** Options that a kind has by itself; their labels are the screen's. */
const ownOptions: Readonly<Partial<Record<VoteKind, readonly string[]>>> = {
  'yes-no': ['yes', 'no'],
  consent: ['consent', 'discuss', 'object'],
}

/** Rules by which a kind can be counted, the usual one first. */
export const rulesOf: Readonly<Record<VoteKind, readonly VoteRule[]>> = {
  'yes-no': ['majority', 'two-thirds'],
  single: ['majority', 'two-thirds', 'highest'],
  multiple: ['majority', 'two-thirds'],
  score: ['highest'],
  consent: ['consent'],
}

/** Ids of what can be chosen, in the order in which it is shown. */
export function optionIds(vote: Pick<OpenVote, 'ballot' | 'options'>): readonly string[] {
  return ownOptions[vote.ballot] ?? vote.options.map((each) => each.id)
}

/** Whether the marks are a ballot of that vote. None at all abstains, whatever the kind. */
export function isBallot(vote: Pick<OpenVote, 'ballot' | 'options'>, marks: Marks): boolean {
  const known = new Set(optionIds(vote))
  const marked = new Set(marks.map((each) => each.option))
  if (marked.size < marks.length || marks.some((each) => !known.has(each.option))) return false
  if (vote.ballot === 'score')
    return (
      marks.length === 0 || (marks.length === known.size && marks.every((each) => each.score <= mostScore))
    )
  return marks.every((each) => each.score === 1) && (vote.ballot === 'multiple' || marks.length <= 1)
}

/** A ballot as it counts: who voted, and who put it in where the person has no panel. */
export interface Ballot {
  /** The move with which it came. */
  readonly id: string
  readonly voter: Voter
  readonly marks: Marks
  readonly enteredBy: string | null
}

/** A hidden ballot: that it is there, and nothing of what it says. */
export interface Commitment {
  readonly id: string
  readonly voter: Voter
  /** Empty where it was opened and its vote is settled. */
  readonly commitment: string
  /** Who put it in and can open it; the person themselves or somebody for them. */
  readonly by: string
  readonly enteredBy: string | null
}

export interface Vote extends OpenVote {
  readonly by: string
  readonly byName: string
  readonly openedAtMs: number
  readonly closedByName: string | null
  /**
   * `opening`: closed, and hidden ballots are being opened. `left-open`: the session was published before anybody
   * closed it; its ballots do not count.
   */
  readonly state: 'open' | 'opening' | 'closed' | 'cancelled' | 'left-open'
  /** What can be read: all ballots of an open vote, opened ones of a hidden vote. One for each person. */
  readonly ballots: readonly Ballot[]
  /** Of a hidden vote, one for each person, whether opened or not. */
  readonly commitments: readonly Commitment[]
  /** Moves that opened a ballot, for the one that settles the vote. */
  readonly reveals: readonly string[]
}

export const voteRefusals = [
  'another-open',
  'already-closed',
  'after-close',
  'has-voted',
  'not-a-voter',
  'not-a-ballot',
  'does-not-match',
] as const

/** A move of a vote that did not take, for whoever made it. */
export interface RefusedVoteMove {
  readonly id: string
  readonly by: string
  readonly move: VoteMove
  readonly reason: (typeof voteRefusals)[number]
}

/** Everybody who has a ballot in it, opened or not. */
export function votedIn(vote: Pick<Vote, 'ballots' | 'commitments'>): ReadonlySet<string> {
  return new Set([...vote.ballots, ...vote.commitments].map((each) => each.voter.personId))
}

/** Ballots of a hidden vote that were never opened: they count as not cast. */
export function unopened(vote: Pick<Vote, 'ballots' | 'commitments'>): readonly Commitment[] {
  const opened = new Set(vote.ballots.map((each) => each.voter.personId))
  return vote.commitments.filter((each) => !opened.has(each.voter.personId))
}
