import * as v from 'valibot'
import { stepSchema } from '#src/domain/challenges/challenge.ts'
import { calendarDay, choice, choiceOr, json, note, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'

/** What the council exists to solve: `domain/challenges/challenge.ts` in columns. */
export const challengeKind = defineKind({
  list: 'Weft challenges',
  description: 'What the council exists to solve together, how far it is, and what came of it.',
  version: 1,
  columns: {
    title: text('Title', 'Challenge'),
    statement: note('Statement', 'Statement'),
    criteria: note('Criteria', 'Solved when'),
    departmentKeys: json('DepartmentKeys', 'Department keys', v.array(v.string()), []),
    departments: text('Departments', 'Departments'),
    ownerKey: text('OwnerKey', 'Owner key'),
    owner: text('Owner', 'Owner'),
    ownership: choiceOr('Ownership', 'Owner changes', { fixed: 'No', rotates: 'With the rotation' }, 'fixed'),
    steps: json('Steps', 'Milestones and deliverables', v.array(stepSchema), []),
    openedOn: calendarDay('OpenedOn', 'Opened'),
    solvedOn: calendarDay('SolvedOn', 'Solved'),
    state: choice(
      'ChallengeState',
      'State',
      { open: 'Open', solved: 'Solved', dropped: 'Dropped' },
      { indexed: true },
    ),
    outcome: note('Outcome', 'What came of it'),
    /** Why the last change was made; the list's versions keep it beside what changed. */
    changeReason: note('ChangeReason', 'Why it was changed'),
  },
})
export type ChallengeRecord = RecordOf<typeof challengeKind>
