import { calendarDay, choice, key, note, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'

export const actionKind = defineKind({
  list: 'Weft actions',
  description: 'Actions agreed in sessions. The task in Planner is where people work on them.',
  version: 2,
  columns: {
    title: text('Title', 'Action'),
    detail: note('Detail', 'Detail'),
    ownerKey: text('OwnerKey', 'Owner key'),
    owner: text('Owner', 'Owner'),
    due: calendarDay('Due', 'Due'),
    state: choice(
      'ActionState',
      'State',
      { open: 'Open', started: 'Started', done: 'Done', dropped: 'Dropped' },
      { indexed: true },
    ),
    doneOn: calendarDay('DoneOn', 'Done on', { indexed: true }),
    thread: key('Thread', 'Meeting thread', { indexed: true }),
    session: key('Session', 'Session', { indexed: true }),
    agendaItem: text('AgendaItem', 'Agenda item'),
    plan: text('PlanKey', 'Plan'),
    task: text('TaskKey', 'Planner task'),
    // Since version 2.
    challenge: text('Challenge', 'Challenge'),
  },
})
export type ActionRecord = RecordOf<typeof actionKind>
