import { countVote, optionLabel, verdictOf, type VoteResult } from '#src/domain/session/count-vote.ts'
import type { OpenVote, Vote } from '#src/domain/session/vote.ts'
import type { Words } from '#src/ui/text/words.ts'

/** How an option reads on the screen. */
export function optionWords(vote: Pick<OpenVote, 'ballot' | 'options'>, option: string, t: Words): string {
  return optionLabel(vote, option, (own) => t(`votes-option-${own}`))
}

/** What a vote came to, in one sentence. */
export function verdictWords(
  vote: Vote,
  result: VoteResult,
  t: Words,
  list: (items: readonly string[]) => string,
): string {
  return t(`votes-verdict-${verdictOf(vote, result)}`, {
    options: list(result.winners.map((each) => optionWords(vote, each, t))),
  })
}

/** The counts in a row, "Yes 4 · No 1 · Abstained 1". */
export function countWords(vote: Vote, result: VoteResult, t: Words): string {
  return [
    ...result.counts.map((each) => `${optionWords(vote, each.option, t)} ${each.sum}`),
    `${t('votes-abstained')} ${result.abstained.length}`,
  ].join(' · ')
}

/** Of a closed vote, how it was decided: by which rule, with which counts. For the decision made of it. */
export function decidedWords(vote: Vote, t: Words, list: (items: readonly string[]) => string): string {
  const result = countVote(vote)
  return [
    verdictWords(vote, result, t, list),
    countWords(vote, result, t),
    t(`votes-rule-${vote.rule}`),
    ...(vote.quorum === null ? [] : [t('votes-quorum-of', { quorum: vote.quorum, cast: result.cast })]),
  ].join('\n')
}
