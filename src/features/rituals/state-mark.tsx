import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle'
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit'
import { MailCheckmarkRegular } from '@fluentui/react-icons/svg/mail-checkmark'
import { PlayCircleRegular } from '@fluentui/react-icons/svg/play-circle'
import { RecordStopRegular } from '@fluentui/react-icons/svg/record-stop'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'
import type { CalendarRow, CalendarState } from '#src/domain/rituals/council-calendar.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './calendar.module.css'

/** In the order in which a session passes through them. */
const marks = {
  planned: CircleRegular,
  drafted: DocumentEditRegular,
  'on-invite': MailCheckmarkRegular,
  running: PlayCircleRegular,
  held: RecordStopRegular,
  published: SendRegular,
  'minutes-confirmed': CheckmarkCircleRegular,
  'minutes-changed': WarningRegular,
  cancelled: DismissCircleRegular,
  'not-held': SubtractCircleRegular,
} as const satisfies Record<CalendarState, unknown>
const order = Object.keys(marks) as readonly CalendarState[]

/** How a session stands, as a shape; the words are in the legend and on the chip. */
export function StateMark(props: { state: CalendarState }): ReactNode {
  const Mark = marks[props.state]
  return (
    <span className={styles.mark} aria-hidden>
      <Mark />
    </span>
  )
}

/** What the shapes mean, of those that are in sight, with how many sessions stand so. */
export function StateLegend(props: { rows: readonly CalendarRow[] }): ReactNode {
  const t = useText()
  const counted = order
    .map((state) => ({ state, count: props.rows.filter((each) => each.state === state).length }))
    .filter((each) => each.count > 0)
  return (
    <ul className={styles.legend} aria-label={t('calendar-legend')}>
      {counted.map(({ state, count }) => (
        <li key={state}>
          <StateMark state={state} />
          {t('calendar-legend-one', { state: t(`calendar-state-${state}`), count })}
        </li>
      ))}
    </ul>
  )
}
