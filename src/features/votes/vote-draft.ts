import * as v from 'valibot'
import type { OpenVote } from '#src/domain/session/vote.ts'
import { rulesOf } from '#src/domain/session/vote.ts'
import {
  linkLimit,
  mostOptions,
  optionLimit,
  voteKinds,
  voteRules,
  voteWays,
} from '#src/domain/session/vote-moves.ts'

/** What stands in the form that opens a vote. */
export const voteDraftSchema = v.object({
  itemId: v.nullable(v.string()),
  question: v.string(),
  ballot: v.picklist(voteKinds),
  way: v.picklist(voteWays),
  rule: v.picklist(voteRules),
  /** One on each line. */
  options: v.string(),
  quorum: v.boolean(),
  link: v.string(),
})
export type VoteDraft = v.InferOutput<typeof voteDraftSchema>

export function parseVoteDraft(stored: unknown): VoteDraft | null {
  const parsed = v.safeParse(voteDraftSchema, stored)
  return parsed.success ? parsed.output : null
}

export function freshVote(itemId: string | null, question: string): VoteDraft {
  return {
    itemId,
    question,
    ballot: 'yes-no',
    way: 'open',
    rule: 'majority',
    options: '',
    quorum: true,
    link: '',
  }
}

/** The form for a vote that was not opened because another was. */
export function draftOfVote(vote: OpenVote): VoteDraft {
  return {
    itemId: vote.itemId,
    question: vote.question,
    ballot: vote.ballot,
    way: vote.way,
    rule: vote.rule,
    options: vote.options.map((each) => each.label).join('\n'),
    quorum: vote.quorum !== null,
    link: vote.link,
  }
}

/** Whether the kind asks for options to be written. */
export function needsOptions(ballot: VoteDraft['ballot']): boolean {
  return ballot === 'single' || ballot === 'multiple' || ballot === 'score'
}

export type VoteProblem =
  'question' | 'options-few' | 'options-many' | 'options-long' | 'options-twice' | 'link'

/** The vote that the form describes, or what it lacks. `newId` makes the vote's id. */
export function voteFrom(
  draft: VoteDraft,
  around: Pick<OpenVote, 'voteId' | 'voters'> & { readonly quorum: number },
): { readonly ok: true; readonly vote: OpenVote } | { readonly ok: false; readonly reason: VoteProblem } {
  const no = (reason: VoteProblem) => ({ ok: false, reason }) as const
  const question = draft.question.trim()
  if (question === '') return no('question')
  const outside = draft.way === 'elsewhere'
  const link = draft.link.trim()
  if (outside && (!/^https:\/\/[^\s/]+\.\S+$/.test(link) || link.length > linkLimit)) return no('link')
  const labels = draft.options
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  if (needsOptions(draft.ballot) && !outside) {
    if (labels.length < 2) return no('options-few')
    if (labels.length > mostOptions) return no('options-many')
    if (labels.some((each) => each.length > optionLimit)) return no('options-long')
    if (new Set(labels).size < labels.length) return no('options-twice')
  }
  const [usual] = rulesOf[draft.ballot]
  return {
    ok: true,
    vote: {
      kind: 'open-vote',
      voteId: around.voteId,
      itemId: draft.itemId,
      question,
      ballot: draft.ballot,
      way: draft.way,
      rule: rulesOf[draft.ballot].includes(draft.rule) ? draft.rule : (usual ?? 'majority'),
      options:
        needsOptions(draft.ballot) && !outside
          ? labels.map((label, place) => ({ id: `o${place + 1}`, label }))
          : [],
      quorum: draft.quorum && !outside ? around.quorum : null,
      link: outside ? link : '',
      voters: around.voters,
    },
  }
}
