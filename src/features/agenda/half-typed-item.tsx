import { useState, type ReactNode } from 'react'
import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import type { Council } from '#src/domain/council/council.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import { progressOf } from '#src/domain/session/progress.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useKeptDrafts } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { isTyped, parseKeptItem } from './item-draft.ts'
import { ItemForm } from './item-form.tsx'
import { placeOfNew } from './place-of-new.ts'

/** An item that was half-typed when the session began: finished here, proposed, or dropped. */
export function HalfTypedItem(props: {
  state: Pick<SessionState, 'items' | 'progress' | 'currentItemId'>
  council: Council
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  newId: () => string
  sessionKey: string
}): ReactNode {
  const t = useText()
  const { state, make, may } = props
  const { offerUndo, bar } = useUndo()
  const { kept, begin, forget } = useKeptDrafts(`item/${props.sessionKey}`, parseKeptItem)
  const [form, setForm] = useState(() =>
    kept !== null && isTyped(kept) ? { draft: begin(kept), newId: props.newId() } : null,
  )
  if (form === null) return bar
  const there = state.items.find((each) => each.id === form.draft.get().itemId)
  // What runs or is over is no longer changed under its own name.
  const before = there && may('change-item') && progressOf(state, there.id).state === 'waiting' ? there : null
  const adds = before === null && may('add-item')
  const end = () => {
    forget()
    setForm(null)
  }
  const drop = () => {
    const typed = form.draft.get()
    end()
    offerUndo(t('ui-changes-dropped', { what: typed.title || typed.purpose }), () => {
      const draft = begin(typed)
      draft.replace(typed)
      setForm({ ...form, draft })
    })
  }
  const send = (item: AgendaItem) => {
    if (before !== null) make({ kind: 'change-item', item })
    else if (adds) make({ kind: 'add-item', item, afterId: placeOfNew(state.items) })
    else
      make({
        kind: 'propose-item',
        proposalId: item.id,
        title: item.title,
        minutes: item.minutes,
        why: item.purpose ?? '',
      })
    end()
  }
  return (
    <Section title={t('agenda-half-typed')}>
      <p>{t('agenda-half-typed-meaning')}</p>
      <ItemForm
        heading={t(before ? 'agenda-edit-heading' : adds ? 'agenda-add-heading' : 'agenda-propose')}
        submitLabel={t(before ? 'agenda-save' : adds ? 'agenda-add' : 'agenda-propose-send')}
        before={before}
        itemId={before?.id ?? form.newId}
        draft={form.draft}
        takeFocus={false}
        council={props.council}
        onItem={send}
        onCancel={drop}
      />
    </Section>
  )
}
