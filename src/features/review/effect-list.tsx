import { Button, Link } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass'
import { SpinnerIosRegular } from '@fluentui/react-icons/svg/spinner-ios'
import type { ComponentType, ReactNode } from 'react'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { EffectView } from './effect-view.ts'
import { EffectWhy } from './effect-why.tsx'
import styles from './review.module.css'

const icons: Record<EffectView['state'], ComponentType> = {
  'to-do': CircleRegular,
  done: CheckmarkCircleRegular,
  failed: ErrorCircleRegular,
  'needs-you': ErrorCircleRegular,
  'waiting-for': HourglassRegular,
  left: SubtractCircleRegular,
}

export interface EffectListProps {
  /** Says which publish or correction it is. */
  readonly name: string
  readonly effects: readonly EffectView[]
  readonly busy: boolean
  readonly personId: string
  /** Does what only this person can. */
  readonly onOwn: () => void
  readonly onRetry: (effectId: string) => void
  /** Answer to “is it there?”, or to what becomes of a task that was deleted in Planner. */
  readonly onAnswer: (effectId: string, answer: 'there' | 'not-there' | 'drop' | 'recreate') => void
}

/** What a publish or a correction does, each with its state. */
export function EffectList(props: EffectListProps): ReactNode {
  const { effects, busy } = props
  return (
    <ul className={styles.effects} aria-label={props.name} aria-live="polite" aria-busy={busy}>
      {effects.map((each) => (
        <EffectRow
          key={each.id}
          effect={each}
          busy={busy}
          mine={each.onlyBy === props.personId}
          onOwn={props.onOwn}
          onRetry={props.onRetry}
          onAnswer={props.onAnswer}
        />
      ))}
    </ul>
  )
}

function EffectRow(props: {
  effect: EffectView
  busy: boolean
  /** Only this person can do it. */
  mine: boolean
  onOwn: () => void
  onRetry: EffectListProps['onRetry']
  onAnswer: EffectListProps['onAnswer']
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
          <p>
            <EffectWhy effect={effect} />
          </p>
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
