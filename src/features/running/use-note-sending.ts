import { useEffect, useEffectEvent, useRef } from 'react'
import type { Move } from '#src/domain/session/move.ts'
import type { NoteField } from '#src/live/notes/note-field.ts'
import type { Composing } from './composing.ts'

/** What was typed becomes a move so soon: for people who see each other type, and where moves go by the list alone. */
const pauseMs = { seen: 250, listed: 1_200 }

/**
 * Makes moves of what is typed: after a moment, and at once when the person leaves the field or the item. A page that
 * ends makes none: it might get the move kept and its draft not let go, and the next page would take the words up twice.
 */
export function useNoteSending(
  field: NoteField,
  sending: {
    readonly itemId: string
    /** Somebody sees every word. */
    readonly seen: boolean
    readonly composing: Composing
    readonly make: (move: Move) => string
    /** What is unsent is another text now. */
    readonly keep: () => void
  },
): { readonly now: () => void; readonly soon: () => void } {
  const { itemId, composing, seen, make, keep } = sending
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const now = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (field.unsent() === null) return
    field.flush((update) => make({ kind: 'edit-notes', itemId, update }) !== '')
    keep()
  }
  const soon = () => {
    timer.current ??= setTimeout(
      () => {
        timer.current = undefined
        // Half a syllable is nothing to show: the end of the composing sends it.
        if (!composing.now()) now()
      },
      seen ? pauseMs.seen : pauseMs.listed,
    )
  }
  // What others' words made of what was taken up here is sent as well.
  const heard = useEffectEvent(soon)
  useEffect(() => field.subscribe(({ by }) => by === 'others' && heard()), [field])
  const leave = useEffectEvent(now)
  useEffect(() => () => leave(), [])
  return { now, soon }
}
