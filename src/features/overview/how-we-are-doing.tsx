import type { ReactNode } from 'react'
import { Section } from '#src/ui/components/section.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { numberFormat } from '#src/ui/time/formatters.ts'
import rows from '#src/ui/list/plain-rows.module.css'
import styles from './overview.module.css'
import type { OverviewFacts } from './overview-facts.ts'

/** The council's own work, never people: how far its actions are, and whether its sessions leave something. */
export function HowWeAreDoing(props: { facts: OverviewFacts }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { openActions, lateActions, doneActions, sessions } = props.facts
  const parts = [
    { name: 'done', count: doneActions },
    { name: 'open', count: openActions - lateActions },
    { name: 'late', count: lateActions },
  ] as const
  const all = doneActions + openActions
  const held = sessions.filter((each) => each.phase === 'closed' || each.phase === 'published')
  const published = held.filter((each) => each.phase === 'published').length
  const decisions = held.reduce((sum, each) => sum + each.decisions, 0)
  return (
    <Section title={t('overview-doing')}>
      {all === 0 ? (
        <p className={styles.quiet}>{t('overview-no-actions')}</p>
      ) : (
        <figure className={styles.shares}>
          <div className={styles.bar} aria-hidden>
            {parts
              .filter((each) => each.count > 0)
              .map((each) => (
                <span key={each.name} data-part={each.name} style={{ flexGrow: each.count }} />
              ))}
          </div>
          <figcaption className={styles.legend}>
            {parts.map((each) => (
              <span key={each.name} className={styles.key}>
                <span className={styles.swatch} data-part={each.name} aria-hidden />
                {t(`overview-actions-${each.name}`, { count: each.count })}
              </span>
            ))}
          </figcaption>
        </figure>
      )}
      <dl className={rows.rows}>
        {(
          [
            ['held', held.length],
            ['published', published],
            ['decisions', decisions],
          ] as const
        ).map(([name, count]) => (
          <div key={name} className={rows.row}>
            <dt className={rows.title}>{t(`overview-sum-${name}`)}</dt>
            <dd>{numberFormat(tag).format(count)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
