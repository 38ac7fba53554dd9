import { useState, type ReactNode } from 'react'
import { isDay } from '#src/domain/council/days.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { useRegister } from './register.tsx'

/** A day that is kept when the field is left: while somebody types, half a year is no day. */
export function InPlaceDay(props: {
  label: string
  hint?: string | undefined
  value: string | null
  onKeep: (day: string | null) => void
}): ReactNode {
  const { mayEdit } = useRegister()
  const [typed, setTyped] = useState<string | null>(null)
  const leave = () => {
    if (typed === null) return
    setTyped(null)
    const day = isDay(typed) ? typed : null
    if (typed !== '' && day === null) return
    if (day !== props.value) props.onKeep(day)
  }
  return (
    <Field label={props.label} hint={props.hint}>
      {(control) => (
        <LineInput
          {...control}
          type="date"
          disabled={!mayEdit}
          value={typed ?? props.value ?? ''}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={leave}
        />
      )}
    </Field>
  )
}
