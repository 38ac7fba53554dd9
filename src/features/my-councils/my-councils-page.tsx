import { Button, Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { DueReason } from '#src/domain/risks/review.ts'
import { Section } from '#src/ui/components/section.tsx'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { Moment } from '#src/ui/time/moment.tsx'
import rows from '#src/ui/list/plain-rows.module.css'
import styles from './my-councils.module.css'

export interface MyAction {
  readonly id: string
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly due: string | null
  readonly late: boolean
  readonly taskUrl: string | null
}

/** What one council asks of the reader. */
export interface MyCouncilFacts {
  readonly next: {
    readonly title: string
    readonly startMs: number
    readonly running: boolean
    readonly ready: boolean
    readonly facilitator: string | null
  } | null
  /** In how many sessions the reader facilitates: 0 is the next one; null where it is not among the next three. */
  readonly turnIn: number | null
  readonly actions: readonly MyAction[]
  /** The reader's risks that ask for a look, the longest waiting first. */
  readonly risks: readonly { readonly key: string; readonly title: string; readonly why: DueReason }[]
}

export interface MyCouncil {
  readonly key: string
  readonly name: string
  readonly teamName: string
  /** `reading`, or `failed` where the council's lists could not be read just now. */
  readonly facts: MyCouncilFacts | 'reading' | 'failed'
}

/** All of the reader's councils: when each meets next and what it asks of them. */
export function MyCouncilsPage(props: {
  councils: readonly MyCouncil[]
  nowMs: number
  formatWhen: (ms: number) => string
  formatDay: (day: string) => string
  onOpen: (key: string) => void
  onSetUp: () => void
  onTryAgain: () => void
}): ReactNode {
  const t = useText()
  return (
    <>
      <h1 className={styles.title}>{t('first-run-mine')}</h1>
      <div className={styles.councils}>
        {props.councils.map((each) => (
          <CouncilCard key={each.key} {...props} council={each} />
        ))}
      </div>
      <div>
        <Button appearance="subtle" onClick={props.onSetUp}>
          {t('mine-set-up')}
        </Button>
      </div>
    </>
  )
}

function CouncilCard(props: Parameters<typeof MyCouncilsPage>[0] & { council: MyCouncil }): ReactNode {
  const t = useText()
  const { council } = props
  const { facts } = council
  return (
    <div className={styles.card}>
      <Section
        title={council.name}
        actions={
          <Button
            size="small"
            aria-label={t('mine-open-name', { name: council.name })}
            onClick={() => props.onOpen(council.key)}
          >
            {t('mine-open')}
          </Button>
        }
      >
        {council.teamName !== council.name && (
          <p className={styles.quiet}>
            <bdi>{council.teamName}</bdi>
          </p>
        )}
        {facts === 'reading' && <SkeletonLines widths={[0.8, 0.5, 0.6]} />}
        {facts === 'failed' && (
          <StateMessage
            kind="failed"
            title={t('mine-failed')}
            actions={[{ label: t('ui-try-again'), onAct: props.onTryAgain }]}
          >
            {t('mine-failed-meaning')}
          </StateMessage>
        )}
        {typeof facts === 'object' && <CouncilFacts {...props} facts={facts} />}
      </Section>
    </div>
  )
}

function CouncilFacts(
  props: Pick<Parameters<typeof MyCouncilsPage>[0], 'nowMs' | 'formatWhen' | 'formatDay'> & {
    facts: MyCouncilFacts
  },
): ReactNode {
  const t = useText()
  const { next, turnIn, actions, risks } = props.facts
  return (
    <>
      <div>
        {next === null ? (
          <p className={styles.quiet}>{t('overview-no-next')}</p>
        ) : next.running ? (
          <p className={styles.strong}>{t('overview-running')}</p>
        ) : (
          <p>
            <Moment ms={next.startMs} nowMs={props.nowMs} /> · {props.formatWhen(next.startMs)}
            {!next.ready && <span className={styles.quiet}> · {t('overview-not-ready')}</span>}
          </p>
        )}
        {turnIn !== null ? (
          <p className={styles.strong}>{t('mine-turn', { sessions: turnIn })}</p>
        ) : (
          next?.facilitator && (
            <p className={styles.quiet}>{t('overview-facilitating', { name: next.facilitator })}</p>
          )
        )}
      </div>
      {actions.length > 0 && (
        <ul className={rows.rows} aria-label={t('mine-actions')}>
          {actions.map((each) => (
            <li key={each.id} className={rows.row}>
              <span className={rows.title}>
                {each.taskUrl === null ? (
                  <bdi>{each.title}</bdi>
                ) : (
                  <Link href={each.taskUrl} target="_blank" rel="noopener">
                    <bdi>{each.title}</bdi>
                  </Link>
                )}
              </span>
              {each.due !== null && (
                <span className={each.late ? rows.late : styles.quiet}>
                  {t(each.late ? 'overview-late' : 'overview-due', { day: props.formatDay(each.due) })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {risks.length > 0 && (
        <ul className={rows.rows} aria-label={t('mine-risks')}>
          {risks.map((each) => (
            <li key={each.key} className={rows.row}>
              <span className={rows.title}>
                <bdi>{each.title}</bdi>
              </span>
              <span className={styles.quiet}>{t(`mine-risk-${each.why}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {actions.length + risks.length === 0 && turnIn === null && (
        <p className={styles.quiet}>{t('mine-nothing')}</p>
      )}
    </>
  )
}
