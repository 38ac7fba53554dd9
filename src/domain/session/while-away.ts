import { noteEditsOf } from './fold-notes.ts'
import { foldSession } from './fold.ts'
import type { LoggedMove } from './move.ts'
import { progressOf } from './progress.ts'
import type { Captured, Proposal, SessionState } from './session-state.ts'

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

/**
 * What others did after `sinceLamport` (0 for somebody who comes late and has seen nothing): what the person did
 * themselves, on whatever device, is no news to them. Captures are given as they are now; one that was removed again is
 * not told.
 */
export function whileAway(log: readonly LoggedMove[], sinceLamport: number, personId: string): WhileAway {
  const knows = (each: LoggedMove) => each.lamport <= sinceLamport || each.by === personId
  const seen = foldSession(log.filter(knows))
  const now = foldSession(log)
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
    moves: log.filter((each) => !knows(each)).length,
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
    nowAt: now.currentItemId === seen.currentItemId ? null : now.currentItemId,
  }
}
