import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { CalendarRow } from '#src/domain/rituals/council-calendar.ts'
import { wallClock } from '#src/domain/rituals/zoned-time.ts'
import { useChip } from '#src/ui/components/use-chip.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay, timeOfDay } from '#src/ui/time/format-time.ts'
import { dateFormat } from '#src/ui/time/formatters.ts'
import styles from './calendar.module.css'
import { useZones } from './calendar-context.ts'
import { weeksOf } from './month-days.ts'
import { StateMark } from './state-mark.tsx'
import { useRhythmWords } from './use-rhythm-words.ts'

export interface Chips {
  readonly chosen: string | null
  /** Where the chosen one would stand; null while it is not moved. */
  readonly toDay: string | null
  readonly mayMove: (row: CalendarRow) => boolean
  readonly onChoose: (key: string) => void
  readonly onKeys: (event: KeyboardEvent, row: CalendarRow) => void
  readonly onDrop: (key: string, day: string) => void
}

/** One month, Monday to Sunday; sessions stand on their day by the reader's clock. */
export function MonthGrid(props: {
  /** `YYYY-MM`. */
  month: string
  today: string
  rows: readonly CalendarRow[]
  closed: ReadonlyMap<string, string>
  chips: Chips
}): ReactNode {
  const { tag } = useLocale()
  const words = useRhythmWords()
  const { own } = useZones()
  const { month, rows, chips } = props
  const dayOf = (row: CalendarRow) =>
    row.key === chips.chosen && chips.toDay !== null ? chips.toDay : wallClock(row.startMs, own).day
  const name = dateFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T12:00:00Z`),
  )
  return (
    <table className={styles.month}>
      <caption className={styles.monthName}>{name}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 7].map((each) => (
            <th key={each} scope="col" abbr={words.weekday(each)}>
              {words.shortWeekday(each)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((each) => each !== null)}>
            {week.map((day, place) =>
              day === null ? (
                // The place of a day of another month.
                <td key={`none-${String(place)}`} aria-hidden />
              ) : (
                <DayCell
                  key={day}
                  day={day}
                  today={props.today}
                  closed={props.closed.get(day)}
                  rows={rows.filter((each) => dayOf(each) === day)}
                  chips={chips}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell(props: {
  day: string
  today: string
  closed: string | undefined
  rows: readonly CalendarRow[]
  chips: Chips
}): ReactNode {
  const { tag } = useLocale()
  const { day, chips } = props
  const { onDrop } = chips
  const cell = useRef<HTMLTableCellElement>(null)
  const [over, setOver] = useState(false)
  useEffect(() => {
    const element = cell.current
    if (element === null) return
    return dropTargetForElements({
      element,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const key = source.data['session']
        if (typeof key === 'string') onDrop(key, day)
      },
    })
  }, [day, onDrop])
  return (
    <td
      ref={cell}
      className={styles.day}
      data-day={day}
      data-over={over}
      data-today={day === props.today}
      data-closed={props.closed !== undefined}
      title={props.closed === undefined ? undefined : `${shortDay(tag, day)}: ${props.closed}`}
    >
      <span className={styles.dayNumber}>
        {dateFormat(tag, { day: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`))}
      </span>
      {props.rows.map((row) => (
        <SessionChip key={row.key} row={row} chips={chips} />
      ))}
    </td>
  )
}

function SessionChip(props: { row: CalendarRow; chips: Chips }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { own } = useZones()
  const { row, chips } = props
  const { key } = row
  const may = chips.mayMove(row)
  const moving = chips.chosen === key && chips.toDay !== null
  const chip = useChip({ name: 'session', key, may, moving })
  return (
    <button
      ref={chip}
      type="button"
      className={styles.chip}
      data-state={row.state}
      data-gaps={row.gaps.length > 0}
      data-moving={moving}
      data-session={key}
      aria-pressed={chips.chosen === key}
      aria-label={t('calendar-chip', {
        title: row.title,
        day: shortDay(tag, wallClock(row.startMs, own).day),
        time: timeOfDay(tag, row.startMs, own),
        state: t(`calendar-state-${row.state}`),
        gaps: row.gaps.length,
      })}
      title={`${row.title}, ${t(`calendar-state-${row.state}`)}`}
      onClick={() => chips.onChoose(key)}
      onKeyDown={(event) => chips.onKeys(event, row)}
    >
      <StateMark state={row.state} />
      <span className={styles.chipTime}>{timeOfDay(tag, row.startMs, own)}</span>{' '}
      <bdi className={styles.chipTitle}>{row.title}</bdi>
    </button>
  )
}
