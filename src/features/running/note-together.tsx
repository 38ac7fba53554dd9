import { useMergedRefs } from '@fluentui/react-components'
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { notesLimit, type Move } from '#src/domain/session/move.ts'
import type { NoteField } from '#src/live/notes/note-field.ts'
import type { Presence } from '#src/live/presence.ts'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { personColour } from '#src/ui/components/person-colour.ts'
import { useTextLimit } from '#src/ui/components/use-text-limit.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { createComposing } from './composing.ts'
import type { EarlyPlaces } from './early-place.ts'
import { NoteCarets } from './note-carets.tsx'
import styles from './notes.module.css'
import { useNoteDraft, useTakeUpNotes } from './use-note-draft.ts'
import { usePresentPages, useTellPlace, useWritingHeard } from './use-note-presence.ts'
import { useNoteSending } from './use-note-sending.ts'
import { useNoteTyping } from './use-note-typing.ts'

/** The text that everybody writes together on one item. */
export function NoteTogether(props: {
  field: NoteField
  presence: Presence
  itemId: string
  sessionKey: string
  label: string
  /** Somebody was in the field before this one and goes on in it. */
  early: EarlyPlaces
  /** Answers the move's id, empty where the person may not make it. */
  make: (move: Move) => string
}): ReactNode {
  const t = useText()
  const { field, presence, itemId, early } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const [composing] = useState(createComposing)
  const id = useId()
  const pages = usePresentPages(presence, itemId)
  useWritingHeard(presence, itemId, pages)
  const { tell, leave } = useTellPlace(presence, itemId, field, area)
  const draft = useNoteDraft(field, props.sessionKey, itemId)
  const { keep } = draft
  const send = useNoteSending(field, { itemId, seen: pages.length > 0, composing, make: props.make, keep })
  const ready = useTakeUpNotes(field, draft, send.soon)
  const { text, ...typing } = useNoteTyping(field, area, composing, () => {
    keep()
    send.soon()
    tell(true)
  })
  const { words, refuse } = useTextLimit(text, notesLimit, 'running-notes-too-long')
  const ref = useMergedRefs(refuse, area)
  // In the same breath as the field before it goes: a key that comes in between would be lost.
  useLayoutEffect(() => {
    const element = area.current
    const place = ready && element !== null ? early.take() : null
    if (element === null || place === null) return
    element.focus()
    const { length } = element.value
    const { start, end } = place.text === element.value ? place : { start: length, end: length }
    element.setSelectionRange(start, end)
  }, [ready, early])

  const people = new Map(pages.map((each) => [each.personId, each.name]))
  return (
    <>
      <div className={styles.field}>
        <TextInput
          ref={ref}
          {...(words === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-words` })}
          aria-label={props.label}
          aria-busy={!ready}
          readOnly={!ready}
          placeholder={t('running-notes-placeholder')}
          value={text}
          {...typing}
          onSelect={() => tell(false)}
          onFocus={() => tell(false)}
          onBlur={() => {
            leave()
            send.now()
          }}
        />
        <NoteCarets field={field} text={text} pages={pages} />
      </div>
      {words !== undefined && (
        <p className={styles.tooLong} id={`${id}-words`}>
          {words}
        </p>
      )}
      {people.size > 0 && (
        <p className={styles.here}>
          {t('running-notes-here')}
          {[...people].map(([personId, name]) => {
            const { ground, writing } = personColour(name)
            return (
              <bdi key={personId} className={styles.who} style={{ background: ground, color: writing }}>
                {name}
              </bdi>
            )
          })}
        </p>
      )}
    </>
  )
}
