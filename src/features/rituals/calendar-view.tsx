import { Button } from '@fluentui/react-components'
import { useCallback, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { addDays } from '#src/domain/council/days.ts'
import type { CalendarRow } from '#src/domain/rituals/council-calendar.ts'
import { wallClock } from '#src/domain/rituals/zoned-time.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import styles from './calendar.module.css'
import { useZones } from './calendar-context.ts'
import { monthAway, quarterOf } from './month-days.ts'
import { MonthGrid, type Chips } from './month-grid.tsx'
import { SessionPanel } from './session-panel.tsx'
import { SessionTable } from './session-table.tsx'
import { StateLegend } from './state-mark.tsx'

/** What came of asking the calendar: nothing to say, or why nothing was done. */
export type SessionDeed = Promise<string | null>

/** Below this a month has room for marks alone; the list says more. */
const narrowPx = 560

/** Sessions past and to come over a quarter or a year, as months and as a list; the organizer moves them. */
export function CalendarView(props: {
  rows: readonly CalendarRow[]
  nowMs: number
  closed: ReadonlyMap<string, string>
  hrefOf: (row: CalendarRow) => string | null
  onMove: (row: CalendarRow, startMs: number) => SessionDeed
  onCancelSession: (row: CalendarRow) => SessionDeed
}): ReactNode {
  const t = useText()
  const { tag, direction } = useLocale()
  const announce = useAnnounce()
  const { own } = useZones()
  const { rows, nowMs } = props
  const today = wallClock(nowMs, own).day
  const [span, setSpan] = useState<'quarter' | 'year'>('quarter')
  const [face, setFace] = useState<'months' | 'list'>(() => (innerWidth < narrowPx ? 'list' : 'months'))
  const [from, setFrom] = useState(() => quarterOf(today.slice(0, 7)))
  const [chosen, setChosen] = useState<string | null>(null)
  const [toDay, setToDay] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const length = span === 'quarter' ? 3 : 12
  const months = useMemo(() => Array.from({ length }, (_, each) => monthAway(from, each)), [from, length])
  const shown = rows.filter((each) => months.includes(wallClock(each.startMs, own).day.slice(0, 7)))
  const row = rows.find((each) => each.key === chosen)
  const mayMove = useCallback(
    (each: CalendarRow) =>
      each.isOrganizer && each.eventId !== null && each.state !== 'cancelled' && each.startMs > nowMs,
    [nowMs],
  )
  const choose = useCallback((key: string | null, day: string | null = null) => {
    setChosen(key)
    setToDay(day)
    setTrouble(null)
  }, [])
  const deed = async (work: SessionDeed, said: string) => {
    setBusy(true)
    const wrong = await work
    setBusy(false)
    setTrouble(wrong)
    if (wrong !== null) return
    setToDay(null)
    announce(said, 'asked')
  }
  const keys = (event: KeyboardEvent, moved: CalendarRow) => {
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const on = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const days = { [back]: -1, [on]: 1, ArrowUp: -7, ArrowDown: 7 }[event.key]
    if (days !== undefined && mayMove(moved)) {
      const day = addDays(
        chosen === moved.key && toDay !== null ? toDay : wallClock(moved.startMs, own).day,
        days,
      )
      if (day < today) return
      choose(moved.key, day)
      announce(t('calendar-moving', { day: shortDay(tag, day, 'full') }), 'asked')
    } else if (event.key === 'Escape' && toDay !== null) setToDay(null)
    else return
    event.preventDefault()
  }
  const chips: Chips = { chosen, toDay, mayMove, onChoose: choose, onKeys: keys, onDrop: choose }
  return (
    <Section title={t('calendar-sessions')}>
      <div className={styles.tools}>
        <SegmentedChoice
          label={t('calendar-span')}
          value={span}
          options={[
            { value: 'quarter', label: t('calendar-span-quarter') },
            { value: 'year', label: t('calendar-span-year') },
          ]}
          onChange={(next) => {
            setSpan(next)
            if (next === 'quarter') setFrom(quarterOf(from))
          }}
        />
        <SegmentedChoice
          label={t('calendar-face')}
          value={face}
          options={[
            { value: 'months', label: t('calendar-face-months') },
            { value: 'list', label: t('calendar-face-list') },
          ]}
          onChange={setFace}
        />
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setFrom(monthAway(from, -3))}>
            {t('calendar-earlier')}
          </Button>
          <Button size="small" onClick={() => setFrom(quarterOf(today.slice(0, 7)))}>
            {t('calendar-now')}
          </Button>
          <Button size="small" onClick={() => setFrom(monthAway(from, 3))}>
            {t('calendar-later')}
          </Button>
        </div>
      </div>
      {row !== undefined && (
        <SessionPanel
          key={`${row.key}/${toDay ?? ''}/${row.startMs}`}
          row={row}
          toDay={toDay}
          mayMove={mayMove(row)}
          busy={busy}
          trouble={trouble}
          href={props.hrefOf(row)}
          onMove={(startMs) =>
            void deed(props.onMove(row, startMs), t('calendar-moved', { title: row.title }))
          }
          onCancelSession={() =>
            void deed(props.onCancelSession(row), t('calendar-cancelled', { title: row.title }))
          }
          onStay={() => choose(null)}
        />
      )}
      {shown.length === 0 && (
        <StateMessage quiet kind="empty" title={t('calendar-empty')}>
          {t('calendar-empty-meaning')}
        </StateMessage>
      )}
      {face === 'months' ? (
        <>
          <p className={styles.quiet}>{t('calendar-how')}</p>
          <StateLegend rows={shown} />
          <div className={styles.months}>
            {months.map((month) => (
              <MonthGrid
                key={month}
                month={month}
                today={today}
                rows={rows}
                closed={props.closed}
                chips={chips}
              />
            ))}
          </div>
        </>
      ) : (
        shown.length > 0 && <SessionTable rows={shown} chosen={chosen} onChoose={choose} />
      )}
    </Section>
  )
}
