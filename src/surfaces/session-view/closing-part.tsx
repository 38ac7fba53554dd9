import { Suspense, useState, type ReactNode } from 'react'
import { leftItems, waitsForWord } from '#src/domain/session/left-over.ts'
import { CloseForm } from '#src/features/review/close-form.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import type { UiLanguage } from '#src/ui/text/languages.ts'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { FromState, readBy } from './from-state.tsx'
import { ReviewPart } from './review-part.tsx'
import type { SessionContext } from './session-context.ts'

const fetchVotes = () => import('./votes-part.tsx')
const VotesPart = latePart(async () => ({ default: (await fetchVotes()).VotesPart }))
const fetchLeftOver = () => import('./left-over-part.tsx')
const LeftOverPart = latePart(async () => ({ default: (await fetchLeftOver()).LeftOverPart }))

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
  const t = useText()
  const shape = <SkeletonLines widths={[0.6, 0.9, 0.8]} />
  // The title stands from the beginning: it takes the focus that the button that led here gives up.
  return (
    <Section title={t('panel-closing')}>
      <PageWords page="topics" loading={shape}>
        <PageWords page="votes" loading={shape}>
          <Suspense fallback={shape}>
            <Closing {...props} />
          </Suspense>
        </PageWords>
      </PageWords>
    </Section>
  )
}

function Closing(props: ClosingProps): ReactNode {
  const { session, moves } = props.context
  const { live, sessionKey } = session
  const [asked, setAsked] = useState(0)
  return (
    <>
      <VotesPart context={props.context} />
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
    </>
  )
}
