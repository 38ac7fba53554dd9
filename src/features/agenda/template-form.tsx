import { useEffect, useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { cadences } from '#src/domain/agenda/template.ts'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { MinutesStepper } from '#src/ui/components/minutes-stepper.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { useDraftPart } from '#src/ui/drafts/form-draft.ts'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { TemplateHeadFields } from './template-head-fields.tsx'

const headSchema = v.object({
  title: v.string(),
  purpose: v.string(),
  cadence: v.picklist(cadences),
  minutes: v.number(),
})
/** What a template is called and for, how often such a session is held, and how long it is. */
export type TemplateHead = v.InferOutput<typeof headSchema>

function parse(stored: unknown): TemplateHead | null {
  const parsed = v.safeParse(headSchema, stored)
  return parsed.success ? parsed.output : null
}

export function TemplateForm(props: {
  templateKey: string
  before: TemplateHead
  onChange: (change: Partial<TemplateHead>) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { before } = props
  const { draft, forget, left } = useKeptForm(`template-head/${props.templateKey}`, parse, () => before)
  const minutes = useDraftPart(draft, 'minutes')
  const [missing, setMissing] = useState(false)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <InlineForm
      title={t('template-change')}
      submitLabel={t('template-keep')}
      onCancel={props.onCancel}
      onSubmit={() => {
        const typed = draft.get()
        if (typed.title.trim() === '') {
          setMissing(true)
          title.current?.focus()
          return
        }
        props.onChange(changedOf(before, typed))
        forget()
      }}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.title || each.purpose} />
      <TemplateHeadFields draft={draft} missing={missing} field={title} />
      <Field label={t('template-length')}>
        {(control) => (
          <MinutesStepper
            id={control.id}
            label={t('template-length')}
            value={minutes}
            onChange={(next) => draft.set('minutes', next)}
          />
        )}
      </Field>
    </InlineForm>
  )
}

/** Only what differs, so that others' words in other fields stay. */
function changedOf(before: TemplateHead, after: TemplateHead): Partial<TemplateHead> {
  const title = after.title.trim()
  const purpose = after.purpose.trim()
  return {
    ...(title === before.title ? {} : { title }),
    ...(purpose === before.purpose ? {} : { purpose }),
    ...(after.cadence === before.cadence ? {} : { cadence: after.cadence }),
    ...(after.minutes === before.minutes ? {} : { minutes: after.minutes }),
  }
}
