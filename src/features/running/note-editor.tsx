import { Button, useMergedRefs } from '@fluentui/react-components'
import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { notesLimit, type Move } from '#src/domain/session/move.ts'
import type { NoteBlock } from '#src/domain/session/session-state.ts'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { useTextLimit } from '#src/ui/components/use-text-limit.ts'
import { useDraft, useLeftDrafts } from '#src/ui/drafts/drafts.tsx'
import { LeftDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './running.module.css'

const pauseMs = 1200
const draftSchema = v.object({ text: v.string(), seen: v.nullable(v.string()) })

export function parseNoteDraft(stored: unknown): v.InferOutput<typeof draftSchema> | null {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : null
}

/** A new block has a new id after every reload; its draft is found by the item. */
export function noteDraftKey(sessionKey: string, itemId: string, blockId: string | null): string {
  return `notes/${sessionKey}/${itemId}/${blockId ?? 'new'}`
}

/**
 * One block of notes. What is being typed belongs to the typist until they leave the field: nobody else's words
 * change it or move the caret. It is sent after a pause, on leaving, and when the editor goes away.
 */
export function NoteEditor(props: {
  blockId: string
  itemId: string
  sessionKey: string
  label: string
  block: NoteBlock | null
  takeFocus: boolean
  make: (move: Move) => string
}): ReactNode {
  const t = useText()
  const { block, blockId, itemId } = props
  const [draftKey] = useState(() => noteDraftKey(props.sessionKey, itemId, block === null ? null : blockId))
  const [draft, setDraft] = useDraft(draftKey, parseNoteDraft)
  const left = useLeftDrafts(draftKey, parseNoteDraft)
  /** The text while the field is the person's own, with the version it began from; null follows the state. */
  const [own, setOwn] = useState(draft)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const text = own?.text ?? block?.text ?? ''
  const { words, refuse } = useTextLimit(text, notesLimit, 'running-notes-too-long')
  const ref = useMergedRefs(refuse, field)
  const dirty = draft !== null
  const newer = own !== null && block !== null && !dirty && block.version !== own.seen

  const send = useEffectEvent((leaving: boolean) => {
    // Too long to be shared: it stays a draft on this device until somebody shortens it.
    if (draft === null || draft.text.length > notesLimit) return
    setDraft(null)
    const changed = draft.text !== (block?.text ?? '')
    const seen = changed
      ? props.make({ kind: 'write-notes', itemId, blockId, text: draft.text, seen: draft.seen })
      : draft.seen
    setOwn(leaving ? null : { text: draft.text, seen })
  })

  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => send(false), pauseMs)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => {
    if (props.takeFocus) field.current?.focus()
  }, [props.takeFocus])
  useEffect(() => () => send(true), [])

  return (
    <>
      <TextInput
        ref={ref}
        {...(words === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-words` })}
        aria-label={props.label}
        placeholder={t('running-notes-placeholder')}
        value={text}
        onFocus={() =>
          setOwn((before) => before ?? { text: block?.text ?? '', seen: block?.version ?? null })
        }
        onChange={(event) => {
          const next = { text: event.target.value, seen: own?.seen ?? block?.version ?? null }
          setOwn(next)
          setDraft(next)
        }}
        onBlur={() => {
          if (dirty) send(true)
          else setOwn(null)
        }}
      />
      {words !== undefined && (
        <p className={styles.tooLong} id={`${id}-words`}>
          {words}
        </p>
      )}
      <LeftDrafts
        left={left}
        current={draft}
        describe={(each) => each.text}
        onTakeUp={(taken) => {
          setOwn(taken)
          setDraft(taken)
        }}
      />
      {newer && (
        <p className={styles.quiet}>
          {t('running-notes-newer', { name: block.byName })}{' '}
          <Button
            size="small"
            appearance="transparent"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setOwn({ text: block.text, seen: block.version })}
          >
            {t('running-notes-show')}
          </Button>
        </p>
      )}
    </>
  )
}
