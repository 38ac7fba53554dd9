import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import type { ReactNode } from 'react'
import type { Round } from '#src/domain/session/speaking.ts'
import { Person } from '#src/ui/components/person.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './rounds.module.css'

/** Everybody in the round in its order, with a mark for who had their turn; never how long they spoke. */
export function RoundPeople(props: { round: Round }): ReactNode {
  const t = useText()
  const { queue, heard } = props.round
  return (
    <details className={styles.all}>
      <summary>{t('rounds-all')}</summary>
      <ol className={styles.people}>
        {heard.map(({ personId, name, as }) => (
          <li key={personId} className={styles.line}>
            <Person id={personId} name={name} wrap />
            <span className={styles.mark}>
              {as === 'spoke' && <CheckmarkRegular aria-hidden />}
              {t(as === 'spoke' ? 'rounds-has-spoken' : 'rounds-has-passed')}
            </span>
          </li>
        ))}
        {queue.map(({ personId, name }, place) => (
          <li key={personId} className={styles.line} aria-current={place === 0 ? 'step' : undefined}>
            <Person id={personId} name={name} wrap />
            {place === 0 && <span className={styles.mark}>{t('rounds-speaks')}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
