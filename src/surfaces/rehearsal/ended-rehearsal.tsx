import { useState, type ReactNode } from 'react'
import { planPublish, publishedMinutes } from '#src/domain/publish/plan-publish.ts'
import type { PublishPlan } from '#src/domain/publish/effect.ts'
import type { Minutes } from '#src/domain/publish/minutes.ts'
import { MinutesArticle } from '#src/features/minutes/minutes-article.tsx'
import { WouldPublish } from '#src/features/rehearsal/would-publish.tsx'
import { PublishPanel } from '#src/features/review/publish-panel.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { EndedReview } from '../session-view/ended-review.tsx'
import type { SessionContext } from '../session-view/session-context.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { whatToPublish } from '../wiring/publish-now.ts'

interface Would {
  readonly plan: PublishPlan
  readonly minutes: Minutes
}

/** The end of a rehearsal: Publish makes the very plan that publishing would follow, and only shows it. */
export function EndedRehearsal(props: { context: SessionContext }): ReactNode {
  const t = useText()
  const { context } = props
  const { moves, person, session } = context
  const [busy, setBusy] = useState(false)
  const [would, setWould] = useState<Would | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const show = () => {
    if (busy) return
    setBusy(true)
    setHindrance(null)
    whatToPublish(context, () => Promise.resolve())
      .then(
        ({ input }) =>
          setWould({
            plan: planPublish(input),
            minutes: publishedMinutes({ ...input, nextStartMs: session.next?.startMs ?? null }),
          }),
        (failure: unknown) => setHindrance(explainOpening(failure)),
      )
      .finally(() => setBusy(false))
  }
  return (
    <>
      <Section title={t('panel-publish')}>
        <PublishPanel
          ledgers={[]}
          busy={busy}
          mayPublish={moves.may('mark-published')}
          me={person.me}
          nowMs={context.nowMs}
          rival={null}
          againMs={null}
          onPublish={show}
          onRetry={show}
          onAnswer={show}
          onStop={null}
          stopping={false}
          onReopen={
            moves.may('reopen')
              ? () => {
                  setWould(null)
                  moves.make({ kind: 'reopen' })
                }
              : null
          }
        />
        {hindrance && <HindranceNotice within hindrance={hindrance} person={person} onDone={show} />}
        {would && (
          <WouldPublish
            effects={would.plan.effects}
            channelName={session.council.channelName}
            page={<MinutesArticle minutes={would.minutes} />}
          />
        )}
      </Section>
      <EndedReview context={context} started={false} correcting={false} />
    </>
  )
}
