import type { ReactNode } from 'react'
import { Field } from './field.tsx'
import { LineInput } from './native-control.tsx'

/** A day, as `YYYY-MM-DD`, by the platform's own calendar; empty for none. */
export function DayField(props: {
  label: string
  value: string
  onChange: (day: string) => void
  /** Earlier days cannot be chosen. */
  earliest?: string
  hint?: string | undefined
  error?: string | undefined
}): ReactNode {
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) => (
        <LineInput
          {...control}
          type="date"
          value={props.value}
          min={props.earliest}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
