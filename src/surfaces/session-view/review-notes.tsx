import type { ReactNode } from 'react'
import { ItemNotes } from '#src/features/running/item-notes.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

const mayNothing = () => false

/** The notes of every item, as the minutes hold them, each mendable in place. */
export function ReviewNotes(props: { context: SessionContext; readOnly: boolean }): ReactNode {
  const t = useText()
  const { session, moves } = props.context
  const { notes, noteEdits, items, removedItems } = useStateParts(session.live, readBy.itemNotes)
  const may = props.readOnly ? mayNothing : moves.may
  const noted = new Set(notes.map((each) => each.itemId))
  const shown = [
    ...items.filter((each) => may('edit-notes') || noted.has(each.id)),
    ...removedItems.filter((each) => noted.has(each.id)),
  ]
  if (shown.length === 0) return null
  return (
    <Section title={t('review-item-notes')}>
      {shown.map((each) => (
        <ItemNotes
          key={each.id}
          state={{ notes, noteEdits }}
          notes={session.live.notes}
          presence={session.live.presence}
          itemId={each.id}
          itemTitle={each.title}
          sessionKey={session.sessionKey}
          make={moves.make}
          may={may}
        />
      ))}
    </Section>
  )
}
