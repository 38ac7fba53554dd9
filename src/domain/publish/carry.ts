import type { AgendaItem } from '../agenda/agenda.ts'
import { progressOf } from '../session/progress.ts'
import type { SessionState } from '../session/session-state.ts'

/** Every session has these of its own; carrying them would only double them. */
const ownOfEverySession: ReadonlySet<AgendaItem['kind']> = new Set(['open', 'due-list', 'break', 'close'])

/** What the next session takes over: items that were parked or not reached, if their rule or kind lets them. */
export function unfinishedItems(state: SessionState): readonly AgendaItem[] {
  return state.items.filter((each) => {
    const progress = progressOf(state, each.id).state
    if (progress !== 'parked' && progress !== 'waiting') return false
    if (each.carryOver !== undefined) return each.carryOver !== 'no'
    return !ownOfEverySession.has(each.kind) && each.jointUpdate !== true
  })
}
