import { useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { isPresent } from '#src/domain/session/acceptance.ts'
import type { Attendance, RoleHolder, SessionRole } from '#src/domain/session/session-state.ts'
import { ChoiceList } from '#src/ui/components/choice-list.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { useMarkedLast, usePersonMark } from '#src/ui/components/person-marks.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** To whom, and how it counts: for today (the other keeps their place), or as a swap (they change places). */
export function GiveRoleForm(props: {
  role: SessionRole
  council: Council
  attendance: readonly Attendance[]
  holder: RoleHolder | undefined
  onGive: (next: RoleHolder) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { holder } = props
  const [personId, setPersonId] = useState<string | null>(null)
  const [why, setWhy] = useState<'handed-over' | 'swapped'>('handed-over')
  const [missing, setMissing] = useState(false)
  const here = (id: string) => isPresent(props.attendance, id)
  // Who is here comes first: the role is wanted now.
  const people = useMarkedLast(
    props.council.members
      .filter((each) => each.personId !== holder?.personId)
      .toSorted((a, b) => Number(here(b.personId)) - Number(here(a.personId))),
    (each) => each.personId,
  )
  const mark = usePersonMark(personId)
  return (
    <InlineForm
      title={t(holder ? 'rotation-hand-over' : 'rotation-choose')}
      submitLabel={t(holder ? 'rotation-hand-over' : 'rotation-choose')}
      onCancel={props.onCancel}
      onSubmit={() => {
        const person = people.find((each) => each.personId === personId)
        if (!person) return setMissing(true)
        props.onGive({
          personId: person.personId,
          name: person.displayName,
          why: holder ? why : 'chosen',
          forPersonId: holder?.personId ?? null,
        })
      }}
    >
      <Field
        label={t('rotation-to')}
        error={missing && personId === null ? t('rotation-to-missing') : undefined}
        hint={mark === undefined || (personId !== null && here(personId)) ? undefined : t('rotation-to-left')}
      >
        {(control) => (
          <ChoiceList
            control={control}
            choices={people.map((each) => ({ value: each.personId, label: each.displayName }))}
            value={personId}
            onChange={setPersonId}
            renderChoice={(choice) => (
              <Person
                id={choice.value}
                name={choice.label}
                detail={here(choice.value) ? t('rotation-is-here') : undefined}
              />
            )}
          />
        )}
      </Field>
      {holder && (
        <SegmentedChoice
          label={t('rotation-how')}
          value={why}
          onChange={setWhy}
          options={[
            { value: 'handed-over', label: t('rotation-how-today'), title: t('rotation-how-today-meaning') },
            { value: 'swapped', label: t('rotation-how-swap'), title: t('rotation-how-swap-meaning') },
          ]}
        />
      )}
      {holder && (
        <small>{t(why === 'swapped' ? 'rotation-how-swap-meaning' : 'rotation-how-today-meaning')}</small>
      )}
    </InlineForm>
  )
}
