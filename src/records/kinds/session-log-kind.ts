import { choiceOr, key, note, text } from '../definition/column.ts'
import { defineKind } from '../definition/record-kind.ts'

/** What a row of a session's log holds; rows older than the column hold moves. */
const logRowKinds = {
  moves: 'Moves',
  room: 'Room of the relay',
  client: 'Key of a page',
  checkpoint: 'Checkpoint',
  part: 'Part of a checkpoint',
} as const

/** Most rows hold moves of one client, as JSON or packed; they only grow. */
export const sessionLogKind = defineKind({
  list: 'Weft session log',
  description:
    'What happened in each session, step by step. Weft reads sessions from here; please do not edit.',
  version: 2,
  columns: {
    title: text('Title', 'Title'),
    session: key('Session', 'Session', { indexed: true }),
    moves: note('Moves', 'Moves'),
    // Since version 2: what the row's text holds.
    what: choiceOr('What', 'Kind of row', logRowKinds, 'moves'),
  },
})
