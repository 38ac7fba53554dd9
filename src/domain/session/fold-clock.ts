import type { Made, MoveOf } from './made.ts'
import { enterItem, going, leaveCurrent, progressOf, stopped, withProgress } from './progress.ts'
import type { SessionState } from './session-state.ts'

const most = 480

function inSession(state: SessionState): boolean {
  return state.phase === 'running' || state.phase === 'paused'
}

/** Starts the session and its first item. A second start, pressed at the same time, changes nothing. */
export function start(state: SessionState, made: Made): SessionState {
  if (state.phase !== 'planned' && state.phase !== 'empty') return state
  const running = { ...state, phase: 'running' as const, startedAtMs: made.atMs }
  const first = state.items.find((each) => progressOf(state, each.id).state === 'waiting')
  return first === undefined ? running : enterItem(running, first.id, made.atMs)
}

/**
 * Goes to an item. Two people pressing Next at once name the same item, so the agenda moves one step, not two. Going
 * on finishes the item that was current; going back leaves it waiting.
 */
export function startItem(state: SessionState, move: MoveOf<'start-item'>, made: Made): SessionState {
  const target = state.items.findIndex((each) => each.id === move.itemId)
  if (!inSession(state) || target === -1 || state.currentItemId === move.itemId) return state
  const current = state.items.findIndex((each) => each.id === state.currentItemId)
  const left = leaveCurrent(state, target > current ? 'done' : 'waiting', made.atMs)
  return enterItem(left, move.itemId, made.atMs)
}

/** Minutes may be negative; an item never plans less than none. */
export function extendItem(state: SessionState, move: MoveOf<'extend-item'>): SessionState {
  const item = state.items.find((each) => each.id === move.itemId)
  if (!inSession(state) || item === undefined || !Number.isFinite(move.minutes)) return state
  const progress = progressOf(state, item.id)
  const addedMinutes = Math.min(most, Math.max(-item.minutes, progress.addedMinutes + move.minutes))
  return withProgress(state, { ...progress, addedMinutes })
}

export function pause(state: SessionState, made: Made): SessionState {
  if (state.phase !== 'running') return state
  const paused = { ...state, phase: 'paused' as const, pausedAtMs: made.atMs }
  if (state.currentItemId === null) return paused
  return withProgress(paused, stopped(progressOf(state, state.currentItemId), made.atMs))
}

export function resume(state: SessionState, made: Made): SessionState {
  if (state.phase !== 'paused') return state
  const running = { ...state, phase: 'running' as const, pausedAtMs: null }
  if (state.currentItemId === null) return running
  return withProgress(running, going(progressOf(state, state.currentItemId), made.atMs))
}

/** Parks or finishes an item; nothing is current after it until the next one is started. */
export function endItem(
  state: SessionState,
  move: MoveOf<'park-item' | 'finish-item'>,
  made: Made,
): SessionState {
  if (!inSession(state) || !state.items.some((each) => each.id === move.itemId)) return state
  const as = move.kind === 'park-item' ? 'parked' : 'done'
  if (state.currentItemId === move.itemId) return leaveCurrent(state, as, made.atMs)
  return withProgress(state, { ...progressOf(state, move.itemId), state: as })
}
