import type { ReactNode } from 'react'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'

/** Items of an agenda that nobody edits here: each with how long it takes. */
export function TimedItems(props: {
  items: readonly { readonly title: string; readonly minutes: number }[]
}): ReactNode {
  const t = useText()
  return (
    <ol className={styles.templateItems}>
      {props.items.map((item, place) => (
        <li key={place}>
          <bdi>{item.title}</bdi>
          <span className={styles.quiet}>{t('agenda-minutes', { minutes: item.minutes })}</span>
        </li>
      ))}
    </ol>
  )
}
