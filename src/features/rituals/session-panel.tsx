import { Button, Link } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { CalendarRow } from '#src/domain/rituals/council-calendar.ts'
import { instantOf, wallClock } from '#src/domain/rituals/zoned-time.ts'
import { AskedOnce } from '#src/ui/components/asked-once.tsx'
import { DayField } from '#src/ui/components/day-field.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment, shortDay } from '#src/ui/time/format-time.ts'
import styles from './calendar.module.css'
import { useZones } from './calendar-context.ts'

/** The chosen session: how it stands, and for its organizer where it goes. */
export function SessionPanel(props: {
  row: CalendarRow
  /** Where keys or a drop have put it, by the reader's clock. */
  toDay: string | null
  mayMove: boolean
  busy: boolean
  /** Why the last attempt did nothing. */
  trouble: string | null
  href: string | null
  onMove: (startMs: number) => void
  onCancelSession: () => void
  onStay: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { own, council } = useZones()
  const { row, mayMove } = props
  const now = wallClock(row.startMs, own)
  const [typed, setTyped] = useState<{ day?: string; time?: string }>({})
  const day = typed.day ?? props.toDay ?? now.day
  const time = typed.time ?? now.time
  const wanted = day === '' || time === '' ? null : instantOf(day, time, own)
  const moves = wanted !== null && wanted !== row.startMs
  const { closed } = row
  const openMs = closed?.toMs ?? null
  return (
    <section className={styles.panel} aria-label={row.title}>
      <h3 className={styles.panelTitle}>
        {props.href === null ? <bdi>{row.title}</bdi> : <Link href={props.href}>{row.title}</Link>}
      </h3>
      <p>
        {exactMoment(tag, row.startMs, own)}
        {own !== council && <> · {exactMoment(tag, row.startMs, council)}</>}
      </p>
      <SessionFacts row={row} />
      {props.trouble !== null && (
        <StateMessage kind="conflict" title={t('calendar-not-moved')}>
          {props.trouble}
        </StateMessage>
      )}
      {mayMove ? (
        <>
          <div className={styles.pair}>
            <DayField
              label={t('calendar-move-day')}
              value={day}
              onChange={(day) => setTyped({ ...typed, day })}
            />
            <Field label={t('calendar-move-time')}>
              {(control) => (
                <LineInput
                  {...control}
                  type="time"
                  value={time}
                  onChange={(event) => setTyped({ ...typed, time: event.target.value })}
                />
              )}
            </Field>
          </div>
          <p className={styles.quiet}>{t('calendar-move-mails')}</p>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabled={!moves || props.busy}
              onClick={() => wanted !== null && props.onMove(wanted)}
            >
              {t('calendar-move')}
            </Button>
            {openMs !== null && (
              <Button size="small" disabled={props.busy} onClick={() => props.onMove(openMs)}>
                {t('calendar-move-to', { day: shortDay(tag, wallClock(openMs, own).day) })}
              </Button>
            )}
            <AskedOnce
              size="small"
              label={t('calendar-cancel-session')}
              meaning={t('calendar-cancel-meaning')}
              sure={t('calendar-cancel-sure')}
              disabled={props.busy}
              onSure={props.onCancelSession}
            />
            <Button size="small" appearance="subtle" onClick={props.onStay}>
              {t('ui-close')}
            </Button>
          </div>
        </>
      ) : (
        <>
          {row.state !== 'cancelled' && row.eventId !== null && !row.isOrganizer && (
            <p className={styles.quiet}>{t('calendar-organizer-moves', { name: row.organizer })}</p>
          )}
          <div className={styles.buttons}>
            <Button size="small" appearance="subtle" onClick={props.onStay}>
              {t('ui-close')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

/** What is known and what is missing, in words. */
export function SessionFacts(props: { row: CalendarRow }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { own } = useZones()
  const { row } = props
  const { closed } = row
  return (
    <ul className={styles.facts}>
      <li>{t(`calendar-state-${row.state}`)}</li>
      {row.facilitator !== '' && <li>{t('calendar-facilitator', { name: row.facilitator })}</li>}
      {row.facilitator === '' && row.byTurn !== undefined && (
        <li>{t('calendar-by-turn', { name: row.byTurn })}</li>
      )}
      {row.movedFromMs !== null && (
        <li>{t('calendar-moved-from', { when: exactMoment(tag, row.movedFromMs, own) })}</li>
      )}
      {row.longerMinutes !== 0 && row.state !== 'cancelled' && (
        <li>
          {t(row.longerMinutes > 0 ? 'calendar-longer' : 'calendar-shorter', {
            minutes: Math.abs(row.longerMinutes),
          })}
        </li>
      )}
      {row.gaps
        .filter((each) => each !== 'closed-day')
        .map((each) => (
          <li key={each}>
            <strong>{t(`calendar-gap-${each}`)}</strong>
          </li>
        ))}
      {closed !== null && (
        <li>
          <strong>
            {closed.why === null
              ? t('calendar-gap-rest-day')
              : t('calendar-gap-closed-day', { name: closed.why })}
            {closed.skip && <> {t('calendar-gap-skip')}</>}
          </strong>
        </li>
      )}
    </ul>
  )
}
