import * as v from 'valibot'
import { turnChangeSchema, type TurnChange } from '#src/domain/facilitation/turn-change.ts'
import { calendarDay, choice, choiceOr, instant, key, note, number, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'

/**
 * What people agreed about coming turns: who asked, who said yes, who was passed over and why. A row is written once and
 * never changed; what is taken back is a row of its own.
 */
export const turnChangeKind = defineKind({
  list: 'Weft turn changes',
  description: 'Swaps, covers and other changes of coming turns: who, when and why. Rows are added and stay.',
  version: 2,
  columns: {
    title: text('Title', 'Title'),
    change: choice('TurnChange', 'Change', {
      'ask-swap': 'Asked to swap',
      'ask-cover': 'Asked to stand in',
      agree: 'Agreed',
      decline: 'Declined',
      withdraw: 'Withdrew the question',
      swap: 'Swapped',
      cover: 'Stands in',
      skip: 'Passed over',
      offer: 'Offered to anybody',
      volunteer: 'Volunteered',
      undo: 'Taken back',
      away: 'Away',
      calendar: 'Calendar may be read',
    }),
    order: number('ChangeOrder', 'Order'),
    madeMs: instant('MadeAt', 'Made', { indexed: true }),
    byKey: key('ByKey', 'By (key)'),
    by: text('By', 'By'),
    forOthers: choiceOr('ForOthers', 'For others', { yes: 'Yes' }, null),
    reason: note('Reason', 'Why'),
    role: text('TurnRole', 'Role'),
    day: calendarDay('TurnOn', 'Day'),
    session: text('Session', 'Session'),
    personKey: text('PersonKey', 'Person (key)'),
    otherKey: text('OtherKey', 'Other person (key)'),
    returnDay: calendarDay('ReturnOn', 'In return: day'),
    returnSession: text('ReturnSession', 'In return: session'),
    about: text('About', 'Answers (key)'),
    from: calendarDay('AwayFrom', 'Away from'),
    to: calendarDay('AwayTo', 'Away to'),
    consent: choiceOr(
      'Consent',
      'Calendar',
      { never: 'Never', ask: 'Ask', always: 'Always pass over' },
      null,
    ),
  },
})
export type TurnChangeRecord = RecordOf<typeof turnChangeKind>

export function recordOfTurnChange(change: TurnChange): TurnChangeRecord {
  return {
    clientKey: change.key,
    title: `${change.byName}: ${change.kind}`.slice(0, 255),
    change: change.kind,
    order: change.order,
    madeMs: change.atMs,
    byKey: change.by,
    by: change.byName.slice(0, 255),
    forOthers: change.asRunner ? 'yes' : null,
    reason: change.reason,
    role: 'role' in change ? change.role : '',
    day: 'turn' in change ? change.turn.day : null,
    session: 'turn' in change ? change.turn.sessionKey : '',
    personKey: 'personId' in change ? change.personId : '',
    otherKey: 'otherId' in change ? change.otherId : '',
    returnDay: 'inReturn' in change ? change.inReturn.day : null,
    returnSession: 'inReturn' in change ? change.inReturn.sessionKey : '',
    about: 'about' in change ? change.about : '',
    from: 'from' in change ? change.from : null,
    to: 'to' in change ? change.to : null,
    consent: change.kind === 'calendar' ? change.consent : null,
  }
}

/** Null where the row was edited into something that says no change. */
export function turnChangeOfRecord(record: TurnChangeRecord): TurnChange | null {
  const said = v.safeParse(turnChangeSchema, {
    kind: record.change,
    key: record.clientKey,
    order: record.order,
    atMs: record.madeMs,
    by: record.byKey,
    byName: record.by,
    asRunner: record.forOthers === 'yes',
    reason: record.reason,
    role: record.role,
    turn: { day: record.day, sessionKey: record.session },
    personId: record.personKey,
    otherId: record.otherKey,
    inReturn: { day: record.returnDay, sessionKey: record.returnSession },
    about: record.about,
    from: record.from,
    to: record.to,
    consent: record.consent,
  })
  return said.success ? said.output : null
}
