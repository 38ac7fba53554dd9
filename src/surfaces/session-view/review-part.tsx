import type { ReactNode } from 'react'
import { CapturedEntry } from '#src/features/capture/captured-entry.tsx'
import { ReviewCaptured } from '#src/features/review/review-captured.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SessionContext } from './session-context.ts'
import { usePlanMembers } from './use-plan-members.ts'

/** Everything captured, mendable in place. */
export function ReviewPart(props: { context: SessionContext; readOnly?: boolean }): ReactNode {
  const t = useText()
  const { state, session, person, moves, nowMs, nextSessionDay } = props.context
  const { offerUndo, bar } = useUndo()
  const planMembers = usePlanMembers(person.graph, session.council)
  return (
    <>
      {bar}
      <ReviewCaptured
        captured={state.captured}
        planMembers={planMembers}
        renderCaptured={(captured) => (
          <CapturedEntry
            captured={captured}
            state={state}
            council={session.council}
            me={person.me}
            nowMs={nowMs}
            make={moves.make}
            may={props.readOnly === true ? () => false : moves.may}
            nextSessionDay={nextSessionDay}
            onRemove={() => {
              const captureId = captured.capture.id
              moves.make({ kind: 'remove-capture', captureId })
              offerUndo(t('capture-removed', { text: captured.capture.text }), () =>
                moves.make({ kind: 'restore-capture', captureId }),
              )
            }}
          />
        )}
      />
    </>
  )
}
