import { useId, type ReactNode } from 'react'
import styles from './field.module.css'
import { HelpBeside } from './help-beside.tsx'

export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** Label, control, and below it what is wrong or what helps; `children` spreads the control's attributes. */
export function Field(props: {
  label: string
  hint?: string | undefined
  /** A topic of `HelpBeside`, beside the label. */
  help?: string | undefined
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
  const label = (
    <label className={styles.label} htmlFor={id}>
      {props.label}
    </label>
  )
  return (
    <div className={styles.field}>
      {props.help === undefined ? (
        label
      ) : (
        <HelpBeside about={props.help} term={props.label}>
          {label}
        </HelpBeside>
      )}
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
