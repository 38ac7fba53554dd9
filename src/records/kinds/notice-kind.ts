import { choice, instant, key, note, text } from '../definition/column.ts'
import { defineKind, type RecordOf } from '../definition/record-kind.ts'

/**
 * One row for each person and subject, and for each message to the channel, written before anything is sent: the list refuses
 * the second one, and that is what keeps people from being told twice.
 */
export const noticeKind = defineKind({
  list: 'Weft notifications',
  description: 'Who was told what through Weft, by whom and when. A row keeps it from being said twice.',
  version: 1,
  columns: {
    title: text('Title', 'Title'),
    kind: choice('NoticeKind', 'Kind', {
      agenda: 'Agenda on the invite',
      topic: 'Topic accepted',
      turn: 'Turn',
      actions: 'Actions due',
      digest: 'Weekly digest',
      waiting: 'Agenda that waits for the organizer',
    }),
    subject: key('Subject', 'About (key)', { indexed: true }),
    personKey: text('PersonKey', 'Person (key)'),
    person: text('Person', 'Person'),
    byKey: key('ByKey', 'By (key)'),
    by: text('By', 'By'),
    state: choice('NoticeState', 'State', {
      sending: 'Being sent',
      told: 'Told',
      'no-app': 'Weft is not installed there',
      failed: 'Not sent',
      unknown: 'Not known',
    }),
    sentMs: instant('SentAt', 'Sent', { indexed: true }),
    /** Whose attempt the row stands for: an answer that was lost is told from somebody else's row by it. */
    attempt: key('Attempt', 'Attempt'),
    /** Of a message in the channel. */
    link: note('MessageLink', 'Link'),
  },
})
export type NoticeRecord = RecordOf<typeof noticeKind>
