import { choice, key, note, text } from '../definition/column.ts'
import { defineKind } from '../definition/record-kind.ts'

/** One row for each publish; `ClientKey` is `publish/<session>`. The ledger's JSON is spread over four columns. */
export const ledgerKind = defineKind({
  list: 'Weft publish ledger',
  description:
    'What publishing a session has done and what is still open. Weft works from here; please do not edit.',
  version: 1,
  columns: {
    title: text('Title', 'Title'),
    session: key('Session', 'Session', { indexed: true }),
    state: choice('LedgerState', 'State', {
      working: 'Not finished',
      attention: 'Needs somebody',
      done: 'Done',
    }),
    holder: text('Holder', 'Being published by'),
    part1: note('Ledger1', 'Ledger'),
    part2: note('Ledger2', 'Ledger, second part'),
    part3: note('Ledger3', 'Ledger, third part'),
    part4: note('Ledger4', 'Ledger, fourth part'),
  },
})
