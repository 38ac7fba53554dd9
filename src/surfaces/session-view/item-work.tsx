import { Suspense, type ReactNode } from 'react'
import { isConfirmItem } from '#src/domain/minutes/confirm-item.ts'
import { CapturedList } from '#src/features/capture/captured-list.tsx'
import { JointUpdateView } from '#src/features/joint-update/joint-update-view.tsx'
import { ItemNotes } from '#src/features/running/item-notes.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { newId } from '../wiring/connection.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { FromState, readBy } from './from-state.tsx'
import { LastTime } from './last-time.tsx'
import type { SessionContext } from './session-context.ts'

const ConfirmMinutes = latePart(async () => ({
  default: (await import('./confirm-minutes.tsx')).ConfirmMinutes,
}))
const DueRisks = latePart(async () => ({ default: (await import('../risks/due-risks.tsx')).DueRisks }))
const ChannelPostsPart = latePart(async () => ({
  default: (await import('./channel-posts-part.tsx')).ChannelPostsPart,
}))

/** What belongs to one item while the session runs: what it pulls in, its notes, what was captured on it. */
export function ItemWork(props: {
  itemId: string
  context: SessionContext
  onReload: () => void
}): ReactNode {
  const { itemId, context } = props
  const { session, person, moves, nowMs, nextSessionDay } = context
  const { council, live, sessionKey } = session
  const { me } = person
  const { make, may } = moves
  const { items } = useStateParts(live, readBy.choosing)
  const item = items.find((each) => each.id === itemId)
  return (
    <>
      {item?.sources?.includes('actions-late') && <LastTime context={context} onTryAgain={props.onReload} />}
      {item?.sources?.includes('risks-due') && (
        <Suspense fallback={null}>
          <DueRisks context={context} />
        </Suspense>
      )}
      {item !== undefined && isConfirmItem(item) && (
        <Suspense fallback={null}>
          <ConfirmMinutes context={context} itemId={itemId} />
        </Suspense>
      )}
      {item?.sources?.includes('channel-posts') && (
        <Suspense fallback={null}>
          <ChannelPostsPart context={context} itemId={itemId} />
        </Suspense>
      )}
      {item?.jointUpdate && (
        <FromState live={live} parts={readBy.jointUpdate}>
          {(state) => (
            <JointUpdateView
              state={state}
              council={council}
              me={me}
              make={make}
              may={may}
              newId={newId}
              nextSessionDay={nextSessionDay}
            />
          )}
        </FromState>
      )}
      <FromState live={live} parts={readBy.notes}>
        {(state) => (
          <ItemNotes
            state={state}
            notes={live.notes}
            presence={live.presence}
            itemId={itemId}
            sessionKey={sessionKey}
            make={make}
            may={may}
          />
        )}
      </FromState>
      <FromState live={live} parts={readBy.captured}>
        {(state) => (
          <CapturedList
            state={state}
            council={council}
            me={me}
            nowMs={nowMs}
            make={make}
            may={may}
            itemId={itemId}
            nextSessionDay={nextSessionDay}
            sessionKey={sessionKey}
          />
        )}
      </FromState>
    </>
  )
}
