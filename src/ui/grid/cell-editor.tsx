import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { isComposing } from '../components/composing.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { LineInput, SelectInput } from '../components/native-control.tsx'
import { useText } from '../text/text-provider.tsx'
import type { CellEditor, CellValue } from './grid-column.ts'
import styles from './cell-editor.module.css'

/** How an editor closes: where the focus goes then, or `left` where the person has gone already. */
export type EditorEnd =
  | { readonly how: 'keep'; readonly value: CellValue; readonly after: 'stay' | 'next' | 'previous' | 'left' }
  | { readonly how: 'cancel' }

interface CellEditorProps<Row> {
  readonly editor: CellEditor<Row>
  readonly row: Row
  /** What is edited, for screen readers. */
  readonly label: string
  /** The key that opened it where that is text: it takes the place of what stood there. */
  readonly typed: string | null
  readonly onEnd: (end: EditorEnd) => void
}

type Options = readonly { readonly value: string; readonly label: string }[]

function optionsOf<Row>(editor: CellEditor<Row>): Options | null {
  if (editor.kind === 'choice')
    return [...(editor.none === undefined ? [] : [{ value: '', label: editor.none }]), ...editor.choices]
  if (editor.kind !== 'number') return null
  const numbers = Array.from({ length: editor.max - editor.min + 1 }, (_, index) =>
    String(editor.min + index),
  )
  return [
    ...(editor.none === undefined ? [] : [{ value: '', label: editor.none }]),
    ...numbers.map((value) => ({ value, label: value })),
  ]
}

const startsWith = (label: string, typed: string) =>
  label.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase())

function valueOf<Row>(editor: CellEditor<Row>, text: string): CellValue {
  if (editor.kind === 'text') return text.trim()
  if (text === '') return null
  return editor.kind === 'number' ? Number(text) : text
}

/** What is wrong with the value, by the column's own check or its limits. */
function wrongWith<Row>(editor: CellEditor<Row>, value: CellValue, row: Row): string | null {
  switch (editor.kind) {
    case 'text':
      return editor.check?.(String(value ?? ''), row) ?? null
    case 'date':
    case 'choice':
    case 'number':
      return editor.check?.(value, row) ?? null
  }
}

/** One cell's control in the cell's place. Enter and Tab keep, Escape leaves things as they were. */
export function CellEditorField<Row>(props: CellEditorProps<Row>): ReactNode {
  const { editor, row, typed, onEnd } = props
  const t = useText()
  const announce = useAnnounce()
  const options = optionsOf(editor)
  const before = String(editor.value(row) ?? '')
  const [text, setText] = useState(() => {
    if (typed === null) return before
    if (options === null) return editor.kind === 'text' ? '' : before
    return options.find((each) => startsWith(each.label, typed))?.value ?? before
  })
  const [problem, setProblem] = useState<string | null>(null)
  const control = useRef<HTMLElement>(null)
  const ended = useRef(false)

  useLayoutEffect(() => {
    const field = control.current
    field?.focus()
    if (field instanceof HTMLInputElement && field.type === 'text')
      field.setSelectionRange(field.value.length, field.value.length)
  }, [])

  const end = (how: EditorEnd) => {
    ended.current = true
    onEnd(how)
  }
  const keep = (after: 'stay' | 'next' | 'previous' | 'left') => {
    if (ended.current) return
    const value = valueOf(editor, text)
    const surplus = editor.kind === 'text' && editor.limit !== undefined ? text.length - editor.limit : 0
    const missing = value === null && editor.kind === 'date' && editor.optional !== true
    const wrong =
      surplus > 0
        ? t('ui-too-long', { count: surplus })
        : missing
          ? t('grid-day-missing')
          : wrongWith(editor, value, row)
    if (wrong === null) return end({ how: 'keep', value, after })
    setProblem(wrong)
    announce(wrong, 'short')
  }
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (isComposing(event)) return
    if (event.key === 'Escape') end({ how: 'cancel' })
    else if (event.key === 'Enter') keep('stay')
    else if (event.key === 'Tab') keep(event.shiftKey ? 'previous' : 'next')
    else return
    event.preventDefault()
  }
  const rest = {
    ref: (element: HTMLElement | null) => {
      control.current = element
    },
    'aria-label': props.label,
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setText(event.target.value)
      setProblem(null)
    },
    onKeyDown: keys,
    // Another window in front takes no focus from the field: it stays as it is.
    onBlur: () => document.activeElement !== control.current && keep('left'),
    ...(problem === null ? {} : { 'aria-invalid': true as const }),
  }
  return (
    <div className={styles.editor}>
      {options === null ? (
        <LineInput
          {...rest}
          type={editor.kind === 'date' ? 'date' : 'text'}
          {...(editor.kind === 'date' && editor.earliest !== undefined ? { min: editor.earliest } : {})}
        />
      ) : (
        <SelectInput {...rest}>
          {options.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </SelectInput>
      )}
      {problem !== null && <p className={styles.problem}>{problem}</p>}
    </div>
  )
}
