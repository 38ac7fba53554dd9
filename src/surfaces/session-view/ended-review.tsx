import type { ReactNode } from 'react'
import { RemovedItems } from '#src/features/agenda/removed-items.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { LeftOverPart } from './left-over-part.tsx'
import { ReviewNotes } from './review-notes.tsx'
import { ReviewPart } from './review-part.tsx'
import { useSessionState, type SessionContext } from './session-context.ts'
import { VotesPart } from './votes-part.tsx'

/** What a session that has ended holds, mendable until it is published, and then in a correction. */
export function EndedReview(props: {
  context: SessionContext
  /** Publishing has begun. */
  started: boolean
  correcting: boolean
}): ReactNode {
  const t = useText()
  const { context, correcting, started } = props
  const { moves } = context
  const state = useSessionState(context)
  const published = state.phase === 'published'
  return (
    <>
      {state.phase === 'closed' && state.reasonForNone !== null && (
        <StateMessage kind="empty" quiet title={t('panel-closed-with-reason')}>
          <bdi>{state.reasonForNone}</bdi>
        </StateMessage>
      )}
      {state.phase === 'closed' && !started && <LeftOverPart context={context} asked={0} />}
      <Section title={t('review-title')}>
        {started && !published && <p>{t('panel-after-publish')}</p>}
        <ReviewPart context={context} readOnly={published && !correcting} />
      </Section>
      <VotesPart context={context} />
      <ReviewNotes context={context} readOnly={published && !correcting} />
      <RemovedItems state={state} make={moves.make} may={moves.may} />
    </>
  )
}
