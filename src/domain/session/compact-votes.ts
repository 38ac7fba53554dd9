import { equal } from './keep-parts.ts'
import { readVotes } from './read-votes.ts'
import type { SessionState, VoteEntry } from './session-state.ts'

type Log = readonly VoteEntry[]
/** What stands in the place of an entry; null for nothing. */
type Instead = ReadonlyMap<VoteEntry, VoteEntry | null>

function ballotOf({ move }: VoteEntry): string | null {
  return move.kind === 'cast-ballot' || move.kind === 'commit-ballot' ? move.personId : null
}

/**
 * One closed vote without the ballots that their own person replaced. The one that counts takes the place of the first,
 * which decides the order in which ballots are shown.
 */
function withoutReplaced(own: Log, counting: ReadonlySet<string>): Instead {
  const opens = own.findIndex((each) => each.move.kind === 'open-vote' && each.took)
  const closes = own.findIndex((each) => each.move.kind === 'close-vote' && each.took)
  const closing = own[closes]?.move
  const named = new Set(closing?.kind === 'close-vote' ? closing.counted : [])
  const ballots = own.slice(opens, closes).filter((each) => ballotOf(each) !== null && named.has(each.id))
  const counts = new Map<string | null, VoteEntry>()
  for (const each of ballots) if (counting.has(each.id)) counts.set(ballotOf(each), each)
  const instead = new Map<VoteEntry, VoteEntry | null>()
  const placed = new Set<VoteEntry>()
  for (const each of ballots) {
    const kept = counts.get(ballotOf(each))
    if (kept === undefined) continue
    instead.set(each, placed.has(kept) ? null : kept)
    placed.add(kept)
  }
  return instead
}

function replaced(log: Log, instead: Instead): Log {
  return log.flatMap((each) => {
    const entry = instead.get(each)
    return entry === undefined ? [each] : entry === null ? [] : [entry]
  })
}

function readsTheSame(one: Log, other: Log): boolean {
  return (['running', 'published'] as const).every((phase) =>
    equal(readVotes({ voteLog: one, phase }), readVotes({ voteLog: other, phase })),
  )
}

function byVote(voteLog: Log): Iterable<Log> {
  const votes = new Map<string, VoteEntry[]>()
  for (const each of voteLog) {
    const own = votes.get(each.move.voteId)
    if (own === undefined) votes.set(each.move.voteId, [each])
    else own.push(each)
  }
  return votes.values()
}

/**
 * The moves of votes without the ballots that a closed vote no longer needs. What `readVotes` says of them is the same,
 * whatever comes after: the result of a closed vote is frozen, and each vote is read both ways before anything of it is
 * left out. Of a vote that is open every ballot stays, because whoever closes it names those that they have seen.
 * `isTouched` says which votes have more moves than when this was done before: of the others there is nothing left to do.
 */
export function compactVotes(
  voteLog: SessionState['voteLog'],
  isTouched: (voteId: string) => boolean = () => true,
): SessionState['voteLog'] {
  const instead = new Map<VoteEntry, VoteEntry | null>()
  for (const own of byVote(voteLog)) {
    if (!isTouched(own[0]?.move.voteId ?? '')) continue
    if (!own.some((each) => each.move.kind === 'close-vote' && each.took)) continue
    const [vote] = readVotes({ voteLog: own, phase: 'running' }).votes
    if (vote === undefined) continue
    const counting = vote.way === 'hidden' ? vote.commitments : vote.ballots
    const less = withoutReplaced(own, new Set(counting.map((each) => each.id)))
    if (readsTheSame(own, replaced(own, less))) for (const [each, entry] of less) instead.set(each, entry)
  }
  return replaced(voteLog, instead)
}
