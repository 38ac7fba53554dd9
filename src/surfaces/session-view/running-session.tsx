import { useState, type ReactNode } from 'react'
import { Proposals } from '#src/features/agenda/proposals.tsx'
import { RemovedItems } from '#src/features/agenda/removed-items.tsx'
import { AttendanceList } from '#src/features/attendance/attendance-list.tsx'
import { CapturedList } from '#src/features/capture/captured-list.tsx'
import { JointUpdateView } from '#src/features/joint-update/joint-update-view.tsx'
import { AgendaRest } from '#src/features/running/agenda-rest.tsx'
import { CurrentItem } from '#src/features/running/current-item.tsx'
import { ItemDesk } from '#src/features/running/item-desk.tsx'
import { ItemNotes } from '#src/features/running/item-notes.tsx'
import { newId } from '../wiring/connection.ts'
import { LastTime } from './last-time.tsx'
import type { SessionContext } from './session-context.ts'

/** While the session runs: the current item and its clock, its notes and captures, the rest of the agenda. */
export function RunningSession(props: {
  context: SessionContext
  onClose: () => void
  onReload: () => void
}): ReactNode {
  const { context } = props
  const { state, session, person, moves, nowMs, nextSessionDay } = context
  const { council, sessionKey } = session
  const { me } = person
  const [lookingAt, setLookingAt] = useState<string | null>(null)
  return (
    <>
      <CurrentItem state={state} nowMs={nowMs} make={moves.make} may={moves.may} onClose={props.onClose} />
      <ItemDesk state={state} lookingAt={lookingAt} onFollow={() => setLookingAt(null)}>
        {(itemId) => {
          const item = state.items.find((each) => each.id === itemId)
          return (
            <>
              {item?.sources?.includes('actions-late') && (
                <LastTime context={context} onTryAgain={props.onReload} />
              )}
              {item?.jointUpdate && (
                <JointUpdateView
                  state={state}
                  council={council}
                  me={me}
                  make={moves.make}
                  may={moves.may}
                  newId={newId}
                  nextSessionDay={nextSessionDay}
                />
              )}
              <ItemNotes
                key={`notes/${itemId}`}
                state={state}
                itemId={itemId}
                sessionKey={sessionKey}
                make={moves.make}
                may={moves.may}
                newId={newId}
              />
              <CapturedList
                key={`captured/${itemId}`}
                state={state}
                council={council}
                me={me}
                nowMs={nowMs}
                make={moves.make}
                may={moves.may}
                itemId={itemId}
                nextSessionDay={nextSessionDay}
              />
            </>
          )
        }}
      </ItemDesk>
      {state.captured.some((each) => each.capture.itemId === null && !each.removed) && (
        <CapturedList
          state={state}
          council={council}
          me={me}
          nowMs={nowMs}
          make={moves.make}
          may={moves.may}
          itemId={null}
          nextSessionDay={nextSessionDay}
        />
      )}
      <AgendaRest state={state} nowMs={nowMs} make={moves.make} may={moves.may} onLookAt={setLookingAt} />
      <RemovedItems state={state} make={moves.make} may={moves.may} />
      <Proposals
        state={state}
        me={me}
        make={moves.make}
        may={moves.may}
        newId={newId}
        sessionKey={sessionKey}
      />
      <AttendanceList state={state} council={council} make={moves.make} may={moves.may} />
    </>
  )
}
