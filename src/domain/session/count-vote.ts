import { optionIds, type Ballot, type Vote } from './vote.ts'

export interface OptionCount {
  readonly option: string
  /** Ballots that chose it, or scored it. */
  readonly count: number
  /** Sum of its scores; the same as `count` where nothing is scored. */
  readonly sum: number
  /** Who chose it, in the order of the voters; of a score vote, everybody who scored with the score. */
  readonly names: readonly string[]
}

/** `none`: nobody voted. `discussion`: nobody objects and somebody asks to talk first. */
export type VoteOutcome = 'carried' | 'not-carried' | 'tie' | 'discussion' | 'no-quorum' | 'none'

export interface VoteResult {
  /** Ballots that count, abstentions among them. */
  readonly cast: number
  readonly abstained: readonly string[]
  /** Ballots of deputies whose department's own member voted after all. */
  readonly aside: readonly Ballot[]
  readonly counts: readonly OptionCount[]
  readonly outcome: VoteOutcome
  /** Options that the rule chose; more than one in a tie, or where several may be chosen. */
  readonly winners: readonly string[]
}

/** More than half, or at least two thirds, of the ballots that do not abstain. */
function enough(count: number, of: number, rule: Vote['rule']): boolean {
  return rule === 'two-thirds' ? of > 0 && count * 3 >= of * 2 : count * 2 > of
}

function outcomeOf(
  vote: Pick<Vote, 'ballot' | 'rule' | 'quorum'>,
  counts: readonly OptionCount[],
  cast: number,
  choosing: number,
): Pick<VoteResult, 'outcome' | 'winners'> {
  const countOf = (option: string) => counts.find((each) => each.option === option)?.count ?? 0
  if (cast === 0) return { outcome: 'none', winners: [] }
  if (vote.quorum !== null && cast < vote.quorum) return { outcome: 'no-quorum', winners: [] }
  if (vote.ballot === 'consent') {
    const against = countOf('object') > 0
    const talk = countOf('discuss') > 0
    const agreed = countOf('consent') > 0
    if (against || !(talk || agreed)) return { outcome: 'not-carried', winners: [] }
    return talk ? { outcome: 'discussion', winners: [] } : { outcome: 'carried', winners: ['consent'] }
  }
  if (vote.rule === 'highest') {
    const most = Math.max(...counts.map((each) => each.sum))
    const winners = most === 0 ? [] : counts.filter((each) => each.sum === most).map((each) => each.option)
    return { outcome: winners.length === 0 ? 'not-carried' : winners.length > 1 ? 'tie' : 'carried', winners }
  }
  const able = vote.ballot === 'yes-no' ? counts.filter((each) => each.option === 'yes') : counts
  const winners = able.filter((each) => enough(each.count, choosing, vote.rule)).map((each) => each.option)
  return { outcome: winners.length > 0 ? 'carried' : 'not-carried', winners }
}

/** What the ballots of a vote come to, by the rule with which it was opened. */
export function countVote(
  vote: Pick<Vote, 'ballot' | 'options' | 'rule' | 'quorum' | 'ballots' | 'voters'>,
): VoteResult {
  const there = new Set(vote.ballots.map((each) => each.voter.personId))
  const aside = vote.ballots.filter(({ voter }) => voter.standsInFor.some((each) => there.has(each)))
  const place = new Map(vote.voters.map((each, index) => [each.personId, index]))
  const placeOf = (each: Ballot) => place.get(each.voter.personId) ?? 0
  const ballots = vote.ballots.filter((each) => !aside.includes(each)).sort((a, b) => placeOf(a) - placeOf(b))
  const choosing = ballots.filter((each) => each.marks.length > 0)
  const counts = optionIds(vote).map((option): OptionCount => {
    const marked = choosing.flatMap(({ marks, voter }) =>
      marks.flatMap(({ option: chosen, score }) =>
        chosen === option
          ? [{ score, name: vote.ballot === 'score' ? `${voter.name}: ${score}` : voter.name }]
          : [],
      ),
    )
    return {
      option,
      count: marked.length,
      sum: marked.reduce((sum, each) => sum + each.score, 0),
      names: marked.map((each) => each.name),
    }
  })
  return {
    cast: ballots.length,
    abstained: ballots.filter((each) => each.marks.length === 0).map((each) => each.voter.name),
    aside,
    counts,
    ...outcomeOf(vote, counts, ballots.length, choosing.length),
  }
}

/** What a result comes to in one word, for the words of a screen or of the minutes. */
export function verdictOf(
  { ballot }: Pick<Vote, 'ballot'>,
  { outcome }: Pick<VoteResult, 'outcome'>,
): Exclude<VoteOutcome, 'none'> | 'nobody-voted' | 'agreed' | 'objected' | 'chosen' | 'none-chosen' {
  if (outcome === 'none') return 'nobody-voted'
  const yesNo = ballot === 'yes-no'
  if (outcome === 'carried') return ballot === 'consent' ? 'agreed' : yesNo ? 'carried' : 'chosen'
  if (outcome === 'not-carried') return ballot === 'consent' ? 'objected' : yesNo ? outcome : 'none-chosen'
  return outcome
}

/** How an option reads; `own` words those that a kind has by itself. */
export function optionLabel(
  vote: Pick<Vote, 'ballot' | 'options'>,
  option: string,
  own: (option: string) => string,
): string {
  return vote.options.find((each) => each.id === option)?.label ?? own(option)
}
