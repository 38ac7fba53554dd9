import { uncovered, type Checkpoint } from './checkpoint.ts'
import { noteEditsOf } from './fold-notes.ts'
import { applyMove, emptySession } from './fold.ts'
import { moveId, type LoggedMove } from './move.ts'
import { orderMoves } from './order-moves.ts'
import { progressOf } from './progress.ts'
import type { Captured, Proposal, SessionState } from './session-state.ts'
import { goingRound } from './speaking.ts'

/** A session as a page knows it. */
export interface KnownSession {
  readonly checkpoint: Checkpoint | null
  /** What the checkpoint does not cover, in log order. */
  readonly moves: readonly LoggedMove[]
}

/** What somebody missed who was away, or came late. */
export interface WhileAway {
  readonly moves: number
  readonly decisions: readonly Captured[]
  readonly actions: readonly Captured[]
  readonly risks: readonly Captured[]
  readonly notes: number
  /** Names of those who wrote them, as they come in the log. */
  readonly noteWriters: readonly string[]
  /** Ids of the items that were finished or parked meanwhile, in the order of the agenda. */
  readonly itemsPassed: readonly string[]
  /** The person's own topics that were answered meanwhile. */
  readonly answered: readonly Proposal[]
  /** Ids of votes that were opened, closed or cancelled meanwhile, in the order in which they were opened. */
  readonly votes: readonly string[]
  /** Ids of the items on which everybody spoke in turn meanwhile, in that order. */
  readonly rounds: readonly string[]
  /** The item that runs now, where it is another than before. */
  readonly nowAt: string | null
}

function passed(state: SessionState): readonly string[] {
  return state.items
    .filter(({ id }) => {
      const progress = progressOf(state, id).state
      return progress === 'done' || progress === 'parked'
    })
    .map((each) => each.id)
}

interface Folded {
  readonly state: SessionState
  /** Round id → item id, of rounds that are over and in which somebody had their turn. */
  readonly rounds: ReadonlyMap<string, string>
}

function foldWithRounds({ checkpoint, moves }: KnownSession): Folded {
  const rounds = new Map<string, string>()
  const state = orderMoves(uncovered(checkpoint, moves)).reduce((before, each) => {
    const next = applyMove(before, each)
    const was = goingRound(before)
    if (was === null || goingRound(next)?.roundId === was.roundId) return next
    // The next item takes the round away; its last turn may have gone with it.
    const { heard } = next.speaking.round?.roundId === was.roundId ? next.speaking.round : was
    if (before.currentItemId !== null && heard.length > 0) rounds.set(was.roundId, before.currentItemId)
    return next
  }, checkpoint?.state ?? emptySession)
  return { state, rounds }
}

const votesMove: ReadonlySet<string> = new Set(['open-vote', 'close-vote', 'cancel-vote', 'settle-vote'])

/** Votes with which others did something that took: a single ballot is nobody's news. */
function votesTouched(state: SessionState, news: ReadonlySet<string>): readonly string[] {
  const touched = state.voteLog.filter(
    (each) => each.took && votesMove.has(each.move.kind) && news.has(each.id),
  )
  return [...new Set(touched.map((each) => each.move.voteId))]
}

/**
 * What others did after `sinceLamport` (0 for somebody who comes late and has seen nothing): what the person did
 * themselves, on whatever device, is no news to them. Captures are given as they are now; one that was removed again is
 * not told. Where some of it is in a checkpoint, what the device had kept of the session says what was seen (`kept`; null
 * where it had nothing); single ballots and turns of that time are not told any more.
 */
export function whileAway(
  log: KnownSession,
  sinceLamport: number,
  personId: string,
  kept: KnownSession | null = null,
): WhileAway {
  const knows = (each: LoggedMove) => each.lamport <= sinceLamport || each.by === personId
  const seenOf = ({ checkpoint, moves }: KnownSession) =>
    foldWithRounds({ checkpoint, moves: moves.filter(knows) })
  const inCheckpoint = log.checkpoint !== null && sinceLamport < log.checkpoint.state.lamport
  const before = inCheckpoint ? (kept ?? { checkpoint: null, moves: [] }) : log
  const { state: seen, rounds: seenRounds } = seenOf(before)
  const { state: now, rounds } = foldWithRounds(log)
  const news = log.moves.filter((each) => !knows(each))
  const byOthers = ({ by }: { readonly by: string }) => !inCheckpoint || by !== personId
  const known = new Set(seen.captured.map((each) => each.capture.id))
  const fresh = now.captured.filter((each) => !each.removed && !known.has(each.capture.id) && byOthers(each))
  const ofKind = (kind: string): readonly Captured[] => fresh.filter((each) => each.capture.kind === kind)
  const passedBefore = new Set(passed(seen))
  const answeredBefore = new Map(seen.proposals.map((each) => [each.proposalId, each.answer]))
  const noted = new Map(seen.notes.map((each) => [each.blockId, each.version]))
  const written = now.notes.filter((each) => noted.get(each.blockId) !== each.version && byOthers(each))
  const newIds = new Set(news.map(moveId))
  const edited = Object.entries(now.noteEdits)
    .map(([itemId, edits]) => {
      const known = new Set(noteEditsOf(seen, itemId).map((each) => each.id))
      return edits.filter((each) =>
        inCheckpoint ? !known.has(each.id) && byOthers(each) : newIds.has(each.id),
      )
    })
    .filter((edits) => edits.length > 0)
  const noteWriters = new Set([...written, ...edited.flat()].map((each) => each.byName))
  return {
    moves: news.length + (inCheckpoint ? 1 : 0),
    decisions: ofKind('decision'),
    actions: ofKind('action'),
    risks: ofKind('risk'),
    notes: ofKind('note').length + written.length + edited.length,
    noteWriters: [...noteWriters],
    answered: now.proposals.filter(
      (each) =>
        each.by === personId && each.answer !== 'open' && each.answer !== answeredBefore.get(each.proposalId),
    ),
    itemsPassed: passed(now).filter((each) => !passedBefore.has(each)),
    votes: votesTouched(now, newIds),
    rounds: [...rounds].flatMap(([roundId, itemId]) => (seenRounds.has(roundId) ? [] : [itemId])),
    nowAt: now.currentItemId === seen.currentItemId ? null : now.currentItemId,
  }
}
