import { useState, type ReactNode } from 'react'
import { isSettled } from '#src/domain/publish/ledger.ts'
import { CorrectionPanel } from '#src/features/review/correction-panel.tsx'
import { PublishPanel } from '#src/features/review/publish-panel.tsx'
import type { PublishedFacts } from '#src/records/stores/session-row.ts'
import { RawRecord } from '#src/ui/components/raw-record.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { EndedReview } from './ended-review.tsx'
import { useSessionState, type SessionContext } from './session-context.ts'
import { usePendingCorrection } from './use-pending-correction.ts'
import { usePublish } from './use-publish.ts'

/** After closing: publish, effect by effect, and everything captured, still mendable. */
export function EndedSession(props: {
  context: SessionContext
  onPublished: (published: PublishedFacts) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { context } = props
  const { moves, person } = context
  const state = useSessionState(context)
  const publishing = usePublish(context, props.onPublished)
  const { ledgers } = publishing
  const started = ledgers.length > 0
  const published = state.phase === 'published'
  const pending = usePendingCorrection(context, ledgers)
  const [correcting, setCorrecting] = useState(false)
  return (
    <>
      <Section title={t('panel-publish')} help="publish">
        {publishing.broken.length > 0 && (
          <StateMessage kind="conflict" title={t('first-run-failed-ledger-broken')}>
            {t('first-run-failed-ledger-broken-meaning')}
            {publishing.broken.map((each, place) => (
              <RawRecord key={place} columns={each.raw} />
            ))}
          </StateMessage>
        )}
        <PublishPanel
          ledgers={ledgers}
          busy={publishing.busy}
          mayPublish={moves.may('mark-published') && publishing.broken.length === 0}
          held={publishing.broken.length > 0}
          me={person.me}
          nowMs={context.nowMs}
          rival={publishing.rival}
          againMs={publishing.againMs}
          onPublish={(ledgerKey) => publishing.run(ledgerKey === undefined ? {} : { ledgerKey })}
          onRetry={(ledgerKey, effectId) => publishing.run({ ledgerKey, retry: [effectId] })}
          onAnswer={(ledgerKey, effectId, answer) =>
            publishing.run({
              ledgerKey,
              answers: [
                answer === 'drop' || answer === 'recreate'
                  ? { effectId, answer }
                  : { effectId, there: answer === 'there' },
              ],
            })
          }
          onStop={publishing.stop}
          stopping={publishing.stopping}
          onReopen={moves.may('reopen') ? () => moves.make({ kind: 'reopen' }) : null}
        />
        {started && (published || pending !== null) && (
          <CorrectionPanel
            pending={pending}
            correcting={correcting}
            toOpen={published}
            busy={publishing.busy || publishing.rival !== null || publishing.broken.length > 0}
            held={!ledgers.every(isSettled)}
            mayCorrect={moves.may(published ? 'change-capture' : 'mark-published')}
            time={{ language: tag, timeZone: context.session.council.timeZone }}
            onCorrect={setCorrecting}
            onPublish={() => {
              setCorrecting(false)
              publishing.run({ correct: true })
            }}
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
      <EndedReview context={context} started={started} correcting={correcting} />
    </>
  )
}
