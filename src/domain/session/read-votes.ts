import { commitmentOf, type SealedBallot } from './ballot-commitment.ts'
import type { SessionState, VoteEntry } from './session-state.ts'
import { isBallot, type Ballot, type Commitment, type RefusedVoteMove, type Vote } from './vote.ts'
import type { VoteMove, Voter } from './vote-moves.ts'

type Kind = VoteMove['kind']
type EntryOf<K extends Kind> = VoteEntry & { readonly move: Extract<VoteMove, { kind: K }> }
type BallotEntry = EntryOf<'cast-ballot' | 'commit-ballot'>

export interface VotesOfSession {
  /** In the order in which they were opened. */
  readonly votes: readonly Vote[]
  readonly refused: readonly RefusedVoteMove[]
}

function isKind<K extends Kind>(entry: VoteEntry, ...kinds: readonly K[]): entry is EntryOf<K> {
  return kinds.some((kind) => entry.move.kind === kind)
}

/**
 * The last ballot of each person. What somebody put in for another never takes the place of that person's own.
 */
function lastOfEach<E extends BallotEntry>(entries: readonly E[]): readonly E[] {
  const kept = new Map<string, E>()
  for (const each of entries) {
    const { personId } = each.move
    const before = kept.get(personId)
    if (before === undefined || each.by === personId || before.by !== personId) kept.set(personId, each)
  }
  return [...kept.values()]
}

function refusalsOf(entries: readonly VoteEntry[], reason: RefusedVoteMove['reason']): RefusedVoteMove[] {
  return entries.map(({ id, by, move }) => ({ id, by, move, reason }))
}

/** One vote from its opening on; `entries` are the session's, in order. */
function readVote(
  opened: EntryOf<'open-vote'>,
  entries: readonly VoteEntry[],
  over: boolean,
): { readonly vote: Vote; readonly refused: readonly RefusedVoteMove[] } {
  const own = entries.filter((each) => each.move.voteId === opened.move.voteId)
  const voterOf = new Map(opened.move.voters.map((each): [string, Voter] => [each.personId, each]))
  const closed = own.find((each): each is EntryOf<'close-vote'> => isKind(each, 'close-vote') && each.took)
  const cancelled = own.some((each) => isKind(each, 'cancel-vote') && each.took)
  const after = closed === undefined ? [] : own.slice(own.indexOf(closed) + 1)
  const refused: RefusedVoteMove[] = refusalsOf(
    own.filter((each) => isKind(each, 'close-vote', 'cancel-vote') && !each.took),
    'already-closed',
  )

  const wanted = opened.move.way === 'hidden' ? 'commit-ballot' : 'cast-ballot'
  const ballotsOf = opened.move.way === 'elsewhere' ? [] : own
  const arrived = ballotsOf
    .slice(ballotsOf.indexOf(opened) + 1)
    .filter((each): each is BallotEntry => isKind(each, wanted))
  const strangers = arrived.filter((each) => !voterOf.has(each.move.personId))
  const known = arrived.filter((each) => voterOf.has(each.move.personId))
  const odd = known.filter((each) => isKind(each, 'cast-ballot') && !isBallot(opened.move, each.move.marks))
  const valid = known.filter((each) => !odd.includes(each))
  // Whoever closes names what they saw: what arrives later does not count, wherever it stands in the order.
  const named = closed === undefined ? null : new Set(closed.move.counted)
  const early = closed === undefined ? valid : valid.filter((each) => !after.includes(each))
  const counted = named === null ? early : early.filter((each) => named.has(each.id))
  const latest = lastOfEach(counted)
  // The person had voted themselves before somebody else put something in for them.
  const passedOver = early.filter(
    ({ by, move }, place) =>
      by !== move.personId &&
      early.some(
        (one, earlier) => earlier < place && one.move.personId === move.personId && one.by === move.personId,
      ),
  )
  // What the person replaced by the ballot that counts is no news to them.
  const late = valid.filter((each) => {
    const counts = latest.find((one) => one.move.personId === each.move.personId)
    const replaced = counts !== undefined && valid.indexOf(each) < valid.indexOf(counts)
    return !counted.includes(each) && !passedOver.includes(each) && !replaced
  })
  refused.push(
    ...refusalsOf(strangers, 'not-a-voter'),
    ...refusalsOf(odd, 'not-a-ballot'),
    ...refusalsOf(late, 'after-close'),
    ...refusalsOf(passedOver, 'has-voted'),
  )

  const open = latest.flatMap((each): readonly Ballot[] => {
    const voter = voterOf.get(each.move.personId)
    return voter === undefined || !isKind(each, 'cast-ballot')
      ? []
      : [{ id: each.id, voter, marks: each.move.marks, enteredBy: enteredBy(each) }]
  })
  const commitments = latest.flatMap((each): readonly Commitment[] => {
    const voter = voterOf.get(each.move.personId)
    return voter === undefined || !isKind(each, 'commit-ballot')
      ? []
      : [
          {
            id: each.id,
            voter,
            commitment: each.move.commitment,
            by: each.by,
            enteredBy: enteredBy(each),
          },
        ]
  })
  const settled = after.find((each): each is EntryOf<'settle-vote'> => isKind(each, 'settle-vote'))
  const shown = revealed(opened, after, commitments, settled === undefined ? null : settled.move.counted)
  refused.push(...refusalsOf(shown.wrong, 'does-not-match'))
  const waiting =
    opened.move.way === 'hidden' && settled === undefined && shown.ballots.length < commitments.length
  return {
    vote: {
      ...opened.move,
      by: opened.by,
      byName: opened.byName,
      openedAtMs: opened.atMs,
      closedByName: closed?.byName ?? null,
      state: cancelled
        ? 'cancelled'
        : closed === undefined
          ? over
            ? 'left-open'
            : 'open'
          : waiting && !over
            ? 'opening'
            : 'closed',
      ballots: opened.move.way === 'hidden' ? shown.ballots : open,
      commitments: settled === undefined ? commitments : withoutOpened(commitments, shown.ballots),
      reveals: shown.ballots.map((each) => each.id),
    },
    refused,
  }
}

/** Nobody opens a ballot of a settled vote again: what it committed to is said no more. */
function withoutOpened(
  commitments: readonly Commitment[],
  ballots: readonly Ballot[],
): readonly Commitment[] {
  const opened = new Set(ballots.map((each) => each.voter.personId))
  return commitments.map((each) => (opened.has(each.voter.personId) ? { ...each, commitment: '' } : each))
}

function enteredBy({ by, byName, move }: BallotEntry): string | null {
  return by === move.personId ? null : byName
}

function isOpenedBy({ commitment }: Commitment, ballot: SealedBallot): boolean {
  return commitmentOf(ballot) === commitment
}

/** Ballots that open a commitment which counts. What was published with the session does not change any more. */
function revealed(
  opened: EntryOf<'open-vote'>,
  after: readonly VoteEntry[],
  commitments: readonly Commitment[],
  settledWith: readonly string[] | null,
): { readonly ballots: readonly Ballot[]; readonly wrong: readonly VoteEntry[] } {
  const ballots = new Map<string, Ballot>()
  const wrong: VoteEntry[] = []
  for (const each of after) {
    if (!isKind(each, 'reveal-ballot') || each.phase === 'published') continue
    const { voteId, personId, marks, salt } = each.move
    const sealed = commitments.find((one) => one.voter.personId === personId)
    // Of an earlier ballot, which the person replaced: their panel opens what counts.
    if (sealed === undefined || ballots.has(personId)) continue
    // A checkpoint has neither of a ballot that was found right; no move comes without.
    const opens =
      salt === '' ? sealed.commitment === '' : isOpenedBy(sealed, { voteId, personId, marks, salt })
    if (!opens || !isBallot(opened.move, marks)) wrong.push(each)
    else if (settledWith === null || settledWith.includes(each.id))
      ballots.set(personId, { id: each.id, voter: sealed.voter, marks, enteredBy: sealed.enteredBy })
  }
  return { ballots: [...ballots.values()], wrong }
}

/**
 * The votes that a session's moves describe. Equal logs give equal votes, whatever the order of arrival; a result that
 * was closed (and, hidden, settled) changes no more.
 */
export function readVotes(state: Pick<SessionState, 'voteLog' | 'phase'>): VotesOfSession {
  const { voteLog } = state
  const opened = voteLog.filter((each): each is EntryOf<'open-vote'> => isKind(each, 'open-vote'))
  const read = opened
    .filter((each) => each.took)
    .map((each) => readVote(each, voteLog, state.phase === 'published'))
  return {
    votes: read.map((each) => each.vote),
    refused: [
      ...refusalsOf(
        opened.filter((each) => !each.took),
        'another-open',
      ),
      ...read.flatMap((each) => each.refused),
    ],
  }
}
