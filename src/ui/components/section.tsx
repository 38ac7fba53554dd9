import { useId, type ReactNode } from 'react'
import { useLocale } from '../text/text-provider.tsx'
import { numberFormat } from '../time/formatters.ts'
import { HelpBeside } from './help-beside.tsx'
import styles from './section.module.css'

/** A part of the view with its heading, how many things it holds, and what can be done with all of them. */
export function Section(props: {
  title: string
  count?: number | undefined
  actions?: ReactNode
  /** A topic of `HelpBeside`, beside the heading. */
  help?: string
  level?: 2 | 3
  children: ReactNode
}): ReactNode {
  const id = useId()
  const { tag } = useLocale()
  const Heading = props.level === 3 ? 'h3' : 'h2'
  const heading = (
    <Heading id={id} className={styles.title}>
      <bdi>{props.title}</bdi>
      {props.count !== undefined && props.count > 0 && (
        <span className={styles.count}>{numberFormat(tag).format(props.count)}</span>
      )}
    </Heading>
  )
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        {props.help === undefined ? (
          heading
        ) : (
          <div className={styles.helped}>
            <HelpBeside about={props.help} term={props.title}>
              {heading}
            </HelpBeside>
          </div>
        )}
        {props.actions}
      </div>
      {props.children}
    </section>
  )
}
