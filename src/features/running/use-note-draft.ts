import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { NoteField } from '#src/live/notes/note-field.ts'
import { useDraft, useLeftDrafts } from '#src/ui/drafts/drafts.tsx'
import { noteDraftKey, parseNoteDraft, type NoteDraft } from './note-draft.ts'

/** How long words that a draft stands beside are waited for. */
const patienceMs = 3_000

function append(field: NoteField, words: string): void {
  const text = field.text()
  const line = text === '' || text.endsWith('\n') ? words : `\n${words}`
  field.edit(text.length, 0, line)
}

/** What a field has taken up: the device may tell of it once more before it has forgotten it. */
const takenUp = new WeakMap<NoteField, Set<string>>()

/** Answers whether the draft is in the field now. */
function takeUp(field: NoteField, draft: NoteDraft): boolean {
  const name = draft.update ?? null
  const taken = takenUp.get(field) ?? new Set()
  takenUp.set(field, taken)
  if (name !== null && taken.has(name)) return true
  const found = put(field, draft)
  if (found && name !== null) taken.add(name)
  return found
}

function put(field: NoteField, draft: NoteDraft): boolean {
  const { text, update, change } = draft
  if (update !== undefined) return field.takeUp(update)
  if (change?.before === field.text()) field.edit(change.at, change.removed, text)
  else append(field, text.replaceAll('\r', ''))
  return true
}

/** What is kept of the field, and puts what the field has and is no move yet in its place. */
export function useNoteDraft(field: NoteField, sessionKey: string, itemId: string) {
  const key = noteDraftKey(sessionKey, itemId)
  const [draft, setDraft] = useDraft(key, parseNoteDraft)
  const left = useLeftDrafts(key, parseNoteDraft)
  const keep = () => {
    const unsent = field.unsent()
    setDraft(unsent === null ? null : { text: unsent.words, update: unsent.update })
  }
  return { draft, left, keep }
}

/**
 * Puts what this page or another left into the field: it comes to stand where it was typed, so nobody is asked. Answers
 * whether nothing waits for words around it any more.
 */
export function useTakeUpNotes(
  field: NoteField,
  { draft, left, keep }: ReturnType<typeof useNoteDraft>,
  onTakenUp: () => void,
): boolean {
  const half = useRef(draft)
  const [waits, setWaits] = useState(draft !== null)
  const [first] = useState(field)
  const done = () => {
    // The field tells of what it took up before anything is drawn, and is asked again: by then there is nothing left.
    half.current = null
    setWaits(false)
    keep()
    onTakenUp()
  }
  const look = useEffectEvent(() => {
    if (half.current !== null && takeUp(field, half.current)) done()
  })
  const giveUp = useEffectEvent(() => {
    if (half.current === null) return
    append(field, half.current.text)
    done()
  })
  // Before the browser's next key: a field that waits takes none.
  useLayoutEffect(() => look(), [])
  useEffect(() => {
    if (!waits) return
    let current = true
    const soon = () => queueMicrotask(() => current && look())
    const stop = first.subscribe(soon)
    const timer = setTimeout(() => giveUp(), patienceMs)
    return () => {
      current = false
      stop()
      clearTimeout(timer)
    }
  }, [first, waits])

  const takeUpLeft = useEffectEvent(() => {
    for (const each of left) {
      if (!takeUp(field, each.draft)) continue
      keep()
      each.forget()
      onTakenUp()
    }
  })
  useEffect(() => {
    if (!waits && left.length > 0) takeUpLeft()
  }, [left, waits])
  return !waits
}
