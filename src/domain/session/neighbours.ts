import type { AgendaItem } from '../agenda/agenda.ts'
import { progressOf } from './progress.ts'
import type { SessionState } from './session-state.ts'

type Course = Pick<SessionState, 'items' | 'progress' | 'currentItemId'>

const hasTurnAhead = (state: Course, item: AgendaItem): boolean =>
  item.id !== state.currentItemId && progressOf(state, item.id).state === 'waiting'

/** The item that Next goes to: the first waiting one below the current, else the first that was left waiting. */
export function nextItem(state: Course): AgendaItem | null {
  const current = state.items.findIndex((each) => each.id === state.currentItemId)
  const waiting = state.items.filter((each) => hasTurnAhead(state, each))
  return waiting.find((each) => state.items.indexOf(each) > current) ?? waiting[0] ?? null
}

/** The item that Back returns to: the one above the current, or the last that ran where nothing is current. */
export function previousItem(state: Course): AgendaItem | null {
  const current = state.items.findIndex((each) => each.id === state.currentItemId)
  if (current > 0) return state.items[current - 1] ?? null
  if (current === 0) return null
  return state.items.findLast((each) => progressOf(state, each.id).stretches.length > 0) ?? null
}
