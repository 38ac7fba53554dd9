import { Suspense, useState, type ReactNode } from 'react'
import { HalfTypedItem } from '#src/features/agenda/half-typed-item.tsx'
import { RemovedItems } from '#src/features/agenda/removed-items.tsx'
import { CapturedList } from '#src/features/capture/captured-list.tsx'
import { AgendaRest } from '#src/features/running/agenda-rest.tsx'
import { CurrentItem } from '#src/features/running/current-item.tsx'
import { ItemDesk } from '#src/features/running/item-desk.tsx'
import { idle } from '#src/host/when-idle.ts'
import { Fold } from '#src/ui/components/fold.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { newId } from '../wiring/connection.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { FromState, readBy } from './from-state.tsx'
import { ItemWork } from './item-work.tsx'
import { OnceIdle } from './once-idle.tsx'
import { AttendancePart, ProposalsPart } from './people-parts.tsx'
import type { SessionContext } from './session-context.ts'
import styles from './session-view.module.css'

// The item, its clock and the agenda are painted before these are fetched.
const fetchVotes = () => import('./votes-part.tsx')
const VotesPart = latePart(async () => ({ default: (await idle().then(fetchVotes)).VotesPart }))
const fetchSpeaking = () => import('./speaking-part.tsx')
const SpeakingPart = latePart(async () => ({ default: (await idle().then(fetchSpeaking)).SpeakingPart }))

const MinutesSoFar = latePart(async () => ({ default: (await import('./minutes-so-far.tsx')).MinutesSoFar }))

/** While the session runs: the current item and its clock, its notes and captures, the rest of the agenda. */
export function RunningSession(props: {
  context: SessionContext
  onClose: () => void
  onReload: () => void
}): ReactNode {
  const t = useText()
  const { context } = props
  const { session, person, moves, nowMs, nextSessionDay } = context
  const { council, live, sessionKey } = session
  const { me } = person
  const { make, may } = moves
  const [lookingAt, setLookingAt] = useState<string | null>(null)
  return (
    <>
      <FromState live={live} parts={readBy.currentItem}>
        {(state) => <CurrentItem state={state} nowMs={nowMs} make={make} may={may} onClose={props.onClose} />}
      </FromState>
      {/* They keep the place that they take in most sessions, so that what is below does not move when they come. */}
      <Suspense fallback={may('open-vote') ? <div className={styles.votesComing} /> : null}>
        <VotesPart context={context} />
      </Suspense>
      <Suspense fallback={<div className={styles.speakersComing} />}>
        <SpeakingPart context={context} />
      </Suspense>
      <FromState live={live} parts={readBy.desk}>
        {(state) => (
          <ItemDesk state={state} lookingAt={lookingAt} onFollow={() => setLookingAt(null)}>
            {(itemId) => (
              <ItemWork key={itemId} itemId={itemId} context={context} onReload={props.onReload} />
            )}
          </ItemDesk>
        )}
      </FromState>
      <FromState live={live} parts={readBy.captured}>
        {(state) =>
          state.captured.some((each) => each.capture.itemId === null && !each.removed) && (
            <CapturedList
              state={state}
              council={council}
              me={me}
              nowMs={nowMs}
              make={make}
              may={may}
              itemId={null}
              nextSessionDay={nextSessionDay}
              sessionKey={sessionKey}
            />
          )
        }
      </FromState>
      <FromState live={live} parts={readBy.agendaRest}>
        {(state) => <AgendaRest state={state} nowMs={nowMs} make={make} may={may} onLookAt={setLookingAt} />}
      </FromState>
      <Fold title={t('rounds-minutes')}>
        <Suspense fallback={<Opening />}>
          <MinutesSoFar context={context} />
        </Suspense>
      </Fold>
      <RemovedPart context={context} />
      <FromState live={live} parts={readBy.halfTyped}>
        {(state) => (
          <HalfTypedItem
            state={state}
            council={council}
            make={make}
            may={may}
            newId={newId}
            sessionKey={sessionKey}
          />
        )}
      </FromState>
      <OnceIdle>
        <ProposalsPart context={context} />
        <AttendancePart context={context} />
      </OnceIdle>
    </>
  )
}

/** What was written on items that left the agenda; it reads the captures only when there are such items. */
export function RemovedPart(props: { context: SessionContext }): ReactNode {
  const { session, moves } = props.context
  return (
    <FromState live={session.live} parts={readBy.removed}>
      {({ removedItems }) =>
        removedItems.length > 0 && (
          <FromState live={session.live} parts={readBy.removedWords}>
            {(state) => <RemovedItems state={state} make={moves.make} may={moves.may} />}
          </FromState>
        )
      }
    </FromState>
  )
}
