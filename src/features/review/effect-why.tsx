import type { ReactNode } from 'react'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import type { EffectView } from './effect-view.ts'

/** Why it is not done, or was left, with the day that stands in Planner as the reader writes days. */
export function EffectWhy(props: { effect: EffectView }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { reason, detail, due } = props.effect
  const why = t(`review-why-${reason ?? 'changed-there'}`, { about: detail })
  return due === null ? why : `${why} ${t('review-there-due', { day: shortDay(tag, due, 'full') })}`
}
