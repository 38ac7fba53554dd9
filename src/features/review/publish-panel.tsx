import { Button, Link } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass'
import { SpinnerIosRegular } from '@fluentui/react-icons/svg/spinner-ios'
import { useEffect, useRef, type ComponentType, type ReactNode } from 'react'
import type { Ledger } from '#src/domain/publish/ledger.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { effectViews, openEffects, type EffectView } from './effect-view.ts'
import { AgainAt, RivalNotice, type PublishRival } from './rival-notice.tsx'
import styles from './review.module.css'

const icons: Record<EffectView['state'], ComponentType> = {
  'to-do': CircleRegular,
  done: CheckmarkCircleRegular,
  failed: ErrorCircleRegular,
  'needs-you': ErrorCircleRegular,
  'waiting-for': HourglassRegular,
  left: SubtractCircleRegular,
}

export interface PublishPanelProps {
  /** Null before the first publish. */
  readonly ledger: Ledger | null
  readonly busy: boolean
  readonly mayPublish: boolean
  readonly me: { readonly personId: string; readonly displayName: string }
  readonly nowMs: () => number
  /** Another run that this one waits for, or that is at work. */
  readonly rival: PublishRival | null
  /** When failed effects are tried again by themselves. */
  readonly againMs: number | null
  readonly onPublish: () => void
  readonly onRetry: (effectId: string) => void
  /** Answer to “is it there?”, or to what becomes of a task that was deleted in Planner. */
  readonly onAnswer: (effectId: string, answer: 'there' | 'not-there' | 'drop' | 'recreate') => void
  /** Back to the running session, as long as nothing was published. */
  readonly onReopen: (() => void) | null
}

/** The one deliberate step, effect by effect with its state; pressing again creates nothing twice. */
export function PublishPanel(props: PublishPanelProps): ReactNode {
  const t = useText()
  const { ledger, busy } = props
  const effects = ledger === null ? [] : effectViews(ledger)
  const open = openEffects(effects)
  const started = ledger !== null
  const finished = started && open.length === 0
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
          kind={atWork ? 'loading' : waited ? 'waiting' : 'done'}
          title={
            atWork
              ? t('review-checking')
              : waited
                ? t('review-published-waiting', { name: waited.about })
                : t('review-published')
          }
        />
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
      {(ledger?.surplusRemoved ?? 0) > 0 && (
        <p>{t('review-surplus-removed', { count: ledger?.surplusRemoved ?? 0 })}</p>
      )}
      {!props.mayPublish && <p className={styles.quiet}>{t('review-may-not')}</p>}
      <div className={styles.row}>
        {!finished && props.mayPublish && (
          <Button appearance="primary" disabledFocusable={busy} onClick={props.onPublish}>
            {t(busy ? 'review-publishing' : started ? 'review-publish-again' : 'review-publish')}
          </Button>
        )}
        {props.onReopen && !started && (
          <Button appearance="subtle" onClick={props.onReopen}>
            {t('review-reopen')}
          </Button>
        )}
      </div>
      {started && (
        <ul className={styles.effects} aria-label={t('review-effects')} aria-live="polite" aria-busy={busy}>
          {effects.map((each) => (
            <EffectRow
              key={each.id}
              effect={each}
              busy={busy}
              mine={each.onlyBy === props.me.personId}
              onOwn={props.onPublish}
              onRetry={props.onRetry}
              onAnswer={props.onAnswer}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function EffectRow(props: {
  effect: EffectView
  busy: boolean
  /** Only this person can do it. */
  mine: boolean
  onOwn: () => void
  onRetry: PublishPanelProps['onRetry']
  onAnswer: PublishPanelProps['onAnswer']
}): ReactNode {
  const t = useText()
  const { effect } = props
  const { about } = effect
  const doing = props.busy && effect.state === 'to-do'
  const Icon = doing ? SpinnerIosRegular : effect.followsTask ? HourglassRegular : icons[effect.state]
  return (
    <li
      className={styles.effect}
      data-state={effect.followsTask ? 'waiting-for' : effect.state}
      data-effect={effect.kind}
    >
      <span className={styles.effectIcon} aria-hidden>
        <Icon />
      </span>
      <div className={styles.effectWords}>
        <p className={styles.effectState}>
          {t(`review-effect-${effect.kind}`)}
          {' · '}
          <span className={styles.effectWord}>
            {effect.state === 'waiting-for'
              ? t(props.mine ? 'review-state-waiting-you' : 'review-state-waiting-for', { name: about })
              : t(`review-state-${doing ? 'doing' : effect.followsTask ? 'follows-task' : effect.state}`)}
          </span>
        </p>
        {(about !== '' || effect.url !== null) && effect.state !== 'waiting-for' && (
          <p>
            {effect.url === null ? (
              <bdi>{about}</bdi>
            ) : (
              <Link href={effect.url} target="_blank" rel="noopener">
                <bdi>{about === '' ? t('review-look') : about}</bdi>
              </Link>
            )}
          </p>
        )}
        {effect.reason !== null && !effect.followsTask && !(effect.state === 'waiting-for' && props.mine) && (
          <p>{t(`review-why-${effect.reason}`, { about: effect.detail })}</p>
        )}
        <div className={styles.row}>
          {effect.state === 'failed' && !effect.followsTask && (
            <Button size="small" disabled={props.busy} onClick={() => props.onRetry(effect.id)}>
              {t('review-retry')}
            </Button>
          )}
          {effect.state === 'waiting-for' && props.mine && (
            <Button size="small" appearance="primary" disabled={props.busy} onClick={props.onOwn}>
              {t('review-put-on-invite')}
            </Button>
          )}
          {effect.state === 'needs-you' &&
            (effect.reason === 'task-deleted'
              ? (['drop', 'recreate'] as const)
              : (['there', 'not-there'] as const)
            ).map((answer) => (
              <Button
                key={answer}
                size="small"
                disabled={props.busy}
                onClick={() => props.onAnswer(effect.id, answer)}
              >
                {t(`review-${answer}`)}
              </Button>
            ))}
        </div>
      </div>
    </li>
  )
}
