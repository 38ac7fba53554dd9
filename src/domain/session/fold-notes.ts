import type { Made, MoveOf } from './made.ts'
import type { NoteBlock, SessionState } from './session-state.ts'

/**
 * Writes a block of notes. Whoever has seen the block's current text replaces it; a text written at the same time
 * becomes a block beside it. The next keystrokes of that second writer still name the first block and their own last
 * version, and so continue in the block that holds this version.
 */
export function writeNotes(state: SessionState, move: MoveOf<'write-notes'>, made: Made): SessionState {
  const known = state.notes.find((each) => each.blockId === move.blockId)
  const written: NoteBlock = {
    blockId: move.blockId,
    itemId: move.itemId,
    text: move.text,
    by: made.by,
    byName: made.byName,
    version: made.id,
    besideBlockId: null,
  }
  if (known === undefined) return { ...state, notes: [...state.notes, written] }
  const continued = state.notes.find(
    (each) =>
      each.version === move.seen && (each.blockId === move.blockId || each.besideBlockId === move.blockId),
  )
  if (continued !== undefined) {
    const next = { ...continued, text: move.text, by: made.by, byName: made.byName, version: made.id }
    return { ...state, notes: state.notes.map((each) => (each === continued ? next : each)) }
  }
  if (move.text.trim() === '' || move.text === known.text) return state
  const rival = {
    ...written,
    blockId: `beside-${made.id}`,
    itemId: known.itemId,
    besideBlockId: known.blockId,
  }
  const place = state.notes.indexOf(known) + 1
  return { ...state, notes: state.notes.toSpliced(place, 0, rival) }
}
