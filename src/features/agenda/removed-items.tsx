import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'

function wordsOf(
  state: Pick<SessionState, 'removedItems' | 'notes' | 'captured' | 'items'>,
  item: AgendaItem,
): readonly string[] {
  const notes = state.notes.filter((each) => each.itemId === item.id).map((each) => each.text)
  const captured = state.captured
    .filter((each) => each.capture.itemId === item.id && !each.removed)
    .map((each) => each.capture.text)
  return [...notes, ...captured].filter((each) => each.trim() !== '')
}

/** What was written on items that left the agenda stays in sight, with the way to put the item back. */
export function RemovedItems(props: {
  state: Pick<SessionState, 'removedItems' | 'notes' | 'captured' | 'items'>
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
}): ReactNode {
  const t = useText()
  const { state } = props
  const rows = state.removedItems
    .map((item) => ({ item, words: wordsOf(state, item) }))
    .filter((each) => each.words.length > 0)
  if (rows.length === 0) return null
  return (
    <Section title={t('agenda-off')} count={rows.length}>
      <p className={styles.quiet}>{t('agenda-off-meaning')}</p>
      <ul className={styles.templates}>
        {rows.map(({ item, words }) => (
          <li key={item.id} className={styles.template}>
            <div className={styles.templateBody}>
              <p className={styles.name} dir="auto">
                {item.title}
              </p>
              {words.map((each) => (
                <p key={each} className={styles.kept} dir="auto">
                  {each}
                </p>
              ))}
              {props.may('add-item') && (
                <Button
                  size="small"
                  aria-label={t('agenda-put-back-this', { title: item.title })}
                  onClick={() =>
                    props.make({ kind: 'add-item', item, afterId: state.items.at(-1)?.id ?? null })
                  }
                >
                  {t('agenda-put-back')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
