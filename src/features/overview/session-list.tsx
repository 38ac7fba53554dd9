import { Button, Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './overview.module.css'
import type { SessionRow } from './overview-facts.ts'

/** The council's sessions, newest first, with what they left and their minutes. */
export function SessionList(props: {
  sessions: readonly SessionRow[]
  formatWhen: (ms: number) => string
  onOpen: (sessionKey: string) => void
}): ReactNode {
  const t = useText()
  if (props.sessions.length === 0)
    return (
      <StateMessage kind="empty" quiet title={t('overview-no-sessions')}>
        {t('overview-no-sessions-meaning')}
      </StateMessage>
    )
  return (
    <div className={styles.tableWrap}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('overview-sessions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview-column-when')}</th>
            <th scope="col">{t('overview-column-title')}</th>
            <th scope="col">{t('overview-column-facilitator')}</th>
            <th scope="col">{t('overview-column-left')}</th>
            <th scope="col">{t('overview-column-state')}</th>
          </tr>
        </thead>
        <tbody>
          {props.sessions.map((each) => (
            <tr key={each.sessionKey}>
              <td>{each.startMs === null ? '' : props.formatWhen(each.startMs)}</td>
              <td>
                <SessionName session={each} onOpen={props.onOpen} />
              </td>
              <td>
                <bdi>{each.facilitator}</bdi>
              </td>
              <td>
                {t('overview-left', { decisions: each.decisions, actions: each.actions, risks: each.risks })}
              </td>
              <td>
                {each.minutesUrl ? (
                  <Link href={each.minutesUrl} target="_blank" rel="noopener">
                    {t('overview-minutes')}
                  </Link>
                ) : (
                  t(`overview-phase-${each.phase}`)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SessionName(props: { session: SessionRow; onOpen: (sessionKey: string) => void }): ReactNode {
  const t = useText()
  const { session } = props
  return (
    <Button appearance="transparent" className={styles.open} onClick={() => props.onOpen(session.sessionKey)}>
      <bdi>{session.title === '' ? t('overview-untitled') : session.title}</bdi>
    </Button>
  )
}
