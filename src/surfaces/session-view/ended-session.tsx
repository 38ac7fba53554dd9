import { useState, type ReactNode } from 'react'
import type { Ledger } from '#src/domain/publish/ledger.ts'
import { RemovedItems } from '#src/features/agenda/removed-items.tsx'
import { CorrectionPanel } from '#src/features/review/correction-panel.tsx'
import { PublishPanel } from '#src/features/review/publish-panel.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { ReviewPart } from './review-part.tsx'
import { useSessionState, type SessionContext } from './session-context.ts'
import { usePendingCorrection } from './use-pending-correction.ts'
import { usePublish } from './use-publish.ts'

/** The organizer's own part of the first publish is still theirs to do when corrections have followed. */
function ownInviteWaits(first: Ledger | undefined, personId: string): boolean {
  return (first?.plan.effects ?? []).some(
    (each) =>
      each.kind === 'invite' &&
      each.organizerId === personId &&
      first?.statuses[each.id]?.state === 'waiting-for',
  )
}

/** After closing: publish, effect by effect, and everything captured, still mendable. */
export function EndedSession(props: {
  context: SessionContext
  onPublished: (ledger: Ledger) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { context } = props
  const { moves, person } = context
  const state = useSessionState(context)
  const publishing = usePublish(context, props.onPublished)
  const started = publishing.ledger !== null
  const published = state.phase === 'published'
  const pending = usePendingCorrection(context, publishing.ledgers)
  const [correcting, setCorrecting] = useState(false)
  const numberOfCorrection = publishing.ledger?.plan.correction ?? null
  return (
    <>
      <Section
        title={
          numberOfCorrection === null
            ? t('panel-publish')
            : t('review-correction-title', { number: numberOfCorrection })
        }
      >
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
            publishing.run({
              answers: [
                answer === 'drop' || answer === 'recreate'
                  ? { effectId, answer }
                  : { effectId, there: answer === 'there' },
              ],
            })
          }
          onReopen={moves.may('reopen') ? () => moves.make({ kind: 'reopen' }) : null}
        />
        {published && (
          <CorrectionPanel
            pending={pending}
            correcting={correcting}
            busy={publishing.busy || publishing.rival !== null}
            mayCorrect={moves.may('change-capture')}
            time={{ language: tag, timeZone: context.session.council.timeZone }}
            onCorrect={setCorrecting}
            onPublish={() => {
              setCorrecting(false)
              publishing.run({ correct: true })
            }}
          />
        )}
        {numberOfCorrection !== null && ownInviteWaits(publishing.ledgers[0], person.me.personId) && (
          <StateMessage
            kind="waiting"
            title={t('review-correction-invite')}
            actions={[{ label: t('review-put-on-invite'), onAct: () => publishing.run({ first: true }) }]}
          />
        )}
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
        {started && !published && <p>{t('panel-after-publish')}</p>}
        <ReviewPart context={context} readOnly={published && !correcting} />
      </Section>
      <RemovedItems state={state} make={moves.make} may={moves.may} />
    </>
  )
}
