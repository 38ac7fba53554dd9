import type { ClosedDay } from '#src/domain/rituals/closed-days.ts'
import { calendarDay, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'

/** One row for each day on which the council does not meet. */
export const closedDayKind = defineKind({
  list: 'Weft closed days',
  description: 'Days on which the council does not meet: holidays, shutdowns, stocktaking.',
  version: 1,
  columns: {
    title: text('Title', 'Name'),
    day: calendarDay('ClosedOn', 'Day', { indexed: true }),
  },
})
export type ClosedDayRecord = RecordOf<typeof closedDayKind>

/** Null where the day was emptied by hand. */
export function closedDayOf({ title, day }: ClosedDayRecord): ClosedDay | null {
  return day === null ? null : { day, name: title }
}
