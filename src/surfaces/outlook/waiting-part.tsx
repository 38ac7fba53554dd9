import { memberWithMail } from '#src/domain/council/find-member.ts'
import type { ReactNode } from 'react'
import { chatLink } from '#src/domain/agenda/topic-text.ts'
import type { Council } from '#src/domain/council/council.ts'
import { leftMembers } from '#src/domain/council/left-members.ts'
import type { Meeting } from '#src/features/open-session/meeting.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { pageLink, sessionLink } from '../wiring/links.ts'
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
        <a
          href={pageLink(person.config, location.origin, council, 'calendar')}
          target="_blank"
          rel="noreferrer"
        >
          {t('outlook-organizer-successor')}
        </a>
      </StateMessage>
    )
  if (mail === '') return null
  const link = sessionLink(person.config, location.origin, council, props.sessionKey)
  return (
    <>
      <p>
        <a
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
