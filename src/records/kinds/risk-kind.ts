import * as v from 'valibot'
import { choice, instant, json, key, note, number, text } from '../definition/column.ts'
import { defineKind } from '../definition/record-kind.ts'

export const riskKind = defineKind({
  list: 'Weft risks',
  description: 'The shared risk register of the council.',
  version: 1,
  columns: {
    title: text('Title', 'Risk'),
    wording: note('Wording', 'Wording'),
    detail: note('Detail', 'Detail'),
    ownerKey: text('OwnerKey', 'Owner key'),
    owner: text('Owner', 'Owner'),
    departmentKeys: json('DepartmentKeys', 'Department keys', v.array(v.string()), []),
    departments: text('Departments', 'Departments'),
    likelihood: number('Likelihood', 'Likelihood (1 to 5)'),
    impact: number('Impact', 'Impact (1 to 5)'),
    level: choice('Level', 'Level', { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' }),
    state: choice(
      'RiskState',
      'State',
      {
        new: 'New',
        assessed: 'Assessed',
        treated: 'In treatment',
        watching: 'Watching',
        happened: 'Happened',
        closed: 'Closed',
      },
      { indexed: true },
    ),
    raisedBy: text('RaisedBy', 'Raised by'),
    raisedMs: instant('RaisedAt', 'Raised'),
    session: key('Session', 'Raised in session', { indexed: true }),
  },
})
