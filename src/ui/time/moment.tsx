import type { ReactNode } from 'react'
import { useLocale } from '../text/text-provider.tsx'
import { exactMoment, relativeTime, shortMoment } from './format-time.ts'

/** A moment as people say it, in the person's own zone; the exact time on hover and for screen readers. */
export function Moment(props: {
  ms: number
  nowMs: number
  as?: 'distance' | 'time'
  /** The sentence that it stands in, where languages put it in different places. */
  sentence?: (when: string) => string
}): ReactNode {
  const { tag } = useLocale()
  const words =
    props.as === 'time' ? shortMoment(tag, props.ms, props.nowMs) : relativeTime(tag, props.ms, props.nowMs)
  return (
    <time dateTime={new Date(props.ms).toISOString()} title={exactMoment(tag, props.ms)}>
      {props.sentence?.(words) ?? words}
    </time>
  )
}
