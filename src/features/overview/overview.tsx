import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { Moment } from '#src/ui/time/moment.tsx'
import rows from '#src/ui/list/plain-rows.module.css'
import { ActionList } from './action-list.tsx'
import styles from './overview.module.css'
import { HowWeAreDoing } from './how-we-are-doing.tsx'
import type { OverviewFacts } from './overview-facts.ts'
import { UnpublishedNotice } from './unpublished-notice.tsx'

/** Four answers without scrolling: when is the next session, what needs me, what changed, how are we doing. */
export function Overview(props: {
  facts: OverviewFacts
  mayPublish: boolean
  nowMs: number
  formatWhen: (ms: number) => string
  formatDay: (day: string) => string
  onOpenSession: (sessionKey: string) => void
}): ReactNode {
  const t = useText()
  const { facts } = props
  const { next } = facts
  return (
    <div className={styles.grid}>
      <div className={styles.wide}>
        {facts.unpublished.map((each) => (
          <UnpublishedNotice
            key={each.sessionKey}
            session={each}
            when={each.startMs === null ? '' : props.formatWhen(each.startMs)}
            mayPublish={props.mayPublish}
            onOpen={props.onOpenSession}
          />
        ))}
      </div>
      <Section title={t('overview-next')}>
        {next === null ? (
          <StateMessage kind="empty" quiet title={t('overview-no-next')}>
            {t('overview-no-next-meaning')}
          </StateMessage>
        ) : (
          <div className={styles.card}>
            <p className={styles.cardTitle}>
              <bdi>{next.title}</bdi>
            </p>
            {next.running ? (
              <p className={styles.running}>{t('overview-running')}</p>
            ) : (
              <>
                <p>
                  <Moment ms={next.startMs} nowMs={props.nowMs} /> · {props.formatWhen(next.startMs)}
                </p>
                <p className={styles.quiet}>
                  {next.ready
                    ? t('overview-ready', { minutes: next.plannedMinutes ?? 0 })
                    : t('overview-not-ready')}
                </p>
              </>
            )}
            {next.facilitator !== null && <p>{t('overview-facilitating', { name: next.facilitator })}</p>}
            <div>
              <Button appearance="primary" onClick={() => props.onOpenSession(next.sessionKey)}>
                {t(
                  next.running
                    ? 'overview-open-session'
                    : next.ready
                      ? 'overview-open-agenda'
                      : 'overview-plan',
                )}
              </Button>
            </div>
          </div>
        )}
      </Section>
      <Section title={t('overview-needs-me')} count={facts.myActions.length}>
        {facts.myActions.length === 0 ? (
          <StateMessage kind="empty" quiet title={t('overview-nothing-needs-me')}>
            {t('overview-nothing-needs-me-meaning')}
          </StateMessage>
        ) : (
          <ActionList
            actions={facts.myActions}
            label={t('overview-needs-me')}
            showOwner={false}
            formatDay={props.formatDay}
          />
        )}
      </Section>
      <Section title={t('overview-changed')} count={facts.doneSinceLast.length + facts.decisionsLast.length}>
        {facts.doneSinceLast.length + facts.decisionsLast.length === 0 ? (
          <StateMessage kind="empty" quiet title={t('overview-nothing-changed')}>
            {t('overview-nothing-changed-meaning')}
          </StateMessage>
        ) : (
          <>
            {facts.decisionsLast.length > 0 && (
              <ul className={rows.rows} aria-label={t('overview-decided')}>
                {facts.decisionsLast.map((each) => (
                  <li key={each} className={rows.row}>
                    <span className={rows.title}>
                      <bdi>{each}</bdi>
                    </span>
                    <span className={styles.quiet}>{t('overview-decided')}</span>
                  </li>
                ))}
              </ul>
            )}
            <ActionList
              actions={facts.doneSinceLast}
              label={t('overview-changed')}
              showOwner
              formatDay={props.formatDay}
            />
          </>
        )}
      </Section>
      <HowWeAreDoing facts={facts} />
    </div>
  )
}
