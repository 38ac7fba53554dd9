import { fromBase64, toBase64 } from 'lib0/buffer'
import {
  applyUpdate,
  ContentString,
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  decodeRelativePosition,
  decodeUpdate,
  Doc,
  encodeRelativePosition,
  encodeStateAsUpdate,
  getState,
  Item,
  mergeUpdates,
  UndoManager,
  type YTextEvent,
} from 'yjs'
import { notesLimit } from '#src/domain/session/move.ts'
import { noteUpdateLimit } from '#src/domain/session/note-moves.ts'
import { createDoubledWords } from './doubled-words.ts'
import type { MergedText } from './merged-text.ts'
import { splitUpdate } from './split-update.ts'
import { textName } from './text-name.ts'

/** One step through the text from its beginning. */
export type TextStep = { readonly keep: number } | { readonly insert: string } | { readonly remove: number }

export interface FieldChange {
  readonly steps: readonly TextStep[]
  /** `typed`: as the field shows it already; `undone`: the person's own, and the field does not show it yet. */
  readonly by: 'typed' | 'undone' | 'others'
}

/** What was typed here and is no move yet. */
export interface UnsentText {
  /** Base64 of a Yjs update. */
  readonly update: string
  /** The words that were inserted. */
  readonly words: string
}

/** The text of one item as this page edits it: what everybody wrote, and what was typed here and is no move yet. */
export interface NoteField {
  text(): string
  /** `removed` characters at `at` gave way to `inserted`, in the text as it is. */
  edit(at: number, removed: number, inserted: string): void
  /** Takes back, or does again, what was typed here; others' words stay. */
  undo(): void
  redo(): void
  /** While true what others write waits: an input method is composing at a place that must not move. */
  hold(held: boolean): void
  unsent(): UnsentText | null
  /**
   * Makes moves of what is unsent; `make` says whether it took the update. Answers whether nothing is left: a text that
   * is longer than notes may be stays here until it is shorter.
   */
  flush(make: (update: string) => boolean): boolean
  /** Does again what a page left unsent; false while it stands beside words that have not come to this page. */
  takeUp(update: string): boolean
  /** A place in the text that stays where it is between its neighbours, for others. Base64. */
  placeOf(index: number): string
  /** Null for what is no place of this text, or of words that have not come yet. */
  indexOf(place: string): number | null
  subscribe(listener: (change: FieldChange) => void): () => void
}

const mostBytes = Math.floor(noteUpdateLimit / 4) * 3
const mostPlaceCharacters = 200

function stepsOf(delta: YTextEvent['delta']): readonly TextStep[] {
  return delta.flatMap((each): readonly TextStep[] => {
    if (each.retain !== undefined) return [{ keep: each.retain }]
    if (each.delete !== undefined) return [{ remove: each.delete }]
    return typeof each.insert === 'string' ? [{ insert: each.insert }] : []
  })
}

function wordsOf(update: Uint8Array): string {
  return decodeUpdate(update)
    .structs.flatMap((each) =>
      each instanceof Item && each.content instanceof ContentString ? [each.content.str] : [],
    )
    .join('')
}

/** `writer` is the number under which this page's client of the log writes. */
export function createNoteField(merged: MergedText, writer: number): NoteField {
  const listeners = new Set<(change: FieldChange) => void>()
  let unsent: Uint8Array | null = null
  let waiting: Uint8Array[] | null = null
  let open = begin()
  const doubled = createDoubledWords(() => open)

  function begin() {
    const doc = new Doc()
    applyUpdate(doc, encodeStateAsUpdate(merged.doc()))
    // Yjs gives up a number under which it is told of more than it knows, so it comes last.
    doc.clientID = writer
    const text = doc.getText(textName)
    const undo = new UndoManager(text, { trackedOrigins: new Set(['typed']) })
    text.observe((event, { origin }) => {
      const by =
        origin === 'typed' ? origin : origin === 'others' || origin === 'doubled' ? 'others' : 'undone'
      tell({ steps: stepsOf(event.delta), by })
    })
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'others') unsent = unsent === null ? update : mergeUpdates([unsent, update])
    })
    return { doc, text, undo }
  }

  function tell(change: FieldChange): void {
    for (const each of listeners) each(change)
  }

  /** The text is another document now; what is unsent here goes on in it. */
  function beginAnew(): void {
    const before = open.text.length
    open.doc.destroy()
    open = begin()
    if (unsent !== null) applyUpdate(open.doc, unsent, 'others')
    tell({ steps: [{ remove: before }, { insert: open.text.toJSON() }], by: 'others' })
  }

  function take(update: Uint8Array): void {
    applyUpdate(open.doc, update, 'others')
    open.doc.transact(() => doubled.drop(), 'doubled')
  }

  merged.onTaken((update) => {
    if (update === null) beginAnew()
    else if (waiting !== null) waiting.push(update)
    else take(update)
  })

  return {
    text: () => open.text.toJSON(),
    edit(at, removed, inserted) {
      open.doc.transact(() => {
        if (removed > 0) open.text.delete(at, removed)
        if (inserted !== '') open.text.insert(at, inserted)
      }, 'typed')
    },
    undo: () => void open.undo.undo(),
    redo: () => void open.undo.redo(),
    hold(held) {
      const due = waiting ?? []
      waiting = held ? due : null
      if (!held) for (const each of due) take(each)
    },
    unsent: () => (unsent === null ? null : { update: toBase64(unsent), words: wordsOf(unsent) }),
    flush(make) {
      if (unsent === null) return true
      const { length } = open.text
      if (length > notesLimit && length > merged.text().length) return false
      // What comes of it comes back while the move is made, and is known here.
      const pieces = splitUpdate(unsent, mostBytes)
      unsent = null
      const made = pieces.findIndex((each) => !make(toBase64(each)))
      if (made === -1) return true
      unsent = mergeUpdates(pieces.slice(made))
      return false
    },
    takeUp(update) {
      const beside = new Doc()
      try {
        applyUpdate(beside, encodeStateAsUpdate(open.doc))
        let delta: YTextEvent['delta'] = []
        beside.getText(textName).observe((event) => (delta = event.delta))
        const left = fromBase64(update)
        applyUpdate(beside, left)
        const { pendingStructs, pendingDs } = beside.store
        if (pendingStructs !== null || pendingDs !== null) return false
        const from = getState(open.doc.store, open.doc.clientID)
        open.doc.transact(() => open.text.applyDelta(delta), 'taken-up')
        doubled.tookUp(left, from, getState(open.doc.store, open.doc.clientID))
        return true
      } catch {
        // What was kept is damaged: there is nothing in it to take up.
        return true
      } finally {
        beside.destroy()
      }
    },
    placeOf: (index) =>
      toBase64(encodeRelativePosition(createRelativePositionFromTypeIndex(open.text, index, -1))),
    indexOf(place) {
      if (place.length > mostPlaceCharacters) return null
      try {
        const position = decodeRelativePosition(fromBase64(place))
        // Another name would make another text here.
        if (position.type !== null || (position.tname !== null && position.tname !== textName)) return null
        const found = createAbsolutePositionFromRelativePosition(position, open.doc)
        return found?.type === open.text ? found.index : null
      } catch {
        return null
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
