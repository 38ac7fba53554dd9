import {
  createElement,
  useEffect,
  useState,
  useSyncExternalStore,
  type ChangeEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react'
import { isTogether } from '#src/domain/session/fold-notes.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { NoteBlock, SessionState } from '#src/domain/session/session-state.ts'
import type { NotesTogether } from '#src/live/notes/noted-session.ts'
import type { Presence } from '#src/live/presence.ts'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { createEarlyPlaces } from './early-place.ts'
import { changedText, noteDraftKey, parseNoteDraft } from './note-draft.ts'
import type { NoteTogether } from './note-together.tsx'
import styles from './notes.module.css'
import { typedChange } from './typed-change.ts'

/** The field itself comes with what merges the texts; once it is here every other one is at hand. */
let atHand: typeof NoteTogether | null = null

function useNoteTogether(wanted: boolean): typeof NoteTogether | null {
  const [part, setPart] = useState(() => atHand)
  useEffect(() => {
    if (!wanted || part !== null) return
    let current = true
    import('./note-together.tsx').then(
      (loaded) => {
        atHand = loaded.NoteTogether
        if (current) setPart(() => loaded.NoteTogether)
      },
      // It was loaded before there was a field; should the browser have lost it, the next item asks again.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [part, wanted])
  return part
}

interface ItemNotesProps {
  state: Pick<SessionState, 'notes' | 'noteEdits'>
  notes: NotesTogether
  presence: Presence
  itemId: string
  sessionKey: string
  /** Answers the move's id, empty where the person may not make it. */
  make: (move: Move) => string
  may: (kind: MoveKind) => boolean
  /** Names the item where notes of several stand below each other. */
  itemTitle?: string
}

/** Notes of one item: blocks that one person each has written, as sessions once had them, and the text of all. */
export function ItemNotes(props: ItemNotesProps): ReactNode {
  const t = useText()
  const { state, itemId, itemTitle } = props
  const may = props.may('edit-notes')
  const own = state.notes.filter((each) => each.itemId === itemId && each.text.trim() !== '')
  const blocks = own.filter((each) => !isTogether(each))
  const together = own.find(isTogether)
  const late = lateWriters(state, itemId)
  return (
    <Section {...(itemTitle === undefined ? { title: t('running-notes') } : { title: itemTitle, level: 3 })}>
      <div className={styles.notes}>
        {blocks.map((each) => (
          <EarlierBlock key={each.blockId} block={each} />
        ))}
        {may ? (
          // Another item is another text: nothing of the one field may reach the other.
          <NoteEntry
            key={itemId}
            {...props}
            known={together?.text ?? ''}
            label={itemTitle === undefined ? t('running-notes') : t('running-notes-on', { title: itemTitle })}
          />
        ) : (
          together !== undefined && (
            <div>
              <p className={styles.text} dir="auto">
                {together.text}
              </p>
              <p className={styles.quiet}>{t('running-notes-by', { names: together.byName })}</p>
            </div>
          )
        )}
        {late.length > 0 && <p className={styles.quiet}>{t('running-notes-late', { names: late })}</p>}
        {!may && own.length === 0 && <p className={styles.quiet}>{t('running-notes-none')}</p>}
      </div>
    </Section>
  )
}

/** Names of those whose words came after the session was closed. */
function lateWriters({ noteEdits }: Pick<SessionState, 'noteEdits'>, itemId: string): readonly string[] {
  const edits = Object.hasOwn(noteEdits, itemId) ? (noteEdits[itemId] ?? []) : []
  return [...new Set(edits.filter((each) => each.afterClose).map((each) => each.byName))]
}

/** Written by one person, by an earlier release: it is read, and what is added goes into the text of all. */
function EarlierBlock({ block }: { block: NoteBlock }): ReactNode {
  const t = useText()
  return (
    <div className={styles.earlier}>
      <p className={styles.text} dir="auto">
        {block.text}
      </p>
      <p className={styles.quiet}>
        {t(block.besideBlockId === null ? 'running-notes-by' : 'running-notes-beside', {
          name: block.byName,
          names: block.byName,
        })}
      </p>
    </div>
  )
}

/** The field, as soon as what merges several people's words is there; what is typed before is kept for it. */
function NoteEntry(props: ItemNotesProps & { label: string; known: string }): ReactNode {
  const t = useText()
  const { notes, itemId, sessionKey, label, known } = props
  const field = useSyncExternalStore(notes.subscribe, () => notes.field(itemId))
  const failed = useSyncExternalStore(notes.subscribe, notes.failed)
  const part = useNoteTogether(field !== null)
  const [draft, setDraft] = useDraft(noteDraftKey(sessionKey, itemId), parseNoteDraft)
  /** Somebody who is in the field before it is everybody's goes on in it. */
  const [early] = useState(createEarlyPlaces)
  const [composing, setComposing] = useState(false)
  if (field !== null && part !== null && !composing)
    return createElement(part, {
      field,
      presence: props.presence,
      itemId,
      sessionKey,
      label,
      early,
      make: props.make,
    })
  const stand = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart: start, selectionEnd: end } = currentTarget
    early.stand({ text: value, start, end })
  }
  const type = (event: ChangeEvent<HTMLTextAreaElement>) => {
    stand(event)
    const { target } = event
    const before = draft?.change?.before ?? known
    const change = typedChange(before, target.value, target.selectionEnd)
    if (change === null) return setDraft(null)
    const { at, removed, inserted } = change
    setDraft({ text: inserted, change: { before, at, removed } })
  }
  return (
    <>
      <TextInput
        aria-label={label}
        // Half a text of another page waits for its place.
        readOnly={draft !== null && draft.change === undefined}
        placeholder={t('running-notes-placeholder')}
        value={changedText(draft) ?? known}
        onChange={type}
        onSelect={stand}
        onFocus={stand}
        onBlur={() => early.leave()}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      {failed && (
        <StateMessage kind="offline" quiet title={t('running-notes-not-loaded')}>
          {t('running-notes-not-loaded-meaning')}
        </StateMessage>
      )}
    </>
  )
}
