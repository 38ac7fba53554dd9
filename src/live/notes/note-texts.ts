import { togetherBlockId } from '#src/domain/session/fold-notes.ts'
import type { NoteBlock, NoteEdit, SessionState } from '#src/domain/session/session-state.ts'
import { createMergedText, type MergedText } from './merged-text.ts'

/** The texts that are written together in one session, item by item, merged as their edits come. */
export interface NoteTexts {
  take(noteEdits: SessionState['noteEdits']): void
  of(itemId: string): MergedText
  /** One for each text that holds something, by item; the same objects while they say the same. */
  blocks(): readonly NoteBlock[]
  /** Edits that are none. They are left alone and do no harm. */
  refused(): number
}

function blockOf(itemId: string, merged: MergedText): NoteBlock | null {
  const text = merged.text()
  const taken = merged.taken()
  // By the log, not by their place: those of one writer may have been put together.
  const last = taken.reduce<NoteEdit | undefined>(
    (found, each) => (found === undefined || each.lamport >= found.lamport ? each : found),
    undefined,
  )
  if (text.trim() === '' || last === undefined) return null
  const names = new Map(taken.map((each) => [each.by, each.byName]))
  return {
    blockId: togetherBlockId(itemId),
    itemId,
    text,
    by: last.by,
    byName: [...names.values()].join(', '),
    version: last.id,
    besideBlockId: null,
  }
}

export function createNoteTexts(): NoteTexts {
  const texts = new Map<string, MergedText>()
  const blocks = new Map<string, NoteBlock>()
  let taken: SessionState['noteEdits'] = {}
  let shown: readonly NoteBlock[] = []

  const of = (itemId: string): MergedText => {
    const merged = texts.get(itemId) ?? createMergedText()
    texts.set(itemId, merged)
    return merged
  }
  return {
    of,
    take(noteEdits) {
      if (noteEdits === taken) return
      taken = noteEdits
      let changed = false
      const known = new Map(Object.entries(noteEdits))
      for (const itemId of new Set([...texts.keys(), ...known.keys()])) {
        const merged = of(itemId)
        if (!merged.take(known.get(itemId) ?? [])) continue
        const block = blockOf(itemId, merged)
        changed = true
        if (block === null) blocks.delete(itemId)
        else blocks.set(itemId, block)
      }
      // By the item's id: whoever read the same log has them in the same order.
      if (changed) shown = [...blocks.values()].toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1))
    },
    blocks: () => shown,
    refused: () => [...texts.values()].reduce((sum, each) => sum + each.refused(), 0),
  }
}
