import type { ReactNode } from 'react'
import type { Ledger } from '#src/domain/publish/ledger.ts'
import { RemovedItems } from '#src/features/agenda/removed-items.tsx'
import { PublishPanel } from '#src/features/review/publish-panel.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { ReviewPart } from './review-part.tsx'
import type { SessionContext } from './session-context.ts'
import { usePublish } from './use-publish.ts'

/** After closing: publish, effect by effect, and everything captured, still mendable. */
export function EndedSession(props: {
  context: SessionContext
  onPublished: (ledger: Ledger) => void
}): ReactNode {
  const t = useText()
  const { context } = props
  const { state, moves, person } = context
  const publishing = usePublish(context, props.onPublished)
  const started = publishing.ledger !== null
  return (
    <>
      <Section title={t('panel-publish')}>
        <PublishPanel
          ledger={publishing.ledger}
          busy={publishing.busy}
          mayPublish={moves.may('mark-published')}
          me={person.me}
          nowMs={context.nowMs}
          rival={publishing.rival}
          againMs={publishing.againMs}
          onPublish={() => publishing.run()}
          onRetry={(effectId) => publishing.run({ retry: [effectId] })}
          onAnswer={(effectId, answer) =>
            publishing.run({ answers: [{ effectId, there: answer === 'there' }] })
          }
          onReopen={moves.may('reopen') ? () => moves.make({ kind: 'reopen' }) : null}
        />
        {publishing.hindrance && (
          <HindranceNotice
            within
            hindrance={publishing.hindrance}
            person={person}
            onDone={() => publishing.run()}
          />
        )}
      </Section>
      {state.phase === 'closed' && state.reasonForNone !== null && (
        <StateMessage kind="empty" quiet title={t('panel-closed-with-reason')}>
          <bdi>{state.reasonForNone}</bdi>
        </StateMessage>
      )}
      <Section title={t('review-title')}>
        {started && <p>{t('panel-after-publish')}</p>}
        <ReviewPart context={context} />
      </Section>
      <RemovedItems state={state} make={moves.make} may={moves.may} />
    </>
  )
}
