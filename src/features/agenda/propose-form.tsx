import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { itemTitleLimit, purposeLimit } from '#src/domain/agenda/agenda.ts'
import { readTopicText } from '#src/domain/agenda/topic-text.ts'
import { nameLimit } from '#src/domain/council/council.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { useDraftPart } from '#src/ui/drafts/form-draft.ts'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { MinutesField } from './item-fields.tsx'
import { TakeInMessage } from './take-in-message.tsx'

const proposalSchema = v.object({
  id: v.optional(v.string()),
  title: v.string(),
  minutes: v.number(),
  why: v.string(),
  onBehalfOf: v.optional(v.string(), ''),
})

/** `id` is made when the form opens, so that sending it twice proposes once. */
export interface ProposalDraft {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly why: string
  /** Empty where it is the person's own. */
  readonly onBehalfOf: string
}

/** A topic, how long, and why now; somebody else's can be taken in from their message. Closing keeps what was typed. */
export function ProposeForm(props: {
  sessionKey: string
  newId: () => string
  /** Answers whether it was proposed: then what was typed is done with. */
  onPropose: (proposal: ProposalDraft) => boolean | Promise<boolean>
  onCancel: () => void
  submitLabel?: string
}): ReactNode {
  const t = useText()
  const { newId } = props
  const parse = (stored: unknown): ProposalDraft | null => {
    const parsed = v.safeParse(proposalSchema, stored)
    return parsed.success ? { ...parsed.output, id: parsed.output.id ?? newId() } : null
  }
  const fresh = (): ProposalDraft => ({ id: newId(), title: '', minutes: 10, why: '', onBehalfOf: '' })
  const { draft, forget, left } = useKeptForm(`proposal/${props.sessionKey}`, parse, fresh)
  const onBehalfOf = useDraftPart(draft, 'onBehalfOf')
  const [missing, setMissing] = useState(false)
  const [takingIn, setTakingIn] = useState(false)
  const sending = useRef(false)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => title.current?.focus(), [])
  const submit = async () => {
    const typed = draft.get()
    if (typed.title.trim() === '') {
      setMissing(true)
      title.current?.focus()
      return
    }
    if (sending.current) return
    sending.current = true
    const tidy = { title: typed.title.trim(), why: typed.why.trim(), onBehalfOf: typed.onBehalfOf.trim() }
    try {
      if (await props.onPropose({ ...typed, ...tidy })) forget()
    } finally {
      sending.current = false
    }
  }
  const takeIn = (text: string) => {
    const topic = readTopicText(text)
    if (topic === null) return
    const { name, ...rest } = topic
    draft.replace({ ...draft.get(), ...rest, onBehalfOf: name })
    title.current?.focus()
  }
  return (
    <InlineForm
      title={t('agenda-propose')}
      submitLabel={props.submitLabel ?? t('agenda-propose-send')}
      onCancel={props.onCancel}
      onSubmit={() => void submit()}
      extra={
        !takingIn && (
          <Button size="small" appearance="subtle" onClick={() => setTakingIn(true)}>
            {t('agenda-take-in')}
          </Button>
        )
      }
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.title || each.why} />
      {takingIn && <TakeInMessage onText={takeIn} />}
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
      {(takingIn || onBehalfOf !== '') && (
        <DraftText draft={draft} name="onBehalfOf" label={t('agenda-behalf')} limit={nameLimit} />
      )}
    </InlineForm>
  )
}
