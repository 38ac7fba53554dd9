import type { Made, MoveOf } from './made.ts'
import { leaveCurrent } from './progress.ts'
import type { SessionState } from './session-state.ts'

function ended(state: SessionState, phase: 'closed' | 'published', made: Made): SessionState {
  const left = leaveCurrent(state, 'done', made.atMs)
  return { ...left, phase, pausedAtMs: null, closedAtMs: state.closedAtMs ?? made.atMs }
}

/**
 * A session closes with what it leaves, or with a reason why it leaves nothing. Where two people close at once, what
 * both named counts.
 */
export function close(state: SessionState, move: MoveOf<'close'>, made: Made): SessionState {
  const reason = move.reasonForNone?.trim() ? move.reasonForNone : null
  if (state.phase === 'published' || (move.artefacts.length === 0 && reason === null)) return state
  const closed = state.phase === 'closed' ? state : ended(state, 'closed', made)
  return {
    ...closed,
    artefacts: [...new Set([...closed.artefacts, ...move.artefacts])],
    reasonForNone: closed.reasonForNone ?? reason,
  }
}

/**
 * The last word on an item that was not reached counts, until what is carried has been published. An item is parked
 * with a reason or not at all.
 */
export function decideLeft(state: SessionState, move: MoveOf<'decide-left'>, made: Made): SessionState {
  const { itemId, decision, reason } = move
  if (state.phase === 'published' || !state.items.some((each) => each.id === itemId)) return state
  if (decision === 'park' && reason.trim() === '') return state
  const decided = { decision, reason, by: made.by, byName: made.byName }
  return { ...state, leftDecisions: { ...state.leftDecisions, [itemId]: decided } }
}

/** What arrived after closing is part of the session again. */
export function reopen(state: SessionState): SessionState {
  if (state.phase !== 'closed') return state
  return {
    ...state,
    phase: state.startedAtMs === null ? 'planned' : 'running',
    closedAtMs: null,
    artefacts: [],
    reasonForNone: null,
    captured: state.captured.map((each) => (each.afterClose ? { ...each, afterClose: false } : each)),
    noteEdits: Object.fromEntries(
      Object.entries(state.noteEdits).map(([itemId, edits]) => [
        itemId,
        edits.map((each) => (each.afterClose ? { ...each, afterClose: false } : each)),
      ]),
    ),
  }
}

/** A fact about the world, so it holds in every phase: somebody's reopening at the same time does not undo it. */
export function markPublished(state: SessionState, move: MoveOf<'mark-published'>, made: Made): SessionState {
  if (state.phase === 'published') return state
  return { ...ended(state, 'published', made), ledgerKey: move.ledgerKey }
}
