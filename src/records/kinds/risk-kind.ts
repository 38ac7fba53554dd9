import * as v from 'valibot'
import { mergeCourses } from '#src/domain/risks/merge-courses.ts'
import { courseSchema, linkSchema } from '#src/domain/risks/risk.ts'
import { calendarDay, choice, choiceOr, instant, json, key, note, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'
import { acceptanceColumns, escalationColumns, mandateColumns } from './risk-groups.ts'
import { scoreColumns } from './score-columns.ts'

const levels = { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' }

/** `domain/risks/risk.ts` in columns that people can read, sort and calculate with. */
export const riskColumns = {
  title: text('Title', 'Risk'),
  /** Since version 2. */
  ownReference: text('OwnReference', 'Own reference'),
  /** As it was said, where that is longer than a title. */
  wording: note('Wording', 'Wording'),
  detail: note('Detail', 'Detail'),
  kind: choiceOr(
    'RiskKind',
    'Kind',
    {
      bottleneck: 'Bottleneck',
      dependency: 'Dependency',
      'failure-mode': 'Failure mode',
      other: 'Other',
    },
    'other',
  ),
  category: choiceOr(
    'Category',
    'Category',
    {
      people: 'People',
      process: 'Process',
      data: 'Data',
      technology: 'Technology',
      supplier: 'Supplier',
      finance: 'Finance',
      legal: 'Legal',
      customer: 'Customer',
      other: 'Other',
    },
    'other',
  ),
  cause: note('Cause', 'Cause'),
  event: note('Event', 'Event'),
  effect: note('Effect', 'Effect'),
  ownerKey: text('OwnerKey', 'Owner key'),
  owner: text('Owner', 'Owner'),
  deputyKey: text('DeputyKey', 'Deputy key'),
  deputy: text('Deputy', 'Deputy'),
  departmentKeys: json('DepartmentKeys', 'Department keys', v.array(v.string()), []),
  departments: text('Departments', 'Departments'),
  current: scoreColumns('', ''),
  level: choiceOr('Level', 'Level', levels, null),
  inherent: scoreColumns('Inherent', 'Inherent '),
  target: scoreColumns('Target', 'Target '),
  confidence: choiceOr(
    'Confidence',
    'Confidence',
    { low: 'Low', medium: 'Medium', high: 'High', unknown: 'Unknown' },
    'unknown',
  ),
  proximity: choiceOr(
    'Proximity',
    'When it would bite',
    { now: 'Now', month: 'This month', quarter: 'This quarter', later: 'Later' },
    null,
  ),
  trigger: note('EarlySign', 'Early sign'),
  existingMeasures: note('ExistingMeasures', 'What is done already'),
  response: choiceOr(
    'Response',
    'Response',
    {
      open: 'Open',
      reduce: 'Reduce',
      avoid: 'Avoid',
      transfer: 'Transfer',
      accept: 'Accept',
      watch: 'Watch',
    },
    'open',
  ),
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
  mandate: mandateColumns,
  blockedSince: calendarDay('BlockedSince', 'Blocked since'),
  blockedBy: json('BlockedBy', 'Blocked by (keys)', v.array(v.string()), []),
  escalation: escalationColumns,
  lastReview: calendarDay('LastReview', 'Last review'),
  nextReview: calendarDay('NextReview', 'Next review (own day)'),
  acceptance: acceptanceColumns,
  closedOn: calendarDay('ClosedOn', 'Closed on'),
  closeReason: choiceOr(
    'CloseReason',
    'Closed because',
    {
      mitigated: 'Mitigated',
      'no-longer-relevant': 'No longer relevant',
      merged: 'Merged',
      happened: 'Happened',
      duplicate: 'Duplicate',
    },
    null,
  ),
  course: json('Course', 'Course (for the trend)', courseSchema, []),
  /** Why the last change was made; the list's versions keep it beside what changed. */
  changeReason: note('ChangeReason', 'Why it was changed'),
  raisedBy: text('RaisedBy', 'Raised by'),
  raisedMs: instant('RaisedAt', 'Raised'),
  session: key('Session', 'Raised in session', { indexed: true }),
  // Since version 2.
  links: json('Links', 'Links', v.array(linkSchema), []),
  problem: note('Problem', 'What happened'),
  resolution: note('Resolution', 'How it was solved'),
}

/** What holds for every list of risks. */
export const riskRules = {
  version: 2,
  together: [['current', 'level']],
  settle: { course: mergeCourses },
} as const

/** The register of risks that everybody of the council sees. */
export const riskKind = defineKind({
  list: 'Weft risks',
  description: 'The shared risk register of the council.',
  ...riskRules,
  columns: riskColumns,
})
export type RiskRecord = RecordOf<typeof riskKind>
