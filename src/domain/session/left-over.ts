import { timesAsked, type AgendaItem } from '../agenda/agenda.ts'
import { isConfirmItem } from '../minutes/confirm-item.ts'
import { progressOf } from './progress.ts'
import type { LeftDecision, SessionState } from './session-state.ts'

type Open = Pick<SessionState, 'items' | 'progress' | 'confirmedMinutes'>
type Left = Open & Pick<SessionState, 'leftDecisions'>

/** Asked in so many sessions, an item is parked or dropped: it does not come again by itself. */
export const askedTooOften = 3

/** Every session has these of its own; carrying them would only double them. */
const ownOfEverySession: ReadonlySet<AgendaItem['kind']> = new Set(['open', 'due-list', 'break', 'close'])

/** What the session has not got to, or parked, and what may come again by its rule or kind; whatever was decided. */
export function leftItems(state: Open): readonly AgendaItem[] {
  return state.items.filter((each) => {
    // Talked about or not: minutes that were not confirmed are asked for again.
    if (isConfirmItem(each)) return !Object.hasOwn(state.confirmedMinutes, each.id)
    const progress = progressOf(state, each.id).state
    if (progress !== 'parked' && progress !== 'waiting') return false
    if (each.carryOver !== undefined) return each.carryOver !== 'no'
    return !ownOfEverySession.has(each.kind) && each.jointUpdate !== true
  })
}

/** Null where nothing was decided of it. Ids come from outside, so inherited names do not count. */
export function leftDecisionOf(
  { leftDecisions }: Pick<SessionState, 'leftDecisions'>,
  itemId: string,
): LeftDecision | null {
  return Object.hasOwn(leftDecisions, itemId) ? (leftDecisions[itemId] ?? null) : null
}

/** Whether it was asked so often that somebody has to decide; minutes are asked for until they are confirmed. */
export function isAskedTooOften(item: AgendaItem): boolean {
  return !isConfirmItem(item) && timesAsked(item) >= askedTooOften
}

/** Whether closing asks what becomes of the left item, by their rule or because they were asked too often. */
export function waitsForWord(state: Left, item: AgendaItem): boolean {
  const decision = leftDecisionOf(state, item.id)?.decision ?? null
  if (isAskedTooOften(item)) return decision === null || decision === 'again'
  return item.carryOver === 'ask' && decision === null
}

/** Left items that were asked too often and that nobody has parked or dropped yet: the session waits for that word. */
export function mustBeDecided(state: Left): readonly AgendaItem[] {
  return leftItems(state).filter((each) => isAskedTooOften(each) && waitsForWord(state, each))
}
