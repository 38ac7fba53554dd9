import { useId, type ReactNode } from 'react'
import styles from './segmented-choice.module.css'

/** One of a few, all in sight: radio buttons that look like segments. */
export function SegmentedChoice<T extends string>(props: {
  label: string
  options: readonly { readonly value: T; readonly label: string; readonly title?: string }[]
  value: T | null
  onChange: (value: T) => void
}): ReactNode {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{props.label}</legend>
      <div className={styles.options}>
        {props.options.map((option) => (
          <label key={option.value} className={styles.option} title={option.title}>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span className={styles.face}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
