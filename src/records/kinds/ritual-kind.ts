import * as v from 'valibot'
import { cadenceSchema } from '#src/domain/rituals/cadence.ts'
import { audienceSchema, ritualRoleSchema, scheduleSchema, type Ritual } from '#src/domain/rituals/ritual.ts'
import { calendarDay, choice, choiceOr, json, note, number, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'
import { seriesList, threadColumns } from './series-threads.ts'

const restDaySchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))

/** A meeting series: `domain/rituals/ritual.ts` in columns. */
export const ritualKind = defineKind({
  list: seriesList,
  description: 'How often the council meets, with which agenda, and the series in the calendar.',
  version: 2,
  columns: {
    title: text('Title', 'Meeting series'),
    template: text('Template', 'Agenda template'),
    cadence: json('Cadence', 'How often', cadenceSchema, { kind: 'on-demand' }),
    time: text('TimeOfDay', 'Time'),
    zone: text('SeriesZone', 'Time zone'),
    minutes: number('Minutes', 'Minutes'),
    firstDay: calendarDay('FirstDay', 'From'),
    until: calendarDay('LastDay', 'Until'),
    audience: json('Audience', 'Who is invited', audienceSchema, { who: 'all' }),
    roles: json('Roles', 'Roles', v.array(ritualRoleSchema), []),
    restDays: json('RestDays', 'Weekdays without sessions', v.array(restDaySchema), [6, 7]),
    onClosedDay: choiceOr(
      'OnClosedDay',
      'On a closed day',
      { keep: 'Meet anyway', skip: 'Leave out', before: 'The day before', after: 'The day after' },
      'keep',
    ),
    organizerKey: text('OrganizerKey', 'Organizer key'),
    organizer: text('Organizer', 'Organizer'),
    transaction: text('Transaction', 'Transaction'),
    seriesUid: note('SeriesUid', 'Calendar event'),
    ...threadColumns,
    joinUrl: note('JoinUrl', 'Link to join'),
    state: choice('SeriesState', 'State', { active: 'Active', ended: 'Ended' }, { indexed: true }),
    /** Why the last change was made; the list's versions keep it beside what changed. */
    changeReason: note('ChangeReason', 'Why it was changed'),
  },
})
export type RitualRecord = RecordOf<typeof ritualKind>

export function recordOfRitual(ritual: Ritual): RitualRecord {
  return {
    clientKey: ritual.key,
    title: ritual.name,
    template: ritual.template,
    cadence: ritual.cadence,
    time: ritual.time,
    zone: ritual.zone,
    minutes: ritual.minutes,
    firstDay: ritual.firstDay,
    until: ritual.until,
    audience: ritual.audience,
    roles: [...ritual.roles],
    restDays: [...ritual.restDays],
    onClosedDay: ritual.onClosedDay,
    organizerKey: ritual.organizer.id,
    organizer: ritual.organizer.name,
    transaction: ritual.transactionId,
    seriesUid: ritual.series?.iCalUId ?? '',
    thread: ritual.series?.thread ?? '',
    formerThreads: [...ritual.formerThreads],
    joinUrl: ritual.series?.joinUrl ?? '',
    state: ritual.state,
    changeReason: '',
  }
}

/** Null where its time, length or first day were edited into something that is none. */
export function ritualOfRecord(record: RitualRecord): Ritual | null {
  const { cadence, time, zone, minutes, firstDay, until } = record
  const schedule = v.safeParse(scheduleSchema, { cadence, time, zone, minutes, firstDay, until })
  if (!schedule.success) return null
  return {
    ...schedule.output,
    key: record.clientKey,
    name: record.title,
    template: record.template,
    audience: record.audience,
    roles: record.roles,
    restDays: record.restDays,
    onClosedDay: record.onClosedDay,
    organizer: { id: record.organizerKey, name: record.organizer },
    transactionId: record.transaction,
    series:
      record.thread === ''
        ? null
        : { iCalUId: record.seriesUid, thread: record.thread, joinUrl: record.joinUrl },
    formerThreads: record.formerThreads,
    state: record.state,
  }
}
