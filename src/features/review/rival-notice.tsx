import type { ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { clockFigures, timeOfDay } from '#src/ui/time/format-time.ts'
import { useNow } from '#src/ui/time/use-now.ts'
import styles from './review.module.css'

export interface PublishRival {
  readonly name: string
  readonly lastSeenMs: number
  readonly untilMs: number
  /** It was an earlier run of this device, and ended. */
  readonly gone: boolean
}

/** Who publishes, since when, and when it goes on from here. */
export function RivalNotice(props: {
  rival: PublishRival
  /** The person has pressed Publish here too: this page goes on by itself. */
  busy: boolean
  me: { readonly displayName: string }
  nowMs: () => number
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { rival, busy } = props
  const title = rival.gone
    ? t('review-held-gone')
    : rival.name === props.me.displayName
      ? t('review-held-self')
      : t('review-held-other', { name: rival.name })
  return (
    <div className={styles.stack}>
      <StateMessage kind="waiting" title={title}>
        {rival.gone
          ? t('review-held-gone-meaning')
          : t('review-held-since', { time: timeOfDay(tag, rival.lastSeenMs) })}
        {!busy && <p>{t('review-held-free-at', { time: timeOfDay(tag, rival.untilMs) })}</p>}
      </StateMessage>
      {/* Beside the message, so that a screen reader does not hear it every second. */}
      {busy && <Countdown rival={rival} nowMs={props.nowMs} />}
    </div>
  )
}

function Countdown(props: { rival: PublishRival; nowMs: () => number }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const now = useNow(props.nowMs)
  const left = clockFigures(tag, Math.max(0, props.rival.untilMs - now))
  return (
    <p className={styles.countdown}>
      {t(props.rival.gone ? 'review-held-goes-on' : 'review-held-takes-over', { left })}
    </p>
  )
}

export function AgainAt(props: { ms: number }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  return <p>{t('review-again-at', { time: timeOfDay(tag, props.ms) })}</p>
}
