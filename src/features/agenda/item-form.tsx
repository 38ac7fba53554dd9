import { useEffect, useRef, useState, type ReactNode } from 'react'
import { itemTitleLimit, purposeLimit, type AgendaItem } from '#src/domain/agenda/agenda.ts'
import type { Council } from '#src/domain/council/council.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import type { FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { FurtherItemFields } from './further-item-fields.tsx'
import { followOthers, itemFrom, type KeptItem } from './item-draft.ts'
import { KindField, LeadField, MinutesField } from './item-fields.tsx'

/** Title, minutes, kind, lead and purpose of one item, in place; folded, what few items need. */
export function ItemForm(props: {
  heading: string
  submitLabel: string
  /** The item that is edited, as it stands now; null for a new one. */
  before: AgendaItem | null
  itemId: string
  draft: FormDraft<KeptItem>
  /** The person opened it just now. */
  takeFocus: boolean
  council: Council
  onItem: (item: AgendaItem) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { draft, council, before, takeFocus } = props
  const [missing, setMissing] = useState(false)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takeFocus) title.current?.focus()
  }, [takeFocus])
  const nameOf = (id: string) => council.members.find((each) => each.personId === id)?.displayName ?? null
  return (
    <InlineForm
      title={props.heading}
      submitLabel={props.submitLabel}
      onCancel={props.onCancel}
      onSubmit={() => {
        const made = itemFrom(
          before === null ? draft.get() : followOthers(draft.get(), before),
          props.itemId,
          before,
          nameOf,
        )
        if (made.ok) props.onItem(made.item)
        else {
          setMissing(true)
          title.current?.focus()
        }
      }}
    >
      <DraftText
        draft={draft}
        name="title"
        label={t('agenda-item-title')}
        limit={itemTitleLimit}
        blank={missing ? t('agenda-problem-title') : undefined}
        field={title}
      />
      <MinutesField draft={draft} />
      <LeadField draft={draft} before={before} council={council} />
      <KindField draft={draft} />
      <DraftText
        draft={draft}
        name="purpose"
        label={t('agenda-item-purpose')}
        limit={purposeLimit}
        lines="many"
      />
      <FurtherItemFields draft={draft} />
    </InlineForm>
  )
}
