import { countVote } from '#src/domain/session/count-vote.ts'
import { maxLamport, type LoggedMove } from '#src/domain/session/move.ts'
import type { Vote } from '#src/domain/session/vote.ts'
import type { Marks } from '#src/domain/session/vote-moves.ts'
import type { Wrong } from './wrong.ts'

export interface VotedWorld {
  readonly client: string
  /** As that client shows them in the end. */
  readonly votes: readonly Vote[]
  readonly log: readonly LoggedMove[]
  /** What people chose, by the move that brought or sealed it. */
  readonly chosen: ReadonlyMap<string, { readonly personId: string; readonly marks: Marks }>
}

const same = (one: Marks, other: Marks) => JSON.stringify(one) === JSON.stringify(other)

/**
 * E5: each person's vote counts once, as they cast it and whoever closed it had seen it; and nobody has opened a hidden
 * ballot before they knew that the vote was closed.
 */
export function votesOnce({ client, votes, log, chosen }: VotedWorld): readonly Wrong[] {
  const found: Wrong[] = []
  const say = (harm: Wrong['harm'], what: string) =>
    found.push({ invariant: 'E5', harm, what: `${client}: ${what}` })
  const closes = log.flatMap((each) =>
    each.move.kind === 'close-vote' ? [{ ...each.move, lamport: each.lamport }] : [],
  )
  // Whoever signs a move with the last number of all takes from what follows its order before and after (docs).
  const ordered = log.every((each) => each.lamport < maxLamport)
  for (const { by, lamport, move } of log) {
    if (move.kind !== 'reveal-ballot' || !ordered) continue
    if (!closes.some((each) => each.voteId === move.voteId && each.lamport < lamport))
      say('told', `${by} opened a ballot of ${move.voteId} before it was closed`)
  }
  for (const vote of votes) {
    const voters = new Set(vote.voters.map((each) => each.personId))
    const people = vote.ballots.map((each) => each.voter.personId)
    const counted = countVote(vote)
    if (new Set(people).size < people.length || counted.cast > new Set(people).size)
      say('doubled', `somebody counts twice in ${vote.voteId}`)
    if (people.some((each) => !voters.has(each))) say('doubled', `a stranger counts in ${vote.voteId}`)
    if (vote.way === 'hidden' && vote.state === 'open' && vote.ballots.length > 0)
      say('told', `${vote.voteId} shows hidden ballots while it is open`)
    for (const { voter, marks } of vote.ballots) {
      const own = [...chosen.values()].filter((each) => each.personId === voter.personId)
      if (!own.some((each) => same(each.marks, marks)))
        say('overwritten', `${voter.personId} chose otherwise in ${vote.voteId}`)
    }
    if (vote.state !== 'closed' || vote.way !== 'open' || !ordered) continue
    const named = closes.filter((each) => each.voteId === vote.voteId)
    // Of all who closed it one has; what every one of them named counts for its person.
    const ballots = named.reduce<readonly string[]>(
      (all, each) => all.filter((id) => each.counted.includes(id)),
      named[0]?.counted ?? [],
    )
    for (const id of ballots) {
      const personId = chosen.get(id)?.personId
      if (personId !== undefined && !people.includes(personId))
        say('lost', `the ballot of ${personId} is missing from ${vote.voteId}`)
    }
  }
  return found
}
