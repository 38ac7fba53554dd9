import { equal } from './keep-parts.ts'
import { readVotes } from './read-votes.ts'
import type { SessionState, VoteEntry } from './session-state.ts'
import type { Vote } from './vote.ts'

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

/**
 * Opened ballots of a settled vote without their salts, and without what they committed to: whoever makes a checkpoint has
 * found each of them right, nothing of such a vote is opened again, and nobody reads either. Only where a person has
 * committed once and opened that: else it would have to be said which belong together.
 */
function withoutSalts(own: Log, vote: Vote): Instead {
  const instead = new Map<VoteEntry, VoteEntry | null>()
  if (!own.some((each) => each.move.kind === 'settle-vote')) return instead
  const counting = new Set(vote.ballots.map((each) => each.id))
  const theirs = new Map<string, VoteEntry[]>()
  for (const each of own) {
    if (!('personId' in each.move)) continue
    const known = theirs.get(each.move.personId)
    if (known === undefined) theirs.set(each.move.personId, [each])
    else known.push(each)
  }
  for (const [sealed, opened, ...more] of theirs.values()) {
    if (sealed?.move.kind !== 'commit-ballot' || opened?.move.kind !== 'reveal-ballot') continue
    if (more.length > 0 || !counting.has(opened.id) || opened.move.salt === '') continue
    instead.set(sealed, { ...sealed, move: { ...sealed.move, commitment: '' } })
    instead.set(opened, { ...opened, move: { ...opened.move, salt: '' } })
  }
  return instead
}

/** Who closed it names no ballot that has gone. */
function namingLess(own: Log, instead: Instead): Instead {
  const kept = new Set([...instead.values()].map((each) => each?.id))
  const gone = new Set([...instead.keys()].flatMap(({ id }) => (kept.has(id) ? [] : [id])))
  const closing = own.find((each) => each.move.kind === 'close-vote' && each.took)
  if (gone.size === 0 || closing?.move.kind !== 'close-vote') return instead
  const counted = closing.move.counted.filter((each) => !gone.has(each))
  return new Map([...instead, [closing, { ...closing, move: { ...closing.move, counted } }]])
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
  const closed = [...byVote(voteLog)].filter(
    (own) =>
      isTouched(own[0]?.move.voteId ?? '') &&
      own.some((each) => each.move.kind === 'close-vote' && each.took),
  )
  const instead = new Map<VoteEntry, VoteEntry | null>()
  for (const own of closed) {
    const less = lessOf(own)
    if (readsTheSame(own, replaced(own, less))) for (const [each, entry] of less) instead.set(each, entry)
  }
  return replaced(voteLog, instead)
}

/** When a ballot came says no reader: those of a closed vote have the time at which it was opened. */
function withoutTimes(own: Log): Instead {
  const opens = own.find((each) => each.move.kind === 'open-vote' && each.took)
  const atMs = opens?.atMs ?? 0
  const timed = own.filter((each) => 'personId' in each.move && each.atMs !== atMs)
  return new Map(timed.map((each) => [each, { ...each, atMs }]))
}

/** The second on what the first has left, as one. */
function after(first: Instead, second: Instead): Instead {
  const last = (entry: VoteEntry | null) => (entry === null ? null : (second.get(entry) ?? entry))
  return new Map([
    ...second,
    ...[...first].map(([each, entry]): [VoteEntry, VoteEntry | null] => [each, last(entry)]),
  ])
}

function lessOf(own: Log): Instead {
  const [vote] = readVotes({ voteLog: own, phase: 'running' }).votes
  if (vote === undefined) return new Map()
  const counting = vote.way === 'hidden' ? vote.commitments : vote.ballots
  const fewer = namingLess(own, withoutReplaced(own, new Set(counting.map((each) => each.id))))
  const unsalted = after(fewer, withoutSalts(replaced(own, fewer), vote))
  return after(unsalted, withoutTimes(replaced(own, unsalted)))
}
