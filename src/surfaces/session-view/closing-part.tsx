import { lazy, Suspense, useState, type ReactNode } from 'react'
import { leftItems, waitsForWord } from '#src/domain/session/left-over.ts'
import { CloseForm } from '#src/features/review/close-form.tsx'
import { Section } from '#src/ui/components/section.tsx'
import type { UiLanguage } from '#src/ui/text/languages.ts'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import { FromState, readBy } from './from-state.tsx'
import { ReviewPart } from './review-part.tsx'
import type { SessionContext } from './session-context.ts'

const fetchVotes = () => import('./votes-part.tsx')
const VotesPart = lazy(async () => ({ default: (await fetchVotes()).VotesPart }))
const fetchLeftOver = () => import('./left-over-part.tsx')
const LeftOverPart = lazy(async () => ({ default: (await fetchLeftOver()).LeftOverPart }))

/** Fetches what closing needs, before the network can be gone. */
export function fetchClosing(language: UiLanguage): Promise<unknown> {
  return Promise.all([
    fetchLeftOver(),
    fetchVotes(),
    loadPage(language, 'topics'),
    loadPage(language, 'votes'),
  ])
}

interface ClosingProps {
  readonly context: SessionContext
  readonly onDone: () => void
}

/**
 * Before closing: what was captured, what is left over, and what the session leaves. It comes as a whole: what came
 * above the button later would move it from under a finger.
 */
export function ClosingPart(props: ClosingProps): ReactNode {
  return (
    <PageWords page="topics" loading={<Opening />}>
      <PageWords page="votes" loading={<Opening />}>
        <Suspense fallback={<Opening />}>
          <Closing {...props} />
        </Suspense>
      </PageWords>
    </PageWords>
  )
}

function Closing(props: ClosingProps): ReactNode {
  const t = useText()
  const { session, moves } = props.context
  const { live, sessionKey } = session
  const [asked, setAsked] = useState(0)
  return (
    <>
      <VotesPart context={props.context} />
      <Section title={t('panel-closing')}>
        <ReviewPart context={props.context} />
        <LeftOverPart context={props.context} asked={asked} />
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
