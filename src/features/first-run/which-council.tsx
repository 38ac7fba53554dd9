import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './first-run.module.css'

export interface CouncilChoice {
  readonly key: string
  readonly name: string
  readonly teamName: string
}

/** Asked once per meeting: the answer is kept for everybody. */
export function WhichCouncil(props: {
  choices: readonly CouncilChoice[]
  /** In the personal app: my councils, without a meeting to place. */
  mine?: boolean
  onChoose: (key: string) => void
}): ReactNode {
  const t = useText()
  return (
    <div className={styles.stack}>
      <h1 className={styles.question}>{t(props.mine ? 'first-run-mine' : 'first-run-which')}</h1>
      {!props.mine && <p className={styles.quiet}>{t('first-run-which-meaning')}</p>}
      <ul className={styles.stack} aria-label={t('first-run-which')}>
        {props.choices.map((each) => (
          <li key={each.key}>
            <Button className={styles.choice} onClick={() => props.onChoose(each.key)}>
              <span>
                <bdi>{each.name}</bdi>
                <span className={styles.quiet}>
                  <bdi>{each.teamName}</bdi>
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** No team of this person has a council yet. */
export function NoCouncil(props: { onTryAgain: () => void }): ReactNode {
  const t = useText()
  return (
    <StateMessage
      kind="empty"
      title={t('first-run-no-council')}
      actions={[{ label: t('first-run-look-again'), onAct: props.onTryAgain }]}
    >
      {t('first-run-no-council-meaning')}
    </StateMessage>
  )
}

/** The council exists and this person may not read it: who can let them in, and no content. */
export function NoAccess(props: {
  owners: readonly string[] | null
  teamName: string | null
  onTryAgain: () => void
}): ReactNode {
  const t = useText()
  const who =
    props.owners && props.owners.length > 0
      ? t('first-run-no-access-names', { names: props.owners.join(', ') })
      : t('first-run-no-access-owners', { team: props.teamName ?? t('first-run-the-team') })
  return (
    <StateMessage
      kind="refused"
      title={t('first-run-no-access')}
      actions={[{ label: t('first-run-look-again'), onAct: props.onTryAgain }]}
    >
      {who}
    </StateMessage>
  )
}
