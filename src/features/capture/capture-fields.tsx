import { useState, type ReactNode } from 'react'
import type { DueChoice } from '#src/domain/actions/due-choices.ts'
import { outputKinds } from '#src/domain/agenda/agenda.ts'
import type { Council } from '#src/domain/council/council.ts'
import { detailLimit } from '#src/domain/session/capture.ts'
import { ChoiceList } from '#src/ui/components/choice-list.tsx'
import { DateChoice } from '#src/ui/components/date-choice.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './capture.module.css'
import type { CaptureDraft, CaptureKind } from './capture-draft.ts'

const levels = ['1', '2', '3', '4', '5'] as const

type Draft = FormDraft<CaptureDraft>

/** What a kind asks for beside its one line. Everything has a default: Enter in the line is enough. */
export function CaptureFields(props: {
  kind: CaptureKind
  draft: Draft
  council: Council
  dues: readonly DueChoice[]
  /** What the item asks to be written down, where that is a note with a label. */
  itemLabel: string | null
}): ReactNode {
  const t = useText()
  const { kind, draft, council } = props
  if (kind === 'action')
    return (
      <>
        <PersonField label={t('capture-owner')} draft={draft} council={council} />
        <DueField draft={draft} dues={props.dues} />
      </>
    )
  if (kind === 'risk')
    return (
      <>
        <ScaleField which="likelihood" draft={draft} />
        <ScaleField which="impact" draft={draft} />
        <PersonField label={t('capture-owner')} draft={draft} council={council} />
        <DepartmentsField draft={draft} council={council} />
      </>
    )
  if (kind === 'decision')
    return (
      <>
        <DraftText draft={draft} name="detail" label={t('capture-reason')} limit={detailLimit} lines="many" />
        <PersonField label={t('capture-decider')} draft={draft} council={council} />
        <MoreOfDecision draft={draft} />
      </>
    )
  return <LabelField draft={draft} itemLabel={props.itemLabel} />
}

/** What few decisions need at once; open where something stands in it. */
function MoreOfDecision(props: { draft: Draft }): ReactNode {
  const t = useText()
  const options = useDraftPart(props.draft, 'options')
  const dissent = useDraftPart(props.draft, 'dissent')
  const [opened] = useState(options !== '' || dissent !== '')
  return (
    <details className={styles.more} open={opened}>
      <summary>{t('capture-decision-more')}</summary>
      <DraftText
        draft={props.draft}
        name="options"
        label={t('capture-options')}
        limit={detailLimit}
        lines="many"
      />
      <DraftText
        draft={props.draft}
        name="dissent"
        label={t('capture-dissent')}
        limit={detailLimit}
        lines="many"
      />
    </details>
  )
}

function PersonField(props: { label: string; draft: Draft; council: Council }): ReactNode {
  const t = useText()
  const personId = useDraftPart(props.draft, 'personId')
  return (
    <Field label={props.label}>
      {(control) => (
        <ChoiceList
          control={control}
          choices={props.council.members.map((each) => ({ value: each.personId, label: each.displayName }))}
          value={personId}
          placeholder={t('capture-person-search')}
          renderChoice={(choice) => <Person name={choice.label} />}
          onChange={(next) => props.draft.set('personId', next)}
        />
      )}
    </Field>
  )
}

function DueField(props: { draft: Draft; dues: readonly DueChoice[] }): ReactNode {
  const t = useText()
  const due = useDraftPart(props.draft, 'due')
  return (
    <DateChoice
      label={t('capture-due')}
      choices={props.dues.map((each) => ({ day: each.day, label: t(`capture-due-${each.label}`) }))}
      value={due}
      allowNone
      onChange={(day) => props.draft.set('due', day)}
    />
  )
}

function ScaleField(props: { which: 'likelihood' | 'impact'; draft: Draft }): ReactNode {
  const t = useText()
  const { which, draft } = props
  const level = useDraftPart(draft, which)
  return (
    <SegmentedChoice
      label={t(`capture-scale-${which}`)}
      value={levels[level - 1] ?? null}
      options={levels.map((each) => ({ value: each, label: each, title: t(`capture-level-${each}`) }))}
      onChange={(next) => draft.set(which, Number(next))}
    />
  )
}

function DepartmentsField(props: { draft: Draft; council: Council }): ReactNode {
  const t = useText()
  const departmentIds = useDraftPart(props.draft, 'departmentIds')
  return (
    <ToggleChips
      label={t('capture-departments')}
      options={props.council.departments.map((each) => ({
        value: each.id,
        label: each.short,
        title: each.name,
      }))}
      values={departmentIds}
      onChange={(ids) => props.draft.set('departmentIds', [...ids])}
    />
  )
}

function LabelField(props: { draft: Draft; itemLabel: string | null }): ReactNode {
  const t = useText()
  const label = useDraftPart(props.draft, 'label')
  const asked = outputKinds.find((each) => each === props.itemLabel)
  return asked === undefined ? null : (
    <ToggleChips
      label={t('capture-as')}
      options={[{ value: asked, label: t(`capture-label-${asked}`) }]}
      values={label === asked ? [asked] : []}
      onChange={(values) => props.draft.set('label', values[0] ?? null)}
    />
  )
}
