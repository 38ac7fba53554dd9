import type { ReactNode } from 'react'
import type { ChoiceReason } from '#src/domain/facilitation/choose.ts'
import { HelpBeside } from '#src/ui/components/help-beside.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { reasonLines } from './choice-words.ts'
import styles from './rotation.module.css'

/** Why this person: everybody in the order of the rule, and who was passed over and keeps their place. */
export function ChoiceReasonList(props: {
  reason: ChoiceReason
  nameOf: (personId: string) => string
}): ReactNode {
  const t = useText()
  return (
    <details className={styles.reason}>
      <summary>{t('rotation-reason')}</summary>
      <HelpBeside about="turns" term={t('rotation-why-furthest-behind')}>
        <p className={styles.quiet}>{t('rotation-reason-rule')}</p>
      </HelpBeside>
      <ol className={styles.lines}>
        {reasonLines(props.reason, props.nameOf, t).map((line, index) => (
          <li key={line.personId} data-chosen={index === 0 && line.passedOver === null}>
            <bdi>{line.name}</bdi>
            <span className={styles.quiet}>
              {line.standing}
              {line.passedOver !== null && ` · ${line.passedOver}`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
