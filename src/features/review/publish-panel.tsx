import { Button } from '@fluentui/react-components'
import { Fragment, useEffect, useRef, type ReactNode } from 'react'
import type { Ledger } from '#src/domain/publish/ledger.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { EffectWhy } from './effect-why.tsx'
import { EffectList, type EffectListProps } from './effect-list.tsx'
import { effectViews, leftEffects, openEffects } from './effect-view.ts'
import { AgainAt, RivalNotice, type PublishRival } from './rival-notice.tsx'
import styles from './review.module.css'

export interface PublishPanelProps {
  /** The publish and its corrections, in their order; none before the first publish. */
  readonly ledgers: readonly Ledger[]
  readonly busy: boolean
  readonly mayPublish: boolean
  /** Something else than the person's role keeps it back, and says so itself. */
  readonly held?: boolean
  readonly me: { readonly personId: string; readonly displayName: string }
  readonly nowMs: () => number
  /** Another run that this one waits for, or that is at work. */
  readonly rival: PublishRival | null
  /** When failed effects are tried again by themselves. */
  readonly againMs: number | null
  /** Goes on with the one that is named, else with the latest. */
  readonly onPublish: (ledgerKey?: string) => void
  readonly onRetry: (ledgerKey: string, effectId: string) => void
  readonly onAnswer: (ledgerKey: string, ...answer: Parameters<EffectListProps['onAnswer']>) => void
  /** Ends this page's run after the step that is under way; null where it does not run. */
  readonly onStop: (() => void) | null
  readonly stopping: boolean
  /** Back to the running session, as long as nothing was published. */
  readonly onReopen: (() => void) | null
}

/** The one deliberate step, effect by effect with its state; pressing again creates nothing twice. */
export function PublishPanel(props: PublishPanelProps): ReactNode {
  const t = useText()
  const { ledgers, busy } = props
  const newestFirst = ledgers.toReversed().map((ledger) => ({ ledger, effects: effectViews(ledger) }))
  const effects = newestFirst.flatMap((each) => each.effects)
  const open = openEffects(effects)
  const left = leftEffects(newestFirst[0]?.effects ?? [])
  const unfinished = newestFirst.find((each) => openEffects(each.effects).length > 0)?.ledger
  const removed = ledgers.reduce((sum, each) => sum + (each.surplusRemoved ?? 0), 0)
  const started = ledgers.length > 0
  const finished = started && open.length === 0
  // A question waits for its own answer: going on would only ask it again.
  const goesOn = !finished && (!started || busy || open.some((each) => each.state !== 'needs-you'))
  const atWork = busy || props.rival !== null
  const announce = useAnnounce()
  const outcome = finished ? t('review-say-ended') : t('review-say-unfinished', { count: open.length })
  const wasAtWork = useRef(atWork)
  useEffect(() => {
    // Who pressed and went on listening hears how it ended; who opens the page later reads it.
    if (wasAtWork.current && !atWork && started) announce(outcome, 'short')
    wasAtWork.current = atWork
  }, [announce, atWork, outcome, started])
  const waited = effects.find((each) => each.state === 'waiting-for')
  return (
    <div className={styles.stack}>
      {!started && <p className={styles.quiet}>{t('review-publish-meaning')}</p>}
      {finished && (
        <StateMessage
          kind={atWork ? 'loading' : waited ? 'waiting' : left.length > 0 ? 'left' : 'done'}
          title={
            atWork
              ? t('review-checking')
              : waited
                ? t('review-published-waiting', { name: waited.about })
                : left.length > 0
                  ? t('review-published-left', { count: left.length })
                  : t('review-published')
          }
        >
          {!atWork && left.length > 0 && (
            <ul className={styles.list}>
              {left.map((each) => (
                <li key={each.id}>
                  <bdi className={styles.strong}>{each.about}</bdi>
                  <br />
                  <EffectWhy effect={each} />
                </li>
              ))}
            </ul>
          )}
        </StateMessage>
      )}
      {started && !finished && !atWork && (
        <StateMessage kind="waiting" title={t('review-unfinished', { count: open.length })}>
          {t('review-unfinished-meaning')}
          {props.againMs !== null && <AgainAt ms={props.againMs} />}
        </StateMessage>
      )}
      {!finished && props.rival !== null && (
        <RivalNotice rival={props.rival} busy={busy} me={props.me} nowMs={props.nowMs} />
      )}
      {removed > 0 && <p>{t('review-surplus-removed', { count: removed })}</p>}
      {!props.mayPublish && props.held !== true && <p className={styles.quiet}>{t('review-may-not')}</p>}
      <div className={styles.row}>
        {goesOn && props.mayPublish && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => props.onPublish(unfinished?.key)}
          >
            {t(busy ? 'review-publishing' : started ? 'review-publish-again' : 'review-publish')}
          </Button>
        )}
        {busy && !finished && props.onStop && (
          <Button disabledFocusable={props.stopping} onClick={props.onStop}>
            {t(props.stopping ? 'work-stopping' : 'work-stop')}
          </Button>
        )}
        {props.onReopen && !started && (
          <Button appearance="subtle" onClick={props.onReopen}>
            {t('review-reopen')}
          </Button>
        )}
      </div>
      {newestFirst.map(({ ledger, effects: own }) => {
        const number = ledger.plan.correction
        const title =
          number === undefined ? t('review-first-title') : t('review-correction-title', { number })
        const list = (
          <EffectList
            name={number === undefined ? t('review-effects') : t('review-correction-effects', { number })}
            effects={own}
            busy={busy}
            personId={props.me.personId}
            onOwn={() => props.onPublish(ledger.key)}
            onRetry={(effectId) => props.onRetry(ledger.key, effectId)}
            onAnswer={(...answer) => props.onAnswer(ledger.key, ...answer)}
          />
        )
        if (ledgers.length === 1) return <Fragment key={ledger.key}>{list}</Fragment>
        return (
          <Section key={ledger.key} level={3} title={title}>
            {list}
          </Section>
        )
      })}
    </div>
  )
}
