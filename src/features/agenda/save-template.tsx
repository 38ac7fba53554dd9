import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { cadences } from '#src/domain/agenda/template.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { TemplateHeadFields } from './template-head-fields.tsx'

const templateDraftSchema = v.object({
  title: v.string(),
  purpose: v.string(),
  cadence: v.picklist(cadences),
})
/** Name, purpose and rhythm of a template. */
export type TemplateDraft = v.InferOutput<typeof templateDraftSchema>

function parse(stored: unknown): TemplateDraft | null {
  const parsed = v.safeParse(templateDraftSchema, stored)
  return parsed.success ? parsed.output : null
}

/** Keeps the agenda as a template of the council's own. */
export function SaveTemplate(props: {
  sessionKey: string
  /** What the agenda is called. */
  title: string
  /** Resolves with whether it is kept; says itself why it is not. */
  onSave: (draft: TemplateDraft) => Promise<boolean>
}): ReactNode {
  const t = useText()
  const [open, setOpen] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  return (
    <div>
      {open ? (
        <TemplateForm
          {...props}
          onSave={async (draft) => {
            const kept = await props.onSave(draft)
            if (kept) {
              setSaved(draft.title)
              setOpen(false)
            }
            return kept
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Button
          size="small"
          onClick={() => {
            setSaved(null)
            setOpen(true)
          }}
        >
          {t('agenda-template-save')}
        </Button>
      )}
      {/* There from the beginning, so that a screen reader hears it fill. */}
      <p role="status">{saved !== null && t('agenda-template-saved', { title: saved })}</p>
    </div>
  )
}

function TemplateForm(props: {
  sessionKey: string
  title: string
  onSave: (draft: TemplateDraft) => Promise<boolean>
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { draft, forget, left } = useKeptForm(`template/${props.sessionKey}`, parse, () => ({
    title: props.title,
    purpose: '',
    cadence: 'on-demand' as const,
  }))
  const [missing, setMissing] = useState(false)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <InlineForm
      title={t('agenda-template-save')}
      submitLabel={t('agenda-template-keep')}
      onCancel={props.onCancel}
      onSubmit={() => {
        const typed = draft.get()
        if (typed.title.trim() === '') {
          setMissing(true)
          title.current?.focus()
          return
        }
        const named = { ...typed, title: typed.title.trim(), purpose: typed.purpose.trim() }
        void props.onSave(named).then((kept) => kept && forget())
      }}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.title || each.purpose} />
      <TemplateHeadFields draft={draft} missing={missing} field={title} />
    </InlineForm>
  )
}
