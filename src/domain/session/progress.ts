import type { ItemProgress, SessionState } from './session-state.ts'

/** The item's progress; an item never heard of is waiting. Ids come from outside, so inherited names do not count. */
export function progressOf(state: Pick<SessionState, 'progress'>, itemId: string): ItemProgress {
  const known = Object.hasOwn(state.progress, itemId) ? state.progress[itemId] : undefined
  return known ?? { itemId, state: 'waiting', stretches: [], addedMinutes: 0 }
}

/** Ends the stretch that runs, if one does. Clocks of two devices differ a little: a stretch is never negative. */
export function stopped(progress: ItemProgress, atMs: number): ItemProgress {
  if (!progress.stretches.some((each) => each.toMs === null)) return progress
  return {
    ...progress,
    stretches: progress.stretches.map((each) =>
      each.toMs === null ? { ...each, toMs: Math.max(each.fromMs, atMs) } : each,
    ),
  }
}

/** Begins a stretch, unless one runs already. */
export function going(progress: ItemProgress, atMs: number): ItemProgress {
  if (progress.stretches.some((each) => each.toMs === null)) return progress
  return { ...progress, stretches: [...progress.stretches, { fromMs: atMs, toMs: null }] }
}

export function withProgress(state: SessionState, progress: ItemProgress): SessionState {
  return { ...state, progress: { ...state.progress, [progress.itemId]: progress } }
}

/** Leaves the current item: its clock stops and it becomes what `as` says. */
export function leaveCurrent(
  state: SessionState,
  as: 'waiting' | 'done' | 'parked',
  atMs: number,
): SessionState {
  if (state.currentItemId === null) return state
  const left = stopped(progressOf(state, state.currentItemId), atMs)
  return { ...withProgress(state, { ...left, state: as }), currentItemId: null }
}

/** Makes the item current. While the session is paused it waits for `resume` before its clock runs. */
export function enterItem(state: SessionState, itemId: string, atMs: number): SessionState {
  const entered = { ...progressOf(state, itemId), state: 'running' as const }
  const next = state.phase === 'paused' ? entered : going(entered, atMs)
  return { ...withProgress(state, next), currentItemId: itemId }
}
