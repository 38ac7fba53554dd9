import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { Captured } from '#src/domain/session/session-state.ts'
import { DepartmentChip } from '#src/ui/components/department-chip.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import styles from './capture.module.css'

/** Owner, due day, score, departments, decider, and who wrote it down for whom. */
export function CapturedFacts(props: { captured: Captured; council: Council }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { capture, enteredFor, byName } = props.captured
  const deciderId = capture.kind === 'decision' ? capture.deciderId : undefined
  const decider = props.council.members.find((each) => each.personId === deciderId)?.displayName
  const reason = capture.kind === 'decision' ? capture.reason : capture.detail
  return (
    <>
      {reason && (
        <p className={styles.quiet} dir="auto">
          {reason}
        </p>
      )}
      <div className={styles.facts}>
        {decider && <Person id={deciderId} name={decider} />}
        {(capture.kind === 'action' || capture.kind === 'risk') &&
          (capture.ownerName ? (
            <Person id={capture.ownerId} name={capture.ownerName} />
          ) : (
            <span className={styles.quiet}>{t('capture-no-owner')}</span>
          ))}
        {capture.kind === 'action' && (
          <span className={styles.quiet}>
            {capture.due ? t('capture-due-on', { day: shortDay(tag, capture.due) }) : t('capture-no-due')}
          </span>
        )}
        {capture.kind === 'risk' && (
          <span className={styles.quiet}>
            {t('capture-score', {
              likelihood: capture.likelihood,
              impact: capture.impact,
              score: capture.likelihood * capture.impact,
            })}
          </span>
        )}
        {capture.kind === 'risk' &&
          props.council.departments
            .filter((each) => capture.departmentIds.includes(each.id))
            .map((each) => <DepartmentChip key={each.id} id={each.id} short={each.short} name={each.name} />)}
        {enteredFor ? (
          <span className={styles.quiet}>
            {t('capture-entered-for', { name: byName, person: enteredFor.name })}
          </span>
        ) : (
          <span className={styles.quiet}>{t('capture-by', { name: byName })}</span>
        )}
      </div>
    </>
  )
}
