import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { ChoiceList } from '#src/ui/components/choice-list.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** Somebody of the council. A person who left stays readable by `name`. */
export function PersonField(props: {
  label: string
  hint?: string
  council: Council
  personId: string | null
  name?: string
  onChange: (personId: string | null, name: string) => void
}): ReactNode {
  const t = useText()
  const { council, personId, name = '' } = props
  const members = council.members.map((each) => ({ value: each.personId, label: each.displayName }))
  const known = personId === null || members.some((each) => each.value === personId)
  const choices = known ? members : [{ value: personId, label: name || personId }, ...members]
  return (
    <Field label={props.label} hint={props.hint}>
      {(control) => (
        <ChoiceList
          control={control}
          choices={choices}
          value={personId}
          placeholder={t('risks-person-search')}
          renderChoice={(choice) => <Person name={choice.label} />}
          onChange={(next) => props.onChange(next, choices.find((each) => each.value === next)?.label ?? '')}
        />
      )}
    </Field>
  )
}
