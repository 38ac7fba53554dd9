import * as v from 'valibot'
import { id } from './move-fields.ts'
import type { Made } from './made.ts'
import type { LoggedMove } from './move.ts'
import type { SessionState } from './session-state.ts'

/** How long the holder of the role has to answer, in product time; then they count as gone. */
export const takeOverWaitMs = 60_000

/** Taking over from a facilitator who is not asked by voice: the question, its answer, and that nobody answered. */
export const takeOverMoves = [
  v.object({ kind: v.literal('ask-take-over'), askId: id, holderId: id }),
  v.object({
    kind: v.literal('answer-take-over'),
    askId: id,
    answer: v.picklist(['yes', 'no', 'withdrawn']),
  }),
  v.object({ kind: v.literal('take-over'), askId: id }),
] as const
export type TakeOverMove = v.InferOutput<(typeof takeOverMoves)[number]>

/** Somebody asks the facilitator for the role. */
export interface TakeOver {
  readonly askId: string
  readonly by: string
  readonly byName: string
  readonly holderId: string
  readonly atMs: number
  /** `no` stays until somebody asks again or the role goes over, for whoever asked to read. */
  readonly answer: 'open' | 'no'
}

/** The question that the facilitator has not answered. */
export function openTakeOver({ takeOver }: Pick<SessionState, 'takeOver'>): TakeOver | null {
  return takeOver?.answer === 'open' ? takeOver : null
}

function given(state: SessionState, asked: TakeOver, why: 'handed-over' | 'taken-over'): SessionState {
  const before = state.roles.facilitator
  // Whose turn it was to begin with keeps their place, however often the role went on.
  const facilitator = {
    personId: asked.by,
    name: asked.byName,
    why,
    forPersonId: before?.forPersonId ?? before?.personId ?? null,
  }
  return { ...state, roles: { ...state.roles, facilitator }, takeOver: null }
}

/**
 * One question at a time; it is the holder's to answer. Without an answer for a minute of product time it is granted by
 * the move that says so. An answer counts by its place in the log, so one given in time counts also where it arrives
 * late: a dropped line does not move the role.
 */
export function foldTakeOver(state: SessionState, move: TakeOverMove, made: Made): SessionState {
  const holder = state.roles.facilitator
  const inSession = state.phase === 'running' || state.phase === 'paused'
  if (!inSession || holder === undefined) return state
  const open = openTakeOver(state)
  if (move.kind === 'ask-take-over') {
    if (open !== null || move.holderId !== holder.personId || made.by === holder.personId) return state
    const { by, byName, atMs } = made
    return {
      ...state,
      takeOver: { askId: move.askId, holderId: move.holderId, by, byName, atMs, answer: 'open' },
    }
  }
  const asked = state.takeOver
  if (asked === null || asked.askId !== move.askId) return state
  // Also when the answer was no: who asked has read it.
  if (move.kind === 'answer-take-over' && move.answer === 'withdrawn')
    return made.by === asked.by ? { ...state, takeOver: null } : state
  if (open === null) return state
  if (move.kind === 'take-over') {
    const waited = made.by === open.by && made.atMs - open.atMs >= takeOverWaitMs
    return waited ? given(state, open, 'taken-over') : state
  }
  if (made.by !== open.holderId) return state
  if (move.answer === 'yes') return given(state, open, 'handed-over')
  return { ...state, takeOver: { ...open, answer: 'no' } }
}

/**
 * Since when the holder has been silent, in product time: since the question, or since the last thing that they are
 * known to have done after it. Whoever goes on running the session is not gone.
 */
export function silentSince(asked: TakeOver, log: readonly LoggedMove[]): number {
  return log.reduce(
    (last, each) => (each.by === asked.holderId ? Math.max(last, each.atMs) : last),
    asked.atMs,
  )
}

/** A question falls away when the role went on without it or the session is over. */
export function closeTakeOver(next: SessionState): SessionState {
  if (next.takeOver === null) return next
  const over = next.phase === 'closed' || next.phase === 'published'
  return over || next.roles.facilitator?.personId !== next.takeOver.holderId
    ? { ...next, takeOver: null }
    : next
}
