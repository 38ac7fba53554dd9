import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
  type ChangeEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import type { NoteField } from '#src/live/notes/note-field.ts'
import type { Composing } from './composing.ts'
import { caretAfter, endOfSteps, typedChange } from './typed-change.ts'

interface Selection {
  readonly start: number
  readonly end: number
  readonly direction: 'forward' | 'backward' | 'none'
}

function selectionOf({ selectionStart, selectionEnd, selectionDirection }: HTMLTextAreaElement): Selection {
  return { start: selectionStart, end: selectionEnd, direction: selectionDirection }
}

/**
 * A native text area as one of several that write the same text. What the person does in it goes into the field; what
 * others write appears around the caret, which stays behind the character where it is. While an input method composes,
 * others' words wait. Undo takes back the person's own words alone.
 */
export function useNoteTyping(
  field: NoteField,
  area: RefObject<HTMLTextAreaElement | null>,
  composing: Composing,
  onTyped: () => void,
) {
  const text = useSyncExternalStore(field.subscribe, field.text)
  const aim = useRef<Selection | null>(null)

  useEffect(
    () =>
      field.subscribe(({ steps, by }) => {
        const element = area.current
        if (by === 'typed' || element === null || element.ownerDocument.activeElement !== element) return
        const from = aim.current ?? selectionOf(element)
        const end = endOfSteps(steps)
        aim.current =
          by === 'others'
            ? { ...from, start: caretAfter(from.start, steps), end: caretAfter(from.end, steps) }
            : { start: end, end, direction: 'none' }
      }),
    [area, field],
  )
  useLayoutEffect(() => {
    const wanted = aim.current
    aim.current = null
    if (wanted !== null) area.current?.setSelectionRange(wanted.start, wanted.end, wanted.direction)
  }, [area, text])

  const turnBack = (redo: boolean) => {
    if (redo) field.redo()
    else field.undo()
    onTyped()
  }
  const turnBackByMenu = useEffectEvent(turnBack)
  useEffect(() => {
    const element = area.current
    if (element === null) return
    // React tells of this event in its own way, without its kind.
    const before = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      turnBackByMenu(event.inputType === 'historyRedo')
    }
    element.addEventListener('beforeinput', before)
    return () => {
      element.removeEventListener('beforeinput', before)
      field.hold(false)
    }
  }, [area, field])

  return {
    text,
    onChange(event: ChangeEvent<HTMLTextAreaElement>) {
      const { value, selectionEnd } = event.target
      const change = typedChange(field.text(), value, selectionEnd)
      if (change === null) return
      field.edit(change.at, change.removed, change.inserted)
      onTyped()
    },
    onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && !(key === 'y' && event.ctrlKey)) return
      event.preventDefault()
      if (!composing.now()) turnBack(key === 'y' || event.shiftKey)
    },
    onCompositionStart() {
      composing.begin()
      field.hold(true)
    },
    onCompositionEnd() {
      composing.end()
      field.hold(false)
      onTyped()
    },
  }
}
