import * as v from 'valibot'
import type { Turn } from '#src/domain/facilitation/turn.ts'
import type { SessionRole } from '#src/domain/session/session-state.ts'
import { calendarDay, choice, json, key, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'

/** One row for each role of each session that was closed; `ClientKey` is `turn/<session>/<role>`. */
export const turnKind = defineKind({
  list: 'Weft turns',
  description: 'Who facilitated, who took notes and who had the council’s other roles, session by session.',
  version: 2,
  columns: {
    title: text('Title', 'Title'),
    role: choice('TurnRole', 'Role', {
      facilitator: 'Facilitator',
      noteTaker: 'Note taker',
      other: 'Another role',
    }),
    personKey: key('PersonKey', 'Person key'),
    person: text('Person', 'Person'),
    forPersonKey: text('ForPersonKey', 'In place of (key)'),
    why: choice('Why', 'Why', {
      'furthest-behind': 'Furthest behind their share',
      'handed-over': 'Handed over',
      'taken-over': 'Taken over',
      swapped: 'Swapped',
      volunteered: 'Volunteered',
      chosen: 'Chosen',
    }),
    state: choice('TurnState', 'State', {
      planned: 'Planned',
      done: 'Done',
      skipped: 'Skipped',
      covered: 'Covered',
      swapped: 'Swapped',
    }),
    presentKeys: json('PresentKeys', 'Who was there (keys)', v.array(v.string()), []),
    day: calendarDay('TurnOn', 'Day', { indexed: true }),
    session: key('Session', 'Session', { indexed: true }),
    // Since version 2.
    roleKey: text('RoleKey', 'Another role (key)'),
  },
})
export type TurnRecord = RecordOf<typeof turnKind>

const isSessionRole = (role: string): role is SessionRole => role === 'facilitator' || role === 'noteTaker'

export function turnKey(sessionKey: string, role: Turn['role']): string {
  return `turn/${sessionKey}/${role}`
}

export function recordOfTurn(turn: Turn): TurnRecord {
  return {
    clientKey: turnKey(turn.sessionKey, turn.role),
    title: `${turn.personName}, ${turn.day}`.slice(0, 255),
    role: isSessionRole(turn.role) ? turn.role : 'other',
    roleKey: isSessionRole(turn.role) ? '' : turn.role,
    personKey: turn.personId,
    person: turn.personName.slice(0, 255),
    forPersonKey: turn.forPersonId ?? '',
    why: turn.why,
    state: turn.state,
    presentKeys: turn.presentIds,
    day: turn.day,
    session: turn.sessionKey,
  }
}

/** Null where the day or the role was emptied by hand: a turn without a day has no place in the order. */
export function turnOfRecord(record: TurnRecord): Turn | null {
  const role = record.role === 'other' ? record.roleKey : record.role
  if (record.day === null || role === '') return null
  return {
    sessionKey: record.session,
    role,
    personId: record.personKey,
    personName: record.person,
    forPersonId: record.forPersonKey === '' ? null : record.forPersonKey,
    why: record.why,
    state: record.state,
    presentIds: [...record.presentKeys],
    day: record.day,
  }
}
