import { useState, type ReactNode } from 'react'
import * as v from 'valibot'
import type { Step } from '#src/domain/challenges/challenge.ts'
import type { Council } from '#src/domain/council/council.ts'
import { DayField } from '#src/ui/components/day-field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { useDraftPart } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'

const draftSchema = v.object({
  title: v.string(),
  departmentKeys: v.array(v.string()),
  due: v.nullable(v.string()),
})

function parse(stored: unknown): v.InferOutput<typeof draftSchema> | null {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : null
}

/** A milestone, or with departments something that they deliver together. */
export function StepForm(props: {
  draftKey: string
  council: Council
  onAdd: (step: Pick<Step, 'title' | 'departmentKeys' | 'due'>) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const fresh = () => ({ title: '', departmentKeys: [], due: null })
  const { draft, forget } = useKeptForm(props.draftKey, parse, fresh)
  const [missing, setMissing] = useState(false)
  const departmentKeys = useDraftPart(draft, 'departmentKeys')
  const due = useDraftPart(draft, 'due')
  return (
    <InlineForm
      title={t('challenges-step-add')}
      submitLabel={t('challenges-step-keep')}
      onCancel={props.onCancel}
      onSubmit={() => {
        const typed = draft.get()
        if (typed.title.trim() === '') return setMissing(true)
        props.onAdd({ ...typed, title: typed.title.trim() })
        forget()
      }}
    >
      <DraftText
        draft={draft}
        name="title"
        label={t('challenges-step-title')}
        limit={255}
        blank={missing ? t('challenges-step-missing') : undefined}
      />
      <ToggleChips
        label={t('challenges-step-departments')}
        options={props.council.departments.map(({ id, short, name }) => ({
          value: id,
          label: short,
          title: name,
        }))}
        values={departmentKeys}
        onChange={(next) => draft.set('departmentKeys', [...next])}
      />
      <DayField
        label={t('challenges-step-day')}
        value={due ?? ''}
        onChange={(day) => draft.set('due', day === '' ? null : day)}
      />
    </InlineForm>
  )
}
