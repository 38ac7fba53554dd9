import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore, type RefObject } from 'react'
import type { NoteField } from '#src/live/notes/note-field.ts'
import type { Presence, PresentPage } from '#src/live/presence.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** Somebody is writing until they have not typed for so long. */
const writingMs = 2_500
/** The caret is told at most this often. */
const tellMs = 120

/** Pages of others that have the notes of the item open. */
export function usePresentPages(presence: Presence, itemId: string): readonly PresentPage[] {
  const all = useSyncExternalStore(presence.subscribe, presence.others)
  return useMemo(() => all.filter((each) => each.state.itemId === itemId), [all, itemId])
}

const heard = new WeakMap<Presence, Set<string>>()

/** “Ana is writing”, once for each person and item. */
export function useWritingHeard(presence: Presence, itemId: string, pages: readonly PresentPage[]): void {
  const t = useText()
  const announce = useAnnounce()
  useEffect(() => {
    const known = heard.get(presence) ?? new Set()
    heard.set(presence, known)
    for (const { personId, name, state } of pages) {
      const who = `${itemId}/${personId}`
      if (!state.writing || known.has(who)) continue
      known.add(who)
      announce(t('running-notes-writing', { name }), 'full')
    }
  }, [announce, itemId, pages, presence, t])
}

/** Tells others where the person is in the notes, while they are in the field. */
export function useTellPlace(
  presence: Presence,
  itemId: string,
  field: NoteField,
  area: RefObject<HTMLTextAreaElement | null>,
): { readonly tell: (typed: boolean) => void; readonly leave: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const writing = useRef(false)

  const tell = useCallback(
    (typed: boolean) => {
      const now = () => {
        timer.current = undefined
        const element = area.current
        if (element === null || element.ownerDocument.activeElement !== element) return
        const { selectionStart, selectionEnd, selectionDirection } = element
        const backward = selectionDirection === 'backward'
        const [anchor, head] = backward ? [selectionEnd, selectionStart] : [selectionStart, selectionEnd]
        const caret = { anchor: field.placeOf(anchor), head: field.placeOf(head) }
        presence.set({ itemId, caret, writing: writing.current })
      }
      if (typed) {
        writing.current = true
        clearTimeout(resting.current)
        resting.current = setTimeout(() => {
          writing.current = false
          now()
        }, writingMs)
      }
      timer.current ??= setTimeout(now, tellMs)
    },
    [area, field, itemId, presence],
  )
  const leave = useCallback(() => {
    clearTimeout(timer.current)
    clearTimeout(resting.current)
    timer.current = undefined
    writing.current = false
    presence.set(null)
  }, [presence])
  useEffect(() => leave, [leave])
  return { tell, leave }
}
