import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** What is known of one thing: names and values. A value of null is left out with its name. */
export function Facts(props: {
  facts: readonly { readonly name: string; readonly value: ReactNode }[]
}): ReactNode {
  return (
    <dl className={styles.facts}>
      {props.facts
        .filter((each) => each.value !== null && each.value !== '')
        .map((each) => (
          <div key={each.name} className={styles.fact}>
            <dt className={styles.name}>{each.name}</dt>
            <dd className={styles.value}>
              {typeof each.value === 'string' ? <bdi>{each.value}</bdi> : each.value}
            </dd>
          </div>
        ))}
    </dl>
  )
}
