import type { ReactNode } from 'react'
import { isLate, lastTimeActions, type DatedAction } from '#src/domain/actions/action-state.ts'
import { Mark } from '#src/ui/components/mark.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import styles from './last-time.module.css'

export interface LastTimeAction extends DatedAction {
  readonly id: string
  readonly text: string
  readonly ownerId: string | null
  readonly ownerName: string | null
  /** `none`: not published yet; `gone`: deleted in Planner. */
  readonly task: 'there' | 'none' | 'gone'
  readonly plannerUrl: string | null
}

/** Last time's actions with their state as it is in Planner now, late ones first. */
export function LastTimeList(props: {
  /** Null while they are read. */
  actions: readonly LastTimeAction[] | null
  /** Today in the council's zone, `YYYY-MM-DD`. */
  today: string
  /** What could not be read, with a way to try again where trying can help. */
  problem?: {
    readonly title: string
    readonly meaning: string
    readonly onTryAgain: (() => void) | null
  } | null
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { actions, today } = props
  const ordered = actions === null ? [] : lastTimeActions(actions, today)
  const late = ordered.filter((each) => isLate(each, today)).length
  return (
    <Section title={t('last-time-title')} count={ordered.length}>
      {props.problem && (
        <StateMessage
          kind={props.problem.onTryAgain === null ? 'refused' : 'failed'}
          quiet={props.problem.onTryAgain === null}
          title={props.problem.title}
          actions={
            props.problem.onTryAgain === null
              ? []
              : [{ label: t('ui-try-again'), onAct: props.problem.onTryAgain }]
          }
        >
          {props.problem.meaning}
        </StateMessage>
      )}
      {actions === null && !props.problem && <SkeletonLines widths={[0.9, 0.6, 0.8]} />}
      {actions !== null && ordered.length === 0 && <p className={styles.quiet}>{t('last-time-none')}</p>}
      {late > 0 && <p className={styles.late}>{t('last-time-late', { count: late })}</p>}
      <ul className={styles.list}>
        {ordered.map((each) => (
          <li key={each.id} className={styles.row} data-late={isLate(each, today)}>
            <p className={each.state === 'done' ? styles.done : undefined} dir="auto">
              {each.plannerUrl ? (
                <a
                  className={styles.link}
                  href={each.plannerUrl}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={t('last-time-open', { text: each.text })}
                >
                  {each.text}
                </a>
              ) : (
                each.text
              )}
            </p>
            <div className={styles.facts}>
              {each.ownerName ? (
                <Person id={each.ownerId} name={each.ownerName} />
              ) : (
                <span className={styles.quiet}>{t('last-time-no-owner')}</span>
              )}
              <span className={styles.state}>
                {each.due && (
                  <span className={isLate(each, today) ? styles.late : styles.quiet}>
                    {t(isLate(each, today) ? 'last-time-was-due' : 'last-time-due', {
                      day: shortDay(tag, each.due),
                    })}
                  </span>
                )}
                <TaskState action={each} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What is as everybody expects stays quiet; done and deleted stand out. */
function TaskState(props: { action: LastTimeAction }): ReactNode {
  const t = useText()
  const { task, state } = props.action
  if (task === 'gone') return <Mark tone="danger">{t('last-time-task-gone')}</Mark>
  if (state === 'done') return <Mark tone="success">{t('last-time-state-done')}</Mark>
  return (
    <span className={styles.quiet}>
      {task === 'none' ? t('last-time-task-none') : t(`last-time-state-${state}`)}
    </span>
  )
}
