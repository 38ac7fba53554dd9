import { Fragment, type ReactNode } from 'react'
import type { Captured } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { concernsOf, type Circle } from './concerns.ts'
import styles from './review.module.css'

const order = ['decision', 'action', 'risk', 'note'] as const

/** Everything captured, by kind, each mendable in place, and what is worth a second look. */
export function ReviewCaptured(props: {
  captured: readonly Captured[]
  circle: Circle
  /** A list item. */
  renderCaptured: (captured: Captured) => ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const kept = props.captured.filter((each) => !each.removed)
  const concerns = concernsOf(props.captured, props.circle)
  if (kept.length === 0)
    return (
      <StateMessage kind="empty" quiet title={t('review-nothing')}>
        {t('review-nothing-meaning')}
      </StateMessage>
    )
  return (
    <>
      {concerns.length > 0 && (
        <div className={styles.concerns} role="note">
          <p className={styles.strong}>{t('review-concerns', { count: concerns.length })}</p>
          <ul>
            {concerns.map((each) => (
              <li key={`${each.captureId}/${each.kind}`}>
                <bdi>{each.text}</bdi>:{' '}
                {t(`review-concern-${each.kind}`, {
                  owner: each.ownerName,
                  day: each.due === null ? '' : shortDay(tag, each.due),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {order.map((kind) => {
        const own = kept.filter((each) => each.capture.kind === kind)
        if (own.length === 0) return null
        return (
          <div key={kind} className={styles.group}>
            <Section level={3} title={t(`review-kind-${kind}`)} count={own.length}>
              <ul className={styles.list}>
                {own.map((each) => (
                  <Fragment key={each.capture.id}>{props.renderCaptured(each)}</Fragment>
                ))}
              </ul>
            </Section>
          </div>
        )
      })}
    </>
  )
}
