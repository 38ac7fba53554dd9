import { useState, type ReactNode } from 'react'
import { isPast } from '#src/domain/actions/action-state.ts'
import type { DueChoice } from '#src/domain/actions/due-choices.ts'
import { outputKinds } from '#src/domain/agenda/agenda.ts'
import type { Council } from '#src/domain/council/council.ts'
import { detailLimit } from '#src/domain/session/capture.ts'
import { ChoiceList } from '#src/ui/components/choice-list.tsx'
import { DateChoice } from '#src/ui/components/date-choice.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { useMarkedLast, usePersonMark } from '#src/ui/components/person-marks.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { CaptureDraft, FormerPerson } from './capture-draft.ts'
import type { CaptureKind } from './capture-kinds.ts'
import styles from './capture.module.css'

const levels = ['1', '2', '3', '4', '5'] as const

type Draft = FormDraft<CaptureDraft>

/** What a kind asks for beside its one line. Everything has a default: Enter in the line is enough. */
export function CaptureFields(props: {
  kind: CaptureKind
  draft: Draft
  council: Council
  dues: readonly DueChoice[]
  /** Today in the council's zone. */
  today: string
  /** Who stands in the capture that is mended, on the council or not any more. */
  former: FormerPerson | null
  /** What the item asks to be written down, where that is a note with a label. */
  itemLabel: string | null
}): ReactNode {
  const t = useText()
  const { kind, draft, council, former } = props
  const person = (label: string, hint?: string) => (
    <PersonField label={label} hintWhereLeft={hint} draft={draft} council={council} former={former} />
  )
  if (kind === 'action')
    return (
      <>
        {person(t('capture-owner'), t('capture-owner-left'))}
        <DueField draft={draft} dues={props.dues} today={props.today} />
      </>
    )
  if (kind === 'risk')
    return (
      <>
        <ScaleField which="likelihood" draft={draft} />
        <ScaleField which="impact" draft={draft} />
        {person(t('capture-owner'))}
        <DepartmentsField draft={draft} council={council} />
      </>
    )
  if (kind === 'decision')
    return (
      <>
        <DraftText draft={draft} name="detail" label={t('capture-reason')} limit={detailLimit} lines="many" />
        {person(t('capture-decider'))}
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

/** Members first; whoever is not in the team any more can still be named, and the field says what that means. */
function PersonField(props: {
  label: string
  hintWhereLeft: string | undefined
  draft: Draft
  council: Council
  former: FormerPerson | null
}): ReactNode {
  const t = useText()
  const { former } = props
  const personId = useDraftPart(props.draft, 'personId')
  const left = usePersonMark(personId) !== undefined
  const members = useMarkedLast(props.council.members, (each) => each.personId)
  const people = [
    ...members.map((each) => ({ value: each.personId, label: each.displayName })),
    ...(former === null || members.some((each) => each.personId === former.personId)
      ? []
      : [{ value: former.personId, label: former.name }]),
  ]
  return (
    <Field label={props.label} hint={left ? props.hintWhereLeft : undefined}>
      {(control) => (
        <ChoiceList
          control={control}
          choices={people}
          value={personId}
          placeholder={t('capture-person-search')}
          renderChoice={(choice) => (
            <Person
              id={choice.value}
              name={choice.label}
              {...(props.council.members.some((each) => each.personId === choice.value)
                ? {}
                : { detail: t('capture-person-not-on-council') })}
            />
          )}
          onChange={(next) => props.draft.set('personId', next)}
        />
      )}
    </Field>
  )
}

/** A day that is past can be kept, for an action that was due already; what that means is said at once. */
function DueField(props: { draft: Draft; dues: readonly DueChoice[]; today: string }): ReactNode {
  const t = useText()
  const due = useDraftPart(props.draft, 'due')
  return (
    <>
      <DateChoice
        label={t('capture-due')}
        choices={props.dues.map((each) => ({ day: each.day, label: t(`capture-due-${each.label}`) }))}
        value={due}
        allowNone
        onChange={(day) => props.draft.set('due', day)}
      />
      {isPast(due, props.today) && (
        <p className={styles.past} role="status">
          {t('capture-due-past')}
        </p>
      )}
    </>
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
