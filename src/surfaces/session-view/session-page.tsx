import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { SessionByKey } from './session-by-key.tsx'
import { SessionView } from './session-view.tsx'

/** One session by its key: the same as in the side panel, outside of its meeting. */
export function SessionPage(props: {
  person: SignedIn
  council: Council
  sessionKey: string
  onOpenSession?: (sessionKey: string) => void
  onRehearse?: () => void
}): ReactNode {
  return (
    <SessionByKey person={props.person} council={props.council} sessionKey={props.sessionKey}>
      {(session, again) => (
        <SessionView
          person={props.person}
          session={session}
          inMeeting={false}
          onReload={again}
          {...(props.onOpenSession ? { onOpenSession: props.onOpenSession } : {})}
          {...(props.onRehearse ? { onRehearse: props.onRehearse } : {})}
        />
      )}
    </SessionByKey>
  )
}
