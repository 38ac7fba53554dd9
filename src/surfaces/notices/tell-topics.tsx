import type { ReactNode } from 'react'
import { topicNotices } from '#src/domain/notices/due-notices.ts'
import { Section } from '#src/ui/components/section.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { readBy } from '../session-view/from-state.tsx'
import type { SessionContext } from '../session-view/session-context.ts'
import { useStateParts } from '../wiring/use-live.ts'
import styles from './tell.module.css'
import { TellPart } from './tell-part.tsx'

/** Topics of others that were accepted, each with the way to tell whoever proposed it. */
export function TellTopics(props: { context: SessionContext }): ReactNode {
  return (
    <PageWords page="notices">
      <Accepted {...props} />
    </PageWords>
  )
}

function Accepted({ context }: { context: SessionContext }): ReactNode {
  const t = useText()
  const { person, session, moves } = context
  const { proposals } = useStateParts(session.live, readBy.channelPosts)
  const accepted = proposals.filter((each) => each.answer === 'accept' && each.by !== person.me.personId)
  if (accepted.length === 0 || !moves.may('answer-proposal')) return null
  return (
    <Section title={t('notices-accepted')} count={accepted.length}>
      <ul className={styles.list}>
        {accepted.map((each) => (
          <li key={each.proposalId} className={styles.entry}>
            <p dir="auto">{each.title}</p>
            <TellPart
              person={person}
              council={session.council}
              what="topic"
              about={each.byName}
              draftsOf={(question) => topicNotices(question, each, session)}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
