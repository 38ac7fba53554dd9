import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { NoteBlock, SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useDraft, useLeftDrafts } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { NoteEditor, noteDraftKey, parseNoteDraft } from './note-editor.tsx'
import styles from './running.module.css'

interface Row {
  readonly blockId: string
  readonly block: NoteBlock | null
}

interface ItemNotesProps {
  state: Pick<SessionState, 'notes'>
  itemId: string
  sessionKey: string
  /** Returns the move's id, by which the next edit says what it has seen. */
  make: (move: Move) => string
  may: (kind: MoveKind) => boolean
  newId: () => string
  /** Names the item where notes of several stand below each other. */
  itemTitle?: string
}

/** Notes of one item: blocks of text that several people write; what was written at the same time stands beside. */
export function ItemNotes(props: ItemNotesProps): ReactNode {
  // Another item begins with a block of its own: the id of a fresh block must never reach a second item.
  return <NotesOfItem key={props.itemId} {...props} />
}

function NotesOfItem(props: ItemNotesProps): ReactNode {
  const t = useText()
  const { state, itemId, itemTitle } = props
  const may = props.may('write-notes')
  const [freshId, setFreshId] = useState(props.newId)
  const newKey = noteDraftKey(props.sessionKey, itemId, null)
  const [half] = useDraft(newKey, parseNoteDraft)
  const left = useLeftDrafts(newKey, parseNoteDraft)
  const [asked, setAdding] = useState(half !== null)
  // Half a note that was left on a page that is gone shows itself.
  const adding = asked || left.length > 0
  const rows: Row[] = state.notes
    .filter((each) => each.itemId === itemId)
    .map((block) => ({ blockId: block.blockId, block }))
  const known = rows.some((each) => each.blockId === freshId)
  // The fresh row keeps its key when its first words arrive in the state, and with it focus and caret.
  const all =
    may && !known && (rows.length === 0 || adding) ? [...rows, { blockId: freshId, block: null }] : rows
  return (
    <Section
      {...(itemTitle === undefined ? { title: t('running-notes') } : { title: itemTitle, level: 3 })}
      actions={
        may &&
        all.length === rows.length &&
        rows.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setFreshId(props.newId())
              setAdding(true)
            }}
          >
            {t('running-notes-add')}
          </Button>
        )
      }
    >
      {all.map(({ blockId, block }) => (
        <div key={blockId} className={block?.besideBlockId ? styles.beside : styles.block}>
          {block?.besideBlockId && (
            <p className={styles.quiet}>{t('running-notes-beside', { name: block.byName })}</p>
          )}
          {may ? (
            <NoteEditor
              blockId={blockId}
              itemId={itemId}
              sessionKey={props.sessionKey}
              label={
                itemTitle === undefined ? t('running-notes') : t('running-notes-on', { title: itemTitle })
              }
              block={block}
              takeFocus={adding && blockId === freshId}
              make={props.make}
            />
          ) : (
            <p className={styles.readNote} dir="auto">
              {block?.text}
            </p>
          )}
        </div>
      ))}
      {!may && rows.length === 0 && <p className={styles.quiet}>{t('running-notes-none')}</p>}
    </Section>
  )
}
