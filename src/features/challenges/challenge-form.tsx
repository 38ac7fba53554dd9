import { useEffect, useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import type { Council } from '#src/domain/council/council.ts'
import { detailLimit } from '#src/domain/session/capture.ts'
import { ChoiceList } from '#src/ui/components/choice-list.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

const draftSchema = v.object({
  title: v.string(),
  statement: v.string(),
  criteria: v.string(),
  departmentKeys: v.array(v.string()),
  ownerKey: v.nullable(v.string()),
  ownership: v.picklist(['fixed', 'rotates']),
})
export type ChallengeDraft = v.InferOutput<typeof draftSchema>

export const freshChallenge: ChallengeDraft = {
  title: '',
  statement: '',
  criteria: '',
  departmentKeys: [],
  ownerKey: null,
  ownership: 'fixed',
}

function parse(stored: unknown): ChallengeDraft | null {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : null
}

/** What the council wants to solve, how it will know, who is in it and who looks after it. */
export function ChallengeForm(props: {
  /** Under which the half-typed form is kept. */
  draftKey: string
  start: ChallengeDraft
  heading: string
  submitLabel: string
  council: Council
  onSubmit: (draft: ChallengeDraft) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { draft, forget, left } = useKeptForm(props.draftKey, parse, () => props.start)
  const [missing, setMissing] = useState(false)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <InlineForm
      title={props.heading}
      submitLabel={props.submitLabel}
      onCancel={props.onCancel}
      onSubmit={() => {
        const typed = draft.get()
        if (typed.title.trim() === '') {
          setMissing(true)
          title.current?.focus()
          return
        }
        props.onSubmit({ ...typed, title: typed.title.trim() })
        forget()
      }}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.title || each.statement} />
      <DraftText
        draft={draft}
        name="title"
        label={t('challenges-title')}
        help="challenge"
        limit={255}
        blank={missing ? t('challenges-title-missing') : undefined}
        field={title}
      />
      <DraftText
        draft={draft}
        name="statement"
        label={t('challenges-statement')}
        hint={t('challenges-statement-hint')}
        limit={detailLimit}
        lines="many"
      />
      <DraftText
        draft={draft}
        name="criteria"
        label={t('challenges-criteria')}
        hint={t('challenges-criteria-hint')}
        limit={detailLimit}
        lines="many"
      />
      <Departments draft={draft} council={props.council} />
      <Owner draft={draft} council={props.council} />
    </InlineForm>
  )
}

function Departments(props: { draft: FormDraft<ChallengeDraft>; council: Council }): ReactNode {
  const t = useText()
  const values = useDraftPart(props.draft, 'departmentKeys')
  return (
    <ToggleChips
      label={t('challenges-departments')}
      options={props.council.departments.map(({ id, short, name }) => ({
        value: id,
        label: short,
        title: name,
      }))}
      values={values}
      onChange={(next) => props.draft.set('departmentKeys', [...next])}
    />
  )
}

function Owner(props: { draft: FormDraft<ChallengeDraft>; council: Council }): ReactNode {
  const t = useText()
  const owner = useDraftPart(props.draft, 'ownerKey')
  const ownership = useDraftPart(props.draft, 'ownership')
  return (
    <>
      <Field label={t('challenges-owner')}>
        {(control) => (
          <ChoiceList
            control={control}
            choices={props.council.members.map((each) => ({ value: each.personId, label: each.displayName }))}
            value={owner}
            placeholder={t('challenges-owner-search')}
            onChange={(next) => props.draft.set('ownerKey', next)}
          />
        )}
      </Field>
      <SegmentedChoice
        label={t('challenges-ownership')}
        value={ownership}
        options={[
          { value: 'fixed', label: t('challenges-ownership-fixed') },
          { value: 'rotates', label: t('challenges-ownership-rotates') },
        ]}
        onChange={(next) => props.draft.set('ownership', next)}
      />
    </>
  )
}
