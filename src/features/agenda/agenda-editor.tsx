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
import { useKeptDrafts } from '#src/ui/drafts/drafts.tsx'
import type { FormDraft } from '#src/ui/drafts/form-draft.ts'
import { LeftDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useNow } from '#src/ui/time/use-now.ts'
import { AgendaRow } from './agenda-row.tsx'
import { AgendaTotal } from './agenda-total.tsx'
import { followOthers, isTyped, keptItem, parseKeptItem, type KeptItem } from './item-draft.ts'
import { ItemForm } from './item-form.tsx'
import { placeOfNew } from './place-of-new.ts'

/** The form that is open: what stands in it, and the id of the item should it be a new one. */
interface OpenForm {
  readonly draft: FormDraft<KeptItem>
  readonly newId: string
  /** Opened just now, not found on the device. */
  readonly byPerson: boolean
}

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
  sessionKey: string
  /** Of a template: it stands at no time of day. */
  timeless?: boolean
}): ReactNode {
  const t = useText()
  const now = useNow(props.nowMs, 30_000)
  const { state, make, may } = props
  const { offerUndo, bar } = useUndo()
  const { kept, begin, forget, left } = useKeptDrafts(`item/${props.sessionKey}`, parseKeptItem)
  const itemOf = (itemId: string | null) => state.items.find((each) => each.id === itemId) ?? null
  const opened = (start: KeptItem, byPerson: boolean): OpenForm => {
    const item = itemOf(start.itemId)
    return { draft: begin(item === null ? start : followOthers(start, item)), newId: props.newId(), byPerson }
  }
  const [editing, setEditing] = useState(() => (kept === null ? null : opened(kept, false)))
  const starts = new Map(
    (props.timeless ? [] : timetable(state, now)).map((each) => [each.itemId, each.startMs]),
  )
  const mayChange = may('change-item')

  const remove = (item: AgendaItem) => {
    const index = state.items.indexOf(item)
    const afterId = state.items[index - 1]?.id ?? null
    make({ kind: 'remove-item', itemId: item.id })
    offerUndo(t('agenda-removed', { title: item.title }), () => make({ kind: 'add-item', item, afterId }))
  }
  const open = (next: OpenForm | null) => {
    const typed = editing?.draft.get()
    forget()
    setEditing(next)
    if (typed && isTyped(typed))
      offerUndo(t('ui-changes-dropped', { what: typed.title || typed.purpose }), () => takeUp(typed))
  }
  const takeUp = (typed: KeptItem) => {
    const next = opened(typed, true)
    open(next)
    // It is kept again, as any text that was typed.
    next.draft.replace(next.draft.get())
  }
  const edited = editing === null ? null : itemOf(editing.draft.get().itemId)
  const form = (current: OpenForm) => (
    <ItemForm
      // Another form is another one, even in the same place.
      key={current.newId}
      heading={t(edited ? 'agenda-edit-heading' : 'agenda-add-heading')}
      submitLabel={t(edited ? 'agenda-save' : 'agenda-add')}
      before={edited}
      itemId={edited?.id ?? current.newId}
      draft={current.draft}
      takeFocus={current.byPerson}
      council={props.council}
      onItem={(item) => {
        make(
          edited
            ? { kind: 'change-item', item }
            : { kind: 'add-item', item, afterId: placeOfNew(state.items) },
        )
        forget()
        setEditing(null)
      }}
      onCancel={() => open(null)}
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
      <LeftDrafts
        left={left}
        current={null}
        describe={(each) => each.title || each.purpose}
        onTakeUp={takeUp}
      />
      <SortableList
        label={t('agenda-title')}
        items={state.items}
        keyOf={(item) => item.id}
        nameOf={(item) => item.title}
        canMove={may('move-item') && editing === null && state.items.length > 1}
        onMove={(itemId, afterId) => make({ kind: 'move-item', itemId, afterId })}
        render={(item) =>
          editing !== null && edited === item ? (
            form(editing)
          ) : (
            <AgendaRow
              item={item}
              startMs={starts.get(item.id) ?? null}
              onEdit={mayChange ? () => open(opened(keptItem(item), true)) : null}
              onRemove={
                may('remove-item') && progressOf(state, item.id).state === 'waiting'
                  ? () => remove(item)
                  : null
              }
            />
          )
        }
      />
      {/* What was typed for an item that others took away meanwhile can be added again. */}
      {editing !== null && edited === null && form(editing)}
      {may('add-item') && editing === null && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            onClick={() => open(opened(keptItem(null), true))}
          >
            {t('agenda-add')}
          </Button>
        </div>
      )}
    </Section>
  )
}
