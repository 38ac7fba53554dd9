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
  /** The question where it is not “Which council is this?” of a meeting. */
  title?: string
  /** What becomes of the answer, unless it places a meeting for everybody. */
  meaning?: string
  onChoose: (key: string) => void
}): ReactNode {
  const t = useText()
  const meaning = props.meaning ?? t('first-run-which-meaning')
  return (
    <div className={styles.stack}>
      <h1 className={styles.question}>{props.title ?? t('first-run-which')}</h1>
      {meaning !== '' && <p className={styles.quiet}>{meaning}</p>}
      <ul className={styles.stack} aria-label={props.title ?? t('first-run-which')}>
        {props.choices.map((each) => (
          <li key={each.key}>
            <Button className={styles.choice} onClick={() => props.onChoose(each.key)}>
              <span>
                <bdi>{each.name}</bdi>
                {each.teamName !== each.name && (
                  <span className={styles.quiet}>
                    <bdi>{each.teamName}</bdi>
                  </span>
                )}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** No team of this person has a council yet. */
export function NoCouncil(props: { onTryAgain: () => void; onSetUp?: () => void }): ReactNode {
  const t = useText()
  const { onSetUp } = props
  return (
    <StateMessage
      page
      kind="empty"
      title={t('first-run-no-council')}
      actions={[
        ...(onSetUp ? [{ label: t('first-run-set-up'), onAct: onSetUp, primary: true }] : []),
        { label: t('first-run-look-again'), onAct: props.onTryAgain },
      ]}
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
      ? t('first-run-no-access-names', { names: props.owners })
      : t('first-run-no-access-owners', { team: props.teamName ?? t('first-run-the-team') })
  return (
    <StateMessage
      page
      kind="refused"
      title={t('first-run-no-access')}
      actions={[{ label: t('first-run-look-again'), onAct: props.onTryAgain }]}
    >
      {who}
    </StateMessage>
  )
}
