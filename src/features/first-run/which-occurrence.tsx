import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './first-run.module.css'

/** Two occurrences of a series are equally near: ask which one this is. */
export function WhichOccurrence<T>(props: {
  occurrences: readonly T[]
  keyOf: (occurrence: T) => string
  render: (occurrence: T) => ReactNode
  onChoose: (occurrence: T) => void
}): ReactNode {
  const t = useText()
  return (
    <div className={styles.stack}>
      <h1 className={styles.question}>{t('first-run-occurrence')}</h1>
      {props.occurrences.map((each) => (
        <Button key={props.keyOf(each)} className={styles.choice} onClick={() => props.onChoose(each)}>
          {props.render(each)}
        </Button>
      ))}
    </div>
  )
}

/** The meeting is in no calendar of this person; a session can be started anyway. */
export function NoEvent(props: { onStartAnyway: () => void; onLookAgain: () => void }): ReactNode {
  const t = useText()
  return (
    <StateMessage
      page
      kind="empty"
      title={t('first-run-no-event')}
      actions={[
        { label: t('first-run-no-event-do'), onAct: props.onStartAnyway, primary: true },
        { label: t('first-run-look-again'), onAct: props.onLookAgain },
      ]}
    >
      {t('first-run-no-event-meaning')}
    </StateMessage>
  )
}
