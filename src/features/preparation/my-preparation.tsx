import { Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Section } from '#src/ui/components/section.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import styles from './preparation.module.css'

export interface ItemToLead {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly purpose: string | null
  readonly prompt: string | null
}

export interface ActionToDo {
  readonly id: string
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly due: string | null
  readonly late: boolean
  readonly url: string | null
}

/** What one person has to bring to the session: the items they lead, and what they said they would do. */
export function MyPreparation(props: {
  items: readonly ItemToLead[]
  actions: readonly ActionToDo[]
  onOpen: (url: string) => void
  /** The lines of the person's department, where the agenda asks for them. */
  children?: ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { items, actions } = props
  return (
    <Section title={t('preparation-title')}>
      {items.length > 0 && (
        <ul className={styles.list} aria-label={t('preparation-lead')}>
          {items.map((each) => (
            <li key={each.id} className={styles.row}>
              <p dir="auto">{each.title}</p>
              <p className={styles.quiet}>{t('preparation-you-lead', { count: each.minutes })}</p>
              {(each.purpose ?? each.prompt) && (
                <p className={styles.quiet} dir="auto">
                  {each.purpose ?? each.prompt}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <ul className={styles.list} aria-label={t('preparation-actions')}>
          {actions.map((each) => {
            const { url } = each
            return (
              <li key={each.id} className={styles.row}>
                <p dir="auto">
                  {url === null ? (
                    each.title
                  ) : (
                    <Link as="button" inline onClick={() => props.onOpen(url)}>
                      {each.title}
                    </Link>
                  )}
                </p>
                <p className={each.late ? styles.late : styles.quiet}>
                  {each.due === null
                    ? t('preparation-no-day')
                    : t(each.late ? 'preparation-late' : 'preparation-due', { day: shortDay(tag, each.due) })}
                </p>
              </li>
            )
          })}
        </ul>
      )}
      {props.children}
    </Section>
  )
}
