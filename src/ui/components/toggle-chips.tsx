import type { ReactNode } from 'react'
import { HelpBeside } from './help-beside.tsx'
import styles from './segmented-choice.module.css'

/** Any number of a few, all in sight: checkboxes that look like segments. */
export function ToggleChips<T extends string>(props: {
  label: string
  /** A topic of `HelpBeside`, after the chips. */
  help?: string
  options: readonly { readonly value: T; readonly label: string; readonly title?: string }[]
  values: readonly T[]
  onChange: (values: readonly T[]) => void
}): ReactNode {
  const chips = (
    <div className={styles.options}>
      {props.options.map((option) => {
        const chosen = props.values.includes(option.value)
        return (
          <label key={option.value} className={styles.option} title={option.title}>
            <input
              type="checkbox"
              checked={chosen}
              onChange={() =>
                props.onChange(
                  chosen
                    ? props.values.filter((each) => each !== option.value)
                    : [...props.values, option.value],
                )
              }
            />
            <span className={styles.face}>{option.label}</span>
          </label>
        )
      })}
    </div>
  )
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.help === undefined ? (
        chips
      ) : (
        <HelpBeside about={props.help} term={props.label}>
          {chips}
        </HelpBeside>
      )}
    </fieldset>
  )
}
