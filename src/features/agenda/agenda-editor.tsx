import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useState, type ReactNode } from 'react'
import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import type { Council } from '#src/domain/council/council.ts'
import { timetable } from '#src/domain/session/clock.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import { progressOf } from '#src/domain/session/progress.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { SortableList } from '#src/ui/components/sortable-list.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { createFormDraft, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useNow } from '#src/ui/time/use-now.ts'
import { AgendaRow } from './agenda-row.tsx'
import { AgendaTotal } from './agenda-total.tsx'
import { draftOfItem, freshItem, type ItemDraft } from './item-draft.ts'
import { ItemForm } from './item-form.tsx'

/** The agenda before the session: add, edit in place, reorder, remove with undo; total against the booked length. */
export function AgendaEditor(props: {
  state: Pick<
    SessionState,
    'items' | 'progress' | 'currentItemId' | 'plannedStartMs' | 'startedAtMs' | 'closedAtMs'
  >
  council: Council
  nowMs: () => number
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  newId: () => string
  /** Length of the meeting; null where no event is known. */
  bookedMinutes: number | null
}): ReactNode {
  const t = useText()
  const now = useNow(props.nowMs, 30_000)
  const { state, make, may } = props
  const { offerUndo, bar } = useUndo()
  const [editing, setEditing] = useState<{
    before: AgendaItem | null
    itemId: string
    draft: FormDraft<ItemDraft>
  } | null>(null)
  const starts = new Map(timetable(state, now).map((each) => [each.itemId, each.startMs]))
  const mayChange = may('change-item')
  const last = state.items.at(-1)

  const remove = (item: AgendaItem) => {
    const index = state.items.indexOf(item)
    const afterId = state.items[index - 1]?.id ?? null
    make({ kind: 'remove-item', itemId: item.id })
    offerUndo(t('agenda-removed', { title: item.title }), () => make({ kind: 'add-item', item, afterId }))
  }
  const form = (current: NonNullable<typeof editing>) => (
    <ItemForm
      heading={t(current.before ? 'agenda-edit-heading' : 'agenda-add-heading')}
      submitLabel={t(current.before ? 'agenda-save' : 'agenda-add')}
      before={current.before}
      itemId={current.itemId}
      draft={current.draft}
      council={props.council}
      onItem={(item) => {
        // A new item stands before the closing one, where it would be said.
        const afterId = last?.kind === 'close' ? (state.items.at(-2)?.id ?? null) : (last?.id ?? null)
        make(current.before ? { kind: 'change-item', item } : { kind: 'add-item', item, afterId })
        setEditing(null)
      }}
      onCancel={() => setEditing(null)}
    />
  )
  return (
    <Section title={t('agenda-title')} count={state.items.length}>
      {state.items.length === 0 ? (
        <StateMessage kind="empty" quiet title={t('agenda-empty-title')}>
          <p>{t(mayChange ? 'agenda-empty-editor' : 'agenda-empty-others')}</p>
        </StateMessage>
      ) : (
        <AgendaTotal state={state} bookedMinutes={props.bookedMinutes} nowMs={now} />
      )}
      {bar}
      <SortableList
        label={t('agenda-title')}
        items={state.items}
        keyOf={(item) => item.id}
        nameOf={(item) => item.title}
        canMove={may('move-item') && editing === null && state.items.length > 1}
        onMove={(itemId, afterId) => make({ kind: 'move-item', itemId, afterId })}
        render={(item) =>
          editing?.before?.id === item.id ? (
            form(editing)
          ) : (
            <AgendaRow
              item={item}
              startMs={starts.get(item.id) ?? null}
              onEdit={
                mayChange
                  ? () =>
                      setEditing({ before: item, itemId: item.id, draft: createFormDraft(draftOfItem(item)) })
                  : null
              }
              onRemove={
                may('remove-item') && progressOf(state, item.id).state === 'waiting'
                  ? () => remove(item)
                  : null
              }
            />
          )
        }
      />
      {editing?.before === null && form(editing)}
      {may('add-item') && editing === null && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            onClick={() =>
              setEditing({ before: null, itemId: props.newId(), draft: createFormDraft(freshItem) })
            }
          >
            {t('agenda-add')}
          </Button>
        </div>
      )}
    </Section>
  )
}
