import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract'
import { useState, type ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import { LineInput } from './native-control.tsx'
import styles from './minutes-stepper.module.css'

/** Whole minutes, by typing or by steps; arrow keys work as in any number field. */
export function MinutesStepper(props: {
  label: string
  value: number
  onChange: (minutes: number) => void
  min?: number
  max?: number
  id?: string
}): ReactNode {
  const t = useText()
  const min = props.min ?? 1
  const max = props.max ?? 480
  // What is being typed may be empty or out of range for a moment; it is taken when it makes sense.
  const [typed, setTyped] = useState<string | null>(null)
  const take = (minutes: number) => {
    if (Number.isInteger(minutes) && minutes >= min && minutes <= max && minutes !== props.value)
      props.onChange(minutes)
  }
  return (
    <span className={styles.stepper}>
      <Button
        size="small"
        appearance="subtle"
        icon={<SubtractRegular />}
        aria-label={t('ui-minutes-fewer', { what: props.label })}
        disabled={props.value <= min}
        onClick={() => take(props.value - 1)}
      />
      <LineInput
        id={props.id}
        type="number"
        inputMode="numeric"
        aria-label={props.label}
        min={min}
        max={max}
        value={typed ?? props.value}
        onChange={(event) => {
          setTyped(event.target.value)
          take(event.target.valueAsNumber)
        }}
        onBlur={() => setTyped(null)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={t('ui-minutes-more', { what: props.label })}
        disabled={props.value >= max}
        onClick={() => take(props.value + 1)}
      />
      <span className={styles.unit} aria-hidden>
        {t('ui-minutes-unit')}
      </span>
    </span>
  )
}
