import { useEffect, useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { itemTitleLimit, purposeLimit } from '#src/domain/agenda/agenda.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { MinutesField } from './item-fields.tsx'

const proposalSchema = v.object({ title: v.string(), minutes: v.number(), why: v.string() })
type ProposalDraft = v.InferOutput<typeof proposalSchema>

const fresh: ProposalDraft = { title: '', minutes: 10, why: '' }

function parse(stored: unknown): ProposalDraft | null {
  const parsed = v.safeParse(proposalSchema, stored)
  return parsed.success ? parsed.output : null
}

/** A topic, how long, and why now. Closing keeps what was typed. */
export function ProposeForm(props: {
  sessionKey: string
  onPropose: (proposal: ProposalDraft) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { draft, forget, left } = useKeptForm(`proposal/${props.sessionKey}`, parse, () => fresh)
  const [missing, setMissing] = useState(false)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <InlineForm
      title={t('agenda-propose')}
      submitLabel={t('agenda-propose-send')}
      onCancel={props.onCancel}
      onSubmit={() => {
        const typed = draft.get()
        if (typed.title.trim() === '') {
          setMissing(true)
          title.current?.focus()
          return
        }
        props.onPropose({ ...typed, title: typed.title.trim(), why: typed.why.trim() })
        forget()
      }}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.title || each.why} />
      <DraftText
        draft={draft}
        name="title"
        label={t('agenda-item-title')}
        limit={itemTitleLimit}
        blank={missing ? t('agenda-problem-title') : undefined}
        field={title}
      />
      <MinutesField draft={draft} />
      <DraftText draft={draft} name="why" label={t('agenda-propose-why')} limit={purposeLimit} />
    </InlineForm>
  )
}
