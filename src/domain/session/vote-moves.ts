import * as v from 'valibot'
import { id } from './move-fields.ts'

/** What a ballot says: one of yes and no, one option, several, a score for each, or consent. All may abstain. */
export const voteKinds = ['yes-no', 'single', 'multiple', 'score', 'consent'] as const
/** Seen by everybody at once; hidden until it is closed; or on a form outside Weft. */
export const voteWays = ['open', 'hidden', 'elsewhere'] as const
export const voteRules = ['majority', 'two-thirds', 'highest', 'consent'] as const
export const mostScore = 5
export const mostOptions = 12
/** Of a question, which may become a decision's line. */
export const questionLimit = 500
export const optionLimit = 120
export const linkLimit = 2000

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)))
const many = v.pipe(v.array(id), v.maxLength(1000))
const score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostScore))

/** A ballot: the chosen options, each with its score (1 where nothing is scored). Empty abstains. */
export const marksSchema = v.pipe(v.array(v.object({ option: id, score })), v.maxLength(mostOptions))
export type Marks = v.InferOutput<typeof marksSchema>

export const voterSchema = v.object({ personId: id, name: text(200), standsInFor: many })
export type Voter = v.InferOutput<typeof voterSchema>

const voteId = { voteId: id }
const ballot = { ...voteId, personId: id }

/** Whoever may vote, and how many it takes, is written down when a vote is opened. */
export const openVoteSchema = v.object({
  kind: v.literal('open-vote'),
  ...voteId,
  itemId: v.nullable(id),
  question: text(questionLimit),
  ballot: v.picklist(voteKinds),
  way: v.picklist(voteWays),
  rule: v.picklist(voteRules),
  options: v.pipe(v.array(v.object({ id, label: text(optionLimit) })), v.maxLength(mostOptions)),
  /** Ballots that it takes; null where it takes none. */
  quorum: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Of a form outside Weft; empty elsewhere. */
  link: text(linkLimit),
  voters: v.pipe(v.array(voterSchema), v.maxLength(500)),
})

/** The moves of votes. */
export const voteMoves = [
  openVoteSchema,
  v.object({ kind: v.literal('cast-ballot'), ...ballot, marks: marksSchema }),
  v.object({ kind: v.literal('commit-ballot'), ...ballot, commitment: hex(64) }),
  v.object({ kind: v.literal('reveal-ballot'), ...ballot, marks: marksSchema, salt: hex(32) }),
  /** Names the ballots that whoever closes it has seen: no other counts, so that the result is frozen. */
  v.object({ kind: v.literal('close-vote'), ...voteId, counted: many }),
  /** The same for opened ballots of a hidden vote: what is not opened by then counts as not cast. */
  v.object({ kind: v.literal('settle-vote'), ...voteId, counted: many }),
  v.object({ kind: v.literal('cancel-vote'), ...voteId }),
] as const
export type VoteMove = v.InferOutput<(typeof voteMoves)[number]>
