import { useId, type ReactNode } from 'react'
import styles from './field.module.css'

export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** Label, control, and below it what is wrong or what helps; `children` spreads the control's attributes. */
export function Field(props: {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** Wrong as well, but it changes with every key: whoever says it here announces it too. */
  tooLong?: string | undefined
  children: (control: FieldControl) => ReactNode
}): ReactNode {
  const id = useId()
  const wrong = props.tooLong ?? props.error
  const below = wrong ?? props.hint
  const control: FieldControl = {
    id,
    ...(below === undefined ? {} : { 'aria-describedby': `${id}-below` }),
    ...(wrong === undefined ? {} : { 'aria-invalid': true }),
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      {props.children(control)}
      {below !== undefined && (
        <p
          id={`${id}-below`}
          className={wrong === undefined ? styles.hint : styles.error}
          role={props.error === undefined || props.tooLong !== undefined ? undefined : 'alert'}
        >
          {below}
        </p>
      )}
    </div>
  )
}
