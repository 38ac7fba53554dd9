import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { SessionByKey } from '../session-view/session-by-key.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { WithRecords } from '../wiring/records-provider.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import { MinutesOfSession } from './minutes-of-session.tsx'

/** The minutes of one session in the council's tab, at an address of their own. Their words come with them. */
export function MinutesPage(props: {
  readonly person: SignedIn
  readonly council: Council
  readonly sessionKey: string
  readonly onOpenSession: () => void
}): ReactNode {
  const { person, council, sessionKey } = props
  return (
    <PageWords page="minutes" loading={<Opening />}>
      <WithRecords>
        {(records) => (
          <SessionByKey person={person} council={council} sessionKey={sessionKey}>
            {(session) => (
              <MinutesOfSession
                person={person}
                session={session}
                records={records}
                onOpenSession={props.onOpenSession}
              />
            )}
          </SessionByKey>
        )}
      </WithRecords>
    </PageWords>
  )
}
