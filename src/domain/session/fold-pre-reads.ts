import { mostPreReads, type AgendaItem } from '../agenda/agenda.ts'
import type { Made, MoveOf } from './made.ts'
import type { PreRead, SessionState } from './session-state.ts'

/** Sets the link of that id, takes it off, or puts it back; a change keeps its place. */
export function setPreRead(state: SessionState, move: MoveOf<'set-pre-read'>, made: Made): SessionState {
  const { preReadId, link } = move
  const at = state.preReads.findIndex((each) => each.preReadId === preReadId)
  if (link === null)
    return at === -1 ? state : { ...state, preReads: state.preReads.filter((_each, place) => place !== at) }
  const next: PreRead = { ...link, preReadId, by: made.by, byName: made.byName }
  if (at !== -1) return { ...state, preReads: state.preReads.with(at, next) }
  return state.preReads.length >= mostPreReads ? state : { ...state, preReads: [...state.preReads, next] }
}

/** With what came along on carried items; a link that is there already is not doubled. */
export function carriedPreReads(
  there: readonly PreRead[],
  items: readonly Pick<AgendaItem, 'id' | 'preReads'>[],
): readonly PreRead[] {
  const known = new Set(there.map((each) => each.preReadId))
  const came = items.flatMap(({ id: itemId, preReads = [] }) =>
    preReads
      .filter((each) => !known.has(each.id))
      .map(({ id, title, address }): PreRead => ({
        preReadId: id,
        title,
        address,
        itemId,
        by: '',
        byName: '',
      })),
  )
  return came.length === 0 ? there : [...there, ...came].slice(0, mostPreReads)
}

/** The item as it goes along to the next session: with the links that it has now, and none that it had. */
export function withPreReads(state: Pick<SessionState, 'preReads'>, item: AgendaItem): AgendaItem {
  const { preReads: _before, ...rest } = item
  const preReads = state.preReads
    .filter((each) => each.itemId === item.id)
    .map(({ preReadId, title, address }) => ({ id: preReadId, title, address }))
  return preReads.length === 0 ? rest : { ...rest, preReads }
}
