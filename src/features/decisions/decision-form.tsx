import { useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { detailLimit } from '#src/domain/session/capture.ts'
import type { DecisionRecord } from '#src/records/kinds/decision-kind.ts'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { useDraftPart } from '#src/ui/drafts/form-draft.ts'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

const statuses = ['accepted', 'superseded', 'reversed'] as const
const draftSchema = v.object({
  reason: v.string(),
  options: v.string(),
  dissent: v.string(),
  challenge: v.string(),
  status: v.picklist(statuses),
  changeReason: v.string(),
})
type DecisionDraft = v.InferOutput<typeof draftSchema>
export type DecisionChange = Partial<DecisionDraft>

function parse(stored: unknown): DecisionDraft | null {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : null
}

/**
 * What may change about a decision after it was made: its record of reasons, and whether it still stands. The decision
 * itself stays as it was worded. A decision that no longer stands says why.
 */
export function DecisionForm(props: {
  decision: DecisionRecord
  challenges: readonly { readonly key: string; readonly title: string }[]
  onChange: (change: DecisionChange) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { decision } = props
  const { reason, options, dissent, challenge, status } = decision
  const now = { reason, options, dissent, challenge, status, changeReason: '' }
  const { draft, forget, left } = useKeptForm(`decision/${decision.clientKey}`, parse, () => now)
  const [missing, setMissing] = useState(false)
  const stands = useDraftPart(draft, 'status')
  const chosen = useDraftPart(draft, 'challenge')
  return (
    <InlineForm
      title={t('decisions-change')}
      submitLabel={t('decisions-keep')}
      onCancel={props.onCancel}
      onSubmit={() => {
        const typed = draft.get()
        if (typed.status !== status && typed.changeReason.trim() === '') return setMissing(true)
        props.onChange(changedOf(now, typed))
        forget()
      }}
    >
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.changeReason || each.reason} />
      <DraftText draft={draft} name="reason" label={t('decisions-reason')} limit={detailLimit} lines="many" />
      <DraftText
        draft={draft}
        name="options"
        label={t('decisions-options')}
        limit={detailLimit}
        lines="many"
      />
      <DraftText
        draft={draft}
        name="dissent"
        label={t('decisions-dissent')}
        limit={detailLimit}
        lines="many"
      />
      {props.challenges.length > 0 && (
        <Field label={t('decisions-challenge')}>
          {(control) => (
            <SelectInput
              {...control}
              value={chosen}
              onChange={(event) => draft.set('challenge', event.target.value)}
            >
              <option value="">{t('decisions-no-challenge')}</option>
              {props.challenges.map((each) => (
                <option key={each.key} value={each.key}>
                  {each.title}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      )}
      <SegmentedChoice
        label={t('decisions-stands')}
        value={stands}
        options={statuses.map((each) => ({ value: each, label: t(`decisions-status-${each}`) }))}
        onChange={(next) => draft.set('status', next)}
      />
      {stands !== status && (
        <DraftText
          draft={draft}
          name="changeReason"
          label={t('decisions-change-reason')}
          limit={detailLimit}
          lines="many"
          blank={missing ? t('decisions-change-reason-missing') : undefined}
        />
      )}
    </InlineForm>
  )
}

/** Only what differs, so that others' words in other fields stay. */
function changedOf(before: DecisionDraft, after: DecisionDraft): DecisionChange {
  const change: DecisionChange = {}
  if (after.reason !== before.reason) change.reason = after.reason.trim()
  if (after.options !== before.options) change.options = after.options.trim()
  if (after.dissent !== before.dissent) change.dissent = after.dissent.trim()
  if (after.challenge !== before.challenge) change.challenge = after.challenge
  if (after.status !== before.status) {
    change.status = after.status
    change.changeReason = after.changeReason.trim()
  }
  return change
}
