import { progressOf } from './progress.ts'
import type { SessionState } from './session-state.ts'

const minute = 60_000
/** How long a start may be late before somebody else is offered it. */
export const startGraceMs = 2 * minute
/** How long after its planned end an unpublished session is pointed out. */
export const endGraceMs = 15 * minute

/** What of a session its clocks are read from. */
type ItemTimes = Pick<SessionState, 'items' | 'progress'>
type AgendaTimes = ItemTimes &
  Pick<SessionState, 'currentItemId' | 'plannedStartMs' | 'startedAtMs' | 'closedAtMs'>
type Booking = Pick<
  SessionState,
  'phase' | 'plannedStartMs' | 'plannedMinutes' | 'startedAtMs' | 'closedAtMs'
>

export interface ItemClock {
  readonly elapsedMs: number
  readonly plannedMs: number
  /** Never negative; what is over stands in `overrunMs`. */
  readonly remainingMs: number
  readonly overrunMs: number
  readonly running: boolean
}

/** The clock of an item at a product time. An item that is not on the agenda has planned nothing. */
export function itemClock(state: ItemTimes, itemId: string, nowMs: number): ItemClock {
  const progress = progressOf(state, itemId)
  const item = state.items.find((each) => each.id === itemId)
  const plannedMs = Math.max(0, (item?.minutes ?? 0) + progress.addedMinutes) * minute
  const elapsedMs = progress.stretches.reduce(
    (sum, each) => sum + Math.max(0, (each.toMs ?? nowMs) - each.fromMs),
    0,
  )
  return {
    elapsedMs,
    plannedMs,
    remainingMs: Math.max(0, plannedMs - elapsedMs),
    overrunMs: Math.max(0, elapsedMs - plannedMs),
    running: progress.stretches.some((each) => each.toMs === null),
  }
}

export interface TimetableEntry {
  readonly itemId: string
  /** When it began, or will begin as things stand; null for a parked item that never ran. */
  readonly startMs: number | null
  readonly endMs: number | null
}

/**
 * When every item began or will begin, in the order of the agenda. Before the start it counts from the planned start
 * (from now where that is past or unknown); while it runs, what is left of the current item comes first, then the
 * waiting items. While paused the rest moves along with now.
 */
export function timetable(state: AgendaTimes, nowMs: number): readonly TimetableEntry[] {
  const begun = state.startedAtMs !== null
  let next = begun ? nowMs : Math.max(state.plannedStartMs ?? nowMs, nowMs)
  // A timetable read before the planned start keeps to the plan, even seconds after it.
  if (!begun && state.plannedStartMs !== null && nowMs - state.plannedStartMs < startGraceMs) {
    next = state.plannedStartMs
  }
  if (state.currentItemId !== null) next += itemClock(state, state.currentItemId, nowMs).remainingMs
  return state.items.map(({ id: itemId }) => {
    const progress = progressOf(state, itemId)
    const first = progress.stretches[0]
    if (progress.state === 'waiting' && state.closedAtMs === null) {
      const startMs = next
      next += itemClock(state, itemId, nowMs).remainingMs
      return { itemId, startMs, endMs: next }
    }
    if (first === undefined) return { itemId, startMs: null, endMs: null }
    const last = progress.stretches.at(-1)
    const running = itemId === state.currentItemId
    const endMs = running ? nowMs + itemClock(state, itemId, nowMs).remainingMs : (last?.toMs ?? nowMs)
    return { itemId, startMs: first.fromMs, endMs }
  })
}

/** The agenda's end as things stand: everything that waits takes as long as planned. The end itself once closed. */
export function newEnd(state: AgendaTimes, nowMs: number): number {
  if (state.closedAtMs !== null) return state.closedAtMs
  const ends = timetable(state, nowMs).flatMap((each) => (each.endMs === null ? [] : [each.endMs]))
  const begun = state.startedAtMs !== null
  return Math.max(begun ? nowMs : (state.plannedStartMs ?? nowMs), ...ends)
}

function plannedEnd(state: Booking): number | null {
  const startMs = state.plannedStartMs ?? state.startedAtMs
  return startMs === null ? null : startMs + state.plannedMinutes * minute
}

/** Fifteen minutes after the planned end and still not closed. */
export function sessionOverdue(state: Booking, nowMs: number): boolean {
  const endMs = plannedEnd(state)
  if (endMs === null || state.closedAtMs !== null || state.phase === 'empty') return false
  return nowMs >= endMs + endGraceMs
}

/** Two minutes after the planned start and still not started. */
export function startOverdue(state: Pick<SessionState, 'phase' | 'plannedStartMs'>, nowMs: number): boolean {
  if (state.phase !== 'planned' || state.plannedStartMs === null) return false
  return nowMs >= state.plannedStartMs + startGraceMs
}
