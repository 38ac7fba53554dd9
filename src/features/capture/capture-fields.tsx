import type { ReactNode } from 'react'
import type { DueChoice } from '#src/domain/actions/due-choices.ts'
import { outputKinds } from '#src/domain/agenda/agenda.ts'
import type { Council } from '#src/domain/council/council.ts'
import { ChoiceList } from '#src/ui/components/choice-list.tsx'
import { DateChoice } from '#src/ui/components/date-choice.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { CaptureDraft, CaptureKind } from './capture-draft.ts'

const levels = ['1', '2', '3', '4', '5'] as const

/** What a kind asks for beside its one line. Everything has a default: Enter in the line is enough. */
export function CaptureFields(props: {
  kind: CaptureKind
  draft: CaptureDraft
  council: Council
  dues: readonly DueChoice[]
  /** What the item asks to be written down, where that is a note with a label. */
  itemLabel: string | null
  onChange: (draft: CaptureDraft) => void
}): ReactNode {
  const t = useText()
  const { kind, draft, council, onChange } = props
  const person = (label: string) => (
    <Field label={label}>
      {(control) => (
        <ChoiceList
          control={control}
          choices={council.members.map((each) => ({ value: each.personId, label: each.displayName }))}
          value={draft.personId}
          placeholder={t('capture-person-search')}
          renderChoice={(choice) => <Person name={choice.label} />}
          onChange={(personId) => onChange({ ...draft, personId })}
        />
      )}
    </Field>
  )
  if (kind === 'action')
    return (
      <>
        {person(t('capture-owner'))}
        <DateChoice
          label={t('capture-due')}
          choices={props.dues.map((each) => ({ day: each.day, label: t(`capture-due-${each.label}`) }))}
          value={draft.due}
          allowNone
          onChange={(due) => onChange({ ...draft, due })}
        />
      </>
    )
  if (kind === 'risk')
    return (
      <>
        {(['likelihood', 'impact'] as const).map((which) => (
          <SegmentedChoice
            key={which}
            label={t(`capture-scale-${which}`)}
            value={levels[draft[which] - 1] ?? null}
            options={levels.map((level) => ({
              value: level,
              label: level,
              title: t(`capture-level-${level}`),
            }))}
            onChange={(level) => onChange({ ...draft, [which]: Number(level) })}
          />
        ))}
        {person(t('capture-owner'))}
        <ToggleChips
          label={t('capture-departments')}
          options={council.departments.map((each) => ({
            value: each.id,
            label: each.short,
            title: each.name,
          }))}
          values={draft.departmentIds}
          onChange={(departmentIds) => onChange({ ...draft, departmentIds: [...departmentIds] })}
        />
      </>
    )
  if (kind === 'decision')
    return (
      <>
        <Field label={t('capture-reason')}>
          {(control) => (
            <TextInput
              {...control}
              value={draft.detail}
              onChange={(event) => onChange({ ...draft, detail: event.target.value })}
            />
          )}
        </Field>
        {person(t('capture-decider'))}
      </>
    )
  const asked = outputKinds.find((each) => each === props.itemLabel)
  return asked === undefined ? null : (
    <ToggleChips
      label={t('capture-as')}
      options={[{ value: asked, label: t(`capture-label-${asked}`) }]}
      values={draft.label === asked ? [asked] : []}
      onChange={(values) => onChange({ ...draft, label: values[0] ?? null })}
    />
  )
}
