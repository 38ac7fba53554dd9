import type { ReactNode } from 'react'
import { LeftOver } from '#src/features/review/left-over.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { FromState, readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

/** What is left over, with its words; loaded when a session comes near its end. */
export function LeftOverPart(props: { context: SessionContext; asked: number }): ReactNode {
  const { session, moves } = props.context
  return (
    <PageWords page="topics">
      <FromState live={session.live} parts={readBy.left}>
        {(state) => (
          <LeftOver
            state={state}
            make={moves.make}
            mayDecide={moves.may('decide-left')}
            sessionKey={session.sessionKey}
            asked={props.asked}
          />
        )}
      </FromState>
    </PageWords>
  )
}
