import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { CalendarRow } from '#src/domain/rituals/council-calendar.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { dateFormat } from '#src/ui/time/formatters.ts'
import styles from './calendar.module.css'
import { useZones } from './calendar-context.ts'
import { SessionFacts } from './session-panel.tsx'

/** The same sessions as a list, in the reader's and, where it is another one, in the council's time. */
export function SessionTable(props: {
  rows: readonly CalendarRow[]
  chosen: string | null
  onChoose: (key: string) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { own, council } = useZones()
  const moment = (ms: number, timeZone: string) =>
    dateFormat(tag, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
    }).format(ms)
  const both = own !== council
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{t('calendar-sessions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t(both ? 'calendar-when-own' : 'calendar-when')}</th>
          {both && <th scope="col">{t('calendar-when-council')}</th>}
          <th scope="col">{t('calendar-session')}</th>
          <th scope="col">{t('calendar-standing')}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.key} data-state={row.state} data-session={row.key}>
            <td className={styles.when}>{moment(row.startMs, own)}</td>
            {both && <td className={styles.when}>{moment(row.startMs, council)}</td>}
            <th scope="row" aria-label={row.title}>
              <Button
                appearance="transparent"
                className={styles.open}
                aria-pressed={props.chosen === row.key}
                onClick={() => props.onChoose(row.key)}
              >
                <bdi>{row.title}</bdi>
              </Button>
            </th>
            <td>
              <SessionFacts row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
