import type { ReactNode } from 'react'
import { agendaNotices } from '#src/domain/notices/due-notices.ts'
import { readBy } from '../session-view/from-state.tsx'
import type { SessionContext } from '../session-view/session-context.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { TellPart } from './tell-part.tsx'

/** After the agenda was put on the invite: whoever put it there may tell the others. */
export function TellAgenda({ context }: { context: SessionContext }): ReactNode {
  const { person, session } = context
  const { items } = useStateParts(session.live, readBy.choosing)
  return (
    <TellPart
      person={person}
      council={session.council}
      what="agenda"
      draftsOf={(question) =>
        agendaNotices(question, {
          sessionKey: session.sessionKey,
          title: session.title,
          startMs: session.startMs,
          items,
        })
      }
    />
  )
}
