import type { Made, MoveOf } from './made.ts'
import type { NoteBlock, NoteEdit, SessionState } from './session-state.ts'

/**
 * Writes a block of notes. Whoever has seen the block's current text replaces it; a text written at the same time
 * becomes a block beside it. The next keystrokes of that second writer still name the first block and their own last
 * version, and so continue in the block that holds this version.
 */
export function writeNotes(state: SessionState, move: MoveOf<'write-notes'>, made: Made): SessionState {
  // From the end, where most is written: a session has hundreds of blocks, each with a name of its own.
  const knownAt = state.notes.findLastIndex((each) => each.blockId === move.blockId)
  const known = state.notes[knownAt]
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
  const continues = (each: NoteBlock) =>
    each.version === move.seen && (each.blockId === move.blockId || each.besideBlockId === move.blockId)
  const place = continues(known) ? knownAt : state.notes.findLastIndex(continues)
  const continued = state.notes[place]
  if (continued !== undefined) {
    const next = { ...continued, text: move.text, by: made.by, byName: made.byName, version: made.id }
    // Copied as one piece: hundreds of blocks, for each few letters.
    const notes = state.notes.slice()
    notes[place] = next
    return { ...state, notes }
  }
  if (move.text.trim() === '' || move.text === known.text) return state
  const rival = {
    ...written,
    blockId: `beside-${made.id}`,
    itemId: known.itemId,
    besideBlockId: known.blockId,
  }
  return { ...state, notes: state.notes.toSpliced(knownAt + 1, 0, rival) }
}

/** The edits of one item. Ids come from outside, so inherited names do not count. */
export function noteEditsOf(
  { noteEdits }: Pick<SessionState, 'noteEdits'>,
  itemId: string,
): readonly NoteEdit[] {
  return Object.hasOwn(noteEdits, itemId) ? (noteEdits[itemId] ?? []) : []
}

/** An edit of the text that is written together: it is kept as it came, whatever it says. */
export function editNotes(
  state: SessionState,
  move: MoveOf<'edit-notes'>,
  made: Made,
  lamport: number,
): SessionState {
  const edit: NoteEdit = {
    id: made.id,
    lamport,
    by: made.by,
    byName: made.byName,
    update: move.update,
    afterClose: state.phase === 'closed' || state.phase === 'published',
  }
  const edits = [...noteEditsOf(state, move.itemId), edit]
  return { ...state, noteEdits: { ...state.noteEdits, [move.itemId]: edits } }
}

const together = 'together/'

/** The block of notes that holds the text which is written together on an item. */
export function togetherBlockId(itemId: string): string {
  return together + itemId
}

export function isTogether({ blockId }: Pick<NoteBlock, 'blockId'>): boolean {
  return blockId.startsWith(together)
}
