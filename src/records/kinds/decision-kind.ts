import { choice, instant, key, note, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'

export const decisionKind = defineKind({
  list: 'Weft decisions',
  description: 'What the council decided, when, and why.',
  version: 2,
  columns: {
    title: text('Title', 'Decision', { maxLength: 255 }),
    wording: note('Wording', 'Wording'),
    detail: note('Detail', 'Detail'),
    reason: note('Reason', 'Reason'),
    deciderKey: text('DeciderKey', 'Decider key'),
    decider: text('Decider', 'Decided by'),
    decidedMs: instant('DecidedAt', 'Decided', { indexed: true }),
    status: choice('DecisionStatus', 'Status', {
      accepted: 'Accepted',
      superseded: 'Superseded',
      reversed: 'Reversed',
    }),
    thread: key('Thread', 'Meeting thread', { indexed: true }),
    session: key('Session', 'Session', { indexed: true }),
    agendaItem: text('AgendaItem', 'Agenda item'),
    // Since version 2.
    options: note('OptionsConsidered', 'Options considered'),
    dissent: note('Dissent', 'Who sees it differently'),
    challenge: text('Challenge', 'Challenge'),
    changeReason: note('ChangeReason', 'Why it was changed'),
  },
})
export type DecisionRecord = RecordOf<typeof decisionKind>
