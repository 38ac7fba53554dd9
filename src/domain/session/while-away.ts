import { noteEditsOf } from './fold-notes.ts'
import { applyMove, emptySession } from './fold.ts'
import { moveId, type LoggedMove } from './move.ts'
import { orderMoves } from './order-moves.ts'
import { progressOf } from './progress.ts'
import type { Captured, Proposal, SessionState } from './session-state.ts'
import { goingRound } from './speaking.ts'

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

function foldWithRounds(log: readonly LoggedMove[]): Folded {
  const rounds = new Map<string, string>()
  const state = orderMoves(log).reduce((before, each) => {
    const next = applyMove(before, each)
    const was = goingRound(before)
    if (was === null || goingRound(next)?.roundId === was.roundId) return next
    // The next item takes the round away; its last turn may have gone with it.
    const { heard } = next.speaking.round?.roundId === was.roundId ? next.speaking.round : was
    if (before.currentItemId !== null && heard.length > 0) rounds.set(was.roundId, before.currentItemId)
    return next
  }, emptySession)
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
 * not told.
 */
export function whileAway(log: readonly LoggedMove[], sinceLamport: number, personId: string): WhileAway {
  const knows = (each: LoggedMove) => each.lamport <= sinceLamport || each.by === personId
  const { state: seen, rounds: seenRounds } = foldWithRounds(log.filter(knows))
  const { state: now, rounds } = foldWithRounds(log)
  const news = log.filter((each) => !knows(each))
  const known = new Set(seen.captured.map((each) => each.capture.id))
  const fresh = now.captured.filter((each) => !each.removed && !known.has(each.capture.id))
  const ofKind = (kind: string): readonly Captured[] => fresh.filter((each) => each.capture.kind === kind)
  const before = new Set(passed(seen))
  const answeredBefore = new Map(seen.proposals.map((each) => [each.proposalId, each.answer]))
  const noted = new Map(seen.notes.map((each) => [each.blockId, each.version]))
  const written = now.notes.filter((each) => noted.get(each.blockId) !== each.version)
  const edited = Object.entries(now.noteEdits).flatMap(([itemId, edits]) => {
    const known = new Set(noteEditsOf(seen, itemId).map((each) => each.id))
    const news = edits.filter((each) => !known.has(each.id))
    return news.length === 0 ? [] : [news]
  })
  const noteWriters = new Set([...written, ...edited.flat()].map((each) => each.byName))
  return {
    moves: news.length,
    decisions: ofKind('decision'),
    actions: ofKind('action'),
    risks: ofKind('risk'),
    notes: ofKind('note').length + written.length + edited.length,
    noteWriters: [...noteWriters],
    answered: now.proposals.filter(
      (each) =>
        each.by === personId && each.answer !== 'open' && each.answer !== answeredBefore.get(each.proposalId),
    ),
    itemsPassed: passed(now).filter((each) => !before.has(each)),
    votes: votesTouched(now, new Set(news.map(moveId))),
    rounds: [...rounds].flatMap(([roundId, itemId]) => (seenRounds.has(roundId) ? [] : [itemId])),
    nowAt: now.currentItemId === seen.currentItemId ? null : now.currentItemId,
  }
}
