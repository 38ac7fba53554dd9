import { countVote, optionLabel, verdictOf } from '../session/count-vote.ts'
import { readVotes } from '../session/read-votes.ts'
import { unopened, type Vote } from '../session/vote.ts'
import type { MinutesBlock, MinutesSource } from './minutes.ts'
import { rowOf } from './out-words.ts'

/** The votes of an item: each with its frozen counts, by name, and what did not count. */
export function voteBlocks(source: MinutesSource, itemId: string | null): readonly MinutesBlock[] {
  if (source.state.voteLog.length === 0) return []
  return readVotes(source.state)
    .votes.filter((each) => each.itemId === itemId)
    .flatMap((each) => blocksOf(source, each))
}

function blocksOf(source: MinutesSource, vote: Vote): readonly MinutesBlock[] {
  const { words, council } = source
  const title: MinutesBlock = { kind: 'paragraph', text: words('out-vote', { question: vote.question }) }
  const only = (text: string): readonly MinutesBlock[] => [title, { kind: 'paragraph', text }]
  if (vote.state === 'cancelled') return only(words('out-vote-cancelled'))
  if (vote.way === 'elsewhere') return only(words('out-vote-elsewhere', { link: vote.link }))
  if (vote.state === 'open' || vote.state === 'left-open') return only(words('out-vote-left-open'))
  const result = countVote(vote)
  const labelOf = (option: string) => optionLabel(vote, option, (own) => words(`out-vote-option-${own}`))
  const verdict = words(`out-vote-${verdictOf(vote, result)}`, {
    options: rowOf(council, result.winners.map(labelOf)),
  })
  const names = (list: readonly string[]) => rowOf(council, list)
  const scored = vote.ballot === 'score'
  const facts = [
    words(`out-vote-rule-${vote.rule}`),
    ...(vote.quorum === null ? [] : [words('out-vote-quorum', { cast: result.cast, quorum: vote.quorum })]),
    ...[...vote.ballots]
      .filter((each) => !result.aside.includes(each))
      .flatMap(({ voter, enteredBy }) =>
        enteredBy === null ? [] : [words('out-vote-entered', { name: voter.name, by: enteredBy })],
      ),
    ...(unopened(vote).length === 0
      ? []
      : [words('out-vote-unopened', { names: names(unopened(vote).map((each) => each.voter.name)) })]),
    ...(result.aside.length === 0
      ? []
      : [words('out-vote-aside', { names: names(result.aside.map((each) => each.voter.name)) })]),
  ]
  return [
    title,
    { kind: 'paragraph', text: verdict },
    {
      kind: 'table',
      caption: vote.question,
      head: [
        words('out-vote-answer'),
        words(scored ? 'out-vote-points' : 'out-vote-ballots'),
        words('out-vote-names'),
      ],
      rows: [
        ...result.counts.map((each) => [labelOf(each.option), String(each.sum), names(each.names)]),
        [words('out-vote-abstained'), String(result.abstained.length), names(result.abstained)],
      ],
    },
    { kind: 'list', items: facts },
  ]
}
