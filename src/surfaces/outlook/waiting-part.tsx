import { memberWithMail } from '#src/domain/council/find-member.ts'
import { useEffect, useState, type ReactNode } from 'react'
import { chatLink } from '#src/domain/agenda/topic-text.ts'
import type { Council } from '#src/domain/council/council.ts'
import { leftMembers } from '#src/domain/council/left-members.ts'
import type { Meeting } from '#src/features/open-session/meeting.ts'
import styles from '#src/features/invite/invite.module.css'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { seriesPlace } from '../calendar/calendar-address.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { pageLink, sessionLink } from '../wiring/links.ts'
import { seriesOf } from '../wiring/series-of-thread.ts'
import { useTeamPeople } from '../wiring/use-team-people.ts'
import { WaitingWord } from './waiting-word.tsx'

/** An agenda that waits for the meeting's organizer: a message to them, a word in the channel, or a series of somebody who is still there. */
export function WaitingForOrganizer(props: {
  person: SignedIn
  council: Council
  meeting: Meeting
  sessionKey: string
}): ReactNode {
  const t = useText()
  const { person, council, meeting } = props
  const team = useTeamPeople(person, council)
  const mail = meeting.organizerMail
  const organizer = memberWithMail(council, mail)
  const name = organizer?.displayName ?? mail
  const hasLeft = organizer !== undefined && leftMembers(council, team).has(organizer.personId)
  if (hasLeft)
    return (
      <StateMessage kind="conflict" title={t('outlook-organizer-left', { name })}>
        <p>{t('outlook-organizer-left-meaning')}</p>
        <SuccessorLink person={person} council={council} thread={meeting.thread} />
      </StateMessage>
    )
  if (mail === '') return null
  const link = sessionLink(person.config, location.origin, council, props.sessionKey)
  return (
    <>
      <p>
        <a
          className={styles.link}
          href={chatLink([mail], t('outlook-organizer-message', { title: meeting.subject, link }))}
          target="_blank"
          rel="noreferrer"
        >
          {t('outlook-organizer-write', { name })}
        </a>
      </p>
      <WaitingWord
        person={person}
        council={council}
        sessionKey={props.sessionKey}
        title={meeting.subject}
        organizer={name}
        link={link}
      />
    </>
  )
}

/** To the series in the calendar, where the one that follows is made; to the calendar where the council keeps none. */
function SuccessorLink(props: { person: SignedIn; council: Council; thread: string }): ReactNode {
  const t = useText()
  const { person, council, thread } = props
  const [key, setKey] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    seriesOf(person, { council, thread }).then(
      (found) => current && setKey(found?.state === 'active' ? found.key : null),
      // The calendar's own page shows the series all the same.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [person, council, thread])
  const target = key === null ? 'calendar' : `calendar/${seriesPlace(key, null)}`
  return (
    <a
      className={styles.link}
      href={pageLink(person.config, location.origin, council, target)}
      target="_blank"
      rel="noreferrer"
    >
      {t('outlook-organizer-successor')}
    </a>
  )
}
