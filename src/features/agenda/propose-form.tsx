import { useEffect, useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { MinutesStepper } from '#src/ui/components/minutes-stepper.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

const proposalSchema = v.object({ title: v.string(), minutes: v.number(), why: v.string() })
type ProposalDraft = v.InferOutput<typeof proposalSchema>

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
  const [kept, setDraft] = useDraft(`proposal/${props.sessionKey}`, parse)
  const draft = kept ?? { title: '', minutes: 10, why: '' }
  const [missing, setMissing] = useState(false)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <InlineForm
      title={t('agenda-propose')}
      submitLabel={t('agenda-propose-send')}
      onCancel={props.onCancel}
      onSubmit={() => {
        if (draft.title.trim() === '') {
          setMissing(true)
          title.current?.focus()
          return
        }
        props.onPropose({ ...draft, title: draft.title.trim(), why: draft.why.trim() })
        setDraft(null)
      }}
    >
      <Field
        label={t('agenda-item-title')}
        error={missing && draft.title.trim() === '' ? t('agenda-problem-title') : undefined}
      >
        {(control) => (
          <LineInput
            {...control}
            ref={title}
            value={draft.title}
            maxLength={200}
            onChange={(event) => setDraft({ ...draft, title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('agenda-item-minutes')}>
        {(control) => (
          <MinutesStepper
            id={control.id}
            label={t('agenda-item-minutes')}
            value={draft.minutes}
            onChange={(minutes) => setDraft({ ...draft, minutes })}
          />
        )}
      </Field>
      <Field label={t('agenda-propose-why')}>
        {(control) => (
          <LineInput
            {...control}
            value={draft.why}
            maxLength={600}
            onChange={(event) => setDraft({ ...draft, why: event.target.value })}
          />
        )}
      </Field>
    </InlineForm>
  )
}
