import { lazy, Suspense, useState, type ReactNode } from 'react'
import { leftItems, waitsForWord } from '#src/domain/session/left-over.ts'
import { CloseForm } from '#src/features/review/close-form.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { FromState, readBy } from './from-state.tsx'
import { ReviewPart } from './review-part.tsx'
import type { SessionContext } from './session-context.ts'

const VotesPart = lazy(async () => ({ default: (await import('./votes-part.tsx')).VotesPart }))
const fetchLeftOver = () => import('./left-over-part.tsx')
const LeftOverPart = lazy(async () => ({ default: (await fetchLeftOver()).LeftOverPart }))

/** Fetches what closing needs, before the network can be gone. */
export function fetchClosing(): Promise<unknown> {
  return fetchLeftOver()
}

/** Before closing: what was captured, what is left over, and what the session leaves. */
export function ClosingPart(props: { context: SessionContext; onDone: () => void }): ReactNode {
  const t = useText()
  const { session, moves } = props.context
  const { live, sessionKey } = session
  const [asked, setAsked] = useState(0)
  return (
    <>
      <Suspense fallback={null}>
        <VotesPart context={props.context} />
      </Suspense>
      <Section title={t('panel-closing')}>
        <ReviewPart context={props.context} />
        <Suspense fallback={null}>
          <LeftOverPart context={props.context} asked={asked} />
        </Suspense>
        <FromState live={live} parts={readBy.captured}>
          {({ captured }) => (
            <CloseForm
              captured={captured}
              sessionKey={sessionKey}
              onClose={(artefacts, reasonForNone) => {
                const { state } = live.snapshot()
                if (leftItems(state).some((each) => waitsForWord(state, each))) {
                  setAsked((before) => before + 1)
                  return false
                }
                const made = moves.make({ kind: 'close', artefacts: [...artefacts], reasonForNone })
                if (made !== '') props.onDone()
                return made !== ''
              }}
              onBack={props.onDone}
            />
          )}
        </FromState>
      </Section>
    </>
  )
}
