import { Suspense, type ReactNode } from 'react'
import { dayIn } from '#src/domain/council/days.ts'
import { CapturedEntry } from '#src/features/capture/captured-entry.tsx'
import { useRemoveCapture } from '#src/features/capture/use-remove-capture.ts'
import { ReviewCaptured } from '#src/features/review/review-captured.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'
import { usePlanMembers } from './use-plan-members.ts'

const RecapPart = latePart(async () => ({ default: (await import('./recap-part.tsx')).RecapPart }))

const mayNothing = () => false

/** Everything captured, mendable in place. */
export function ReviewPart(props: { context: SessionContext; readOnly?: boolean }): ReactNode {
  const { session, person, moves, nowMs, nextSessionDay } = props.context
  const state = useStateParts(session.live, readBy.captured)
  const { remove, bar } = useRemoveCapture(moves.make)
  const planMembers = usePlanMembers(person.graph, session.council)
  return (
    <>
      {bar}
      <ReviewCaptured
        captured={state.captured}
        circle={{
          planMembers,
          councilMembers: new Set(session.council.members.map((each) => each.personId)),
          today: dayIn(session.council.timeZone, nowMs()),
        }}
        renderCaptured={(captured) => (
          <CapturedEntry
            captured={captured}
            items={state.items}
            attendance={state.attendance}
            council={session.council}
            me={person.me}
            nowMs={nowMs}
            make={moves.make}
            may={props.readOnly === true ? mayNothing : moves.may}
            nextSessionDay={nextSessionDay}
            sessionKey={session.sessionKey}
            onRemove={remove}
          />
        )}
      />
      {props.readOnly !== true && (
        <Suspense fallback={null}>
          <RecapPart context={props.context} />
        </Suspense>
      )}
    </>
  )
}
