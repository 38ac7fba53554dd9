import type { ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import styles from './raw-record.module.css'

/** A record as it stands in its list, for whoever mends it by hand; closed until it is asked for. */
export function RawRecord(props: {
  columns: readonly { readonly name: string; readonly text: string }[]
}): ReactNode {
  const t = useText()
  return (
    <details className={styles.raw}>
      <summary>{t('ui-raw-record')}</summary>
      <dl className={styles.columns}>
        {props.columns.map((each) => (
          <div key={each.name}>
            <dt className={styles.name}>{each.name}</dt>
            <dd className={styles.text}>
              <bdi>{each.text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
