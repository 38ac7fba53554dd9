import { Button } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import type { MeetingCheck } from './setup-facts.ts'

type Seen = MeetingCheck | 'looking' | 'cannot-see'

/** The last step of set-up: Weft in the meeting itself, who may add it, and in which meetings it is. */
export function AddToMeeting(props: {
  check: () => Promise<MeetingCheck>
  formatWhen: (ms: number) => string
}): ReactNode {
  const t = useText()
  const [seen, setSeen] = useState<Seen>('looking')
  const { check } = props
  const look = useCallback(() => check().catch((): Seen => 'cannot-see'), [check])
  useEffect(() => {
    let current = true
    void look().then((next) => current && setSeen(next))
    return () => {
      current = false
    }
  }, [look])
  return (
    <Section title={t('configure-meeting')}>
      <ol className={styles.numbered}>
        <li>{t('configure-meeting-1')}</li>
        <li>{t('configure-meeting-2')}</li>
        <li>{t('configure-meeting-3')}</li>
      </ol>
      <p className={styles.quiet}>{t('configure-meeting-who')}</p>
      <div role="status">
        {typeof seen === 'string' ? (
          <p>{t(`configure-meeting-${seen}`)}</p>
        ) : (
          <MeetingsSeen seen={seen} formatWhen={props.formatWhen} />
        )}
      </div>
      <div>
        <Button
          disabled={seen === 'looking'}
          onClick={() => {
            setSeen('looking')
            void look().then(setSeen)
          }}
        >
          {t('configure-meeting-check')}
        </Button>
      </div>
    </Section>
  )
}

function MeetingsSeen(props: { seen: MeetingCheck; formatWhen: (ms: number) => string }): ReactNode {
  const t = useText()
  const { meetings, elsewhere } = props.seen
  return (
    <>
      {meetings.length === 0 && <p>{t('configure-meeting-none')}</p>}
      <ul className={styles.steps} aria-label={t('configure-meeting-list')}>
        {meetings.map((each) => (
          <li key={each.thread} className={styles.step} data-state={each.known ? 'done' : 'waiting'}>
            <span className={styles.stepIcon} aria-hidden>
              {each.known ? <CheckmarkCircleRegular /> : <CircleRegular />}
            </span>
            <span>
              <bdi>{each.subject}</bdi>, {props.formatWhen(each.nextMs)}
              <span className={styles.stepDetail}>
                {t(each.known ? 'configure-meeting-known' : 'configure-meeting-unknown')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p>{t('configure-meeting-elsewhere', { count: elsewhere })}</p>}
    </>
  )
}
