import type { ReactNode } from 'react'
import { SpeakersSection } from '#src/features/rounds/speakers-section.tsx'
import { newId } from '../wiring/connection.ts'
import { FromState, readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

/** Who speaks on the current item; nothing where no item runs. */
export function SpeakingPart(props: { context: SessionContext }): ReactNode {
  const { session, person, moves } = props.context
  return (
    <FromState live={session.live} parts={readBy.speaking}>
      {({ speaking, attendance, currentItemId }) =>
        currentItemId !== null && (
          <SpeakersSection
            state={{ speaking, attendance, currentItemId }}
            council={session.council}
            me={person.me}
            make={moves.make}
            may={moves.may}
            runs={moves.may('start-item')}
            newId={newId}
          />
        )
      }
    </FromState>
  )
}
