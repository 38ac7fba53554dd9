import { key, note, text } from '../definition/column.ts'
import { defineKind } from '../definition/record-kind.ts'

/** Append-only: each row holds a run of one client's moves as JSON. */
export const sessionLogKind = defineKind({
  list: 'Weft session log',
  description:
    'What happened in each session, step by step. Weft reads sessions from here; please do not edit.',
  version: 1,
  columns: {
    title: text('Title', 'Title'),
    session: key('Session', 'Session', { indexed: true }),
    moves: note('Moves', 'Moves'),
  },
})
