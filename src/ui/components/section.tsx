import { useId, type ReactNode } from 'react'
import { useLocale } from '../text/text-provider.tsx'
import { numberFormat } from '../time/formatters.ts'
import styles from './section.module.css'

/** A part of the view with its heading, how many things it holds, and what can be done with all of them. */
export function Section(props: {
  title: string
  count?: number | undefined
  actions?: ReactNode
  level?: 2 | 3
  children: ReactNode
}): ReactNode {
  const id = useId()
  const { tag } = useLocale()
  const Heading = props.level === 3 ? 'h3' : 'h2'
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id} className={styles.title}>
          {props.title}
          {props.count !== undefined && props.count > 0 && (
            <span className={styles.count}>{numberFormat(tag).format(props.count)}</span>
          )}
        </Heading>
        {props.actions}
      </div>
      {props.children}
    </section>
  )
}
