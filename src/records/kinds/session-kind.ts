import { mergeMinutesLogs, minutesLogSchema } from '#src/domain/minutes/minutes-log.ts'
import { choice, instant, json, key, note, number, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'

/** One row for each session; its `ClientKey` is the session's key, so that a meeting never has two. */
export const sessionKind = defineKind({
  list: 'Weft sessions',
  description: 'The sessions of the council: when they were, who facilitated and what came out.',
  version: 2,
  columns: {
    title: text('Title', 'Title'),
    thread: key('Thread', 'Meeting thread', { indexed: true }),
    startMs: instant('Start', 'Start', { indexed: true }),
    plannedMinutes: number('PlannedMinutes', 'Planned minutes'),
    phase: choice('Phase', 'State', {
      empty: 'New',
      planned: 'Planned',
      running: 'Running',
      paused: 'Paused',
      closed: 'Closed',
      published: 'Published',
    }),
    facilitatorKey: text('FacilitatorKey', 'Facilitator key'),
    facilitator: text('Facilitator', 'Facilitator'),
    noteTaker: text('NoteTaker', 'Note taker'),
    actions: number('ActionCount', 'Actions'),
    decisions: number('DecisionCount', 'Decisions'),
    risks: number('RiskCount', 'Risks'),
    eventUid: text('EventUid', 'Calendar event'),
    closedMs: instant('Closed', 'Closed'),
    // Addresses of files with long names in other scripts outgrow a single line.
    minutesUrl: note('MinutesUrl', 'Minutes'),
    // Since version 2.
    minutesLog: json('MinutesLog', 'What was done with the minutes', minutesLogSchema, []),
    correctedMs: instant('LastCorrection', 'Last correction'),
  },
  settle: { minutesLog: mergeMinutesLogs },
})
export type SessionRecord = RecordOf<typeof sessionKind>
