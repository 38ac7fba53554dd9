import type { ReactNode } from 'react'
import { Field } from '#src/ui/components/field.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useRegister } from './register.tsx'

/** One of a closed list, kept as soon as it is chosen. `empty` is the word for none of them, where that is allowed. */
export function InPlaceChoice<T extends string>(props: {
  label: string
  hint?: string | undefined
  help?: string
  options: readonly { readonly value: T; readonly label: string }[]
  value: T | null
  empty?: string
  onKeep: (value: T | null) => void
}): ReactNode {
  const { mayEdit } = useRegister()
  return (
    <Field label={props.label} hint={props.hint} help={props.help}>
      {(control) => (
        <SelectInput
          {...control}
          disabled={!mayEdit}
          value={props.value ?? ''}
          onChange={(event) =>
            props.onKeep(props.options.find((each) => each.value === event.target.value)?.value ?? null)
          }
        >
          {props.empty !== undefined && <option value="">{props.empty}</option>}
          {props.options.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}
