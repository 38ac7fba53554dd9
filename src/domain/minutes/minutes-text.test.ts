import { expect, test } from 'vitest'
import { minutesText } from './minutes-text.ts'

test('as plain text a table is read out row by row, and an empty cell is left out', () => {
  const text = minutesText({
    language: 'en',
    title: 'Minutes: Weekly',
    when: 'Tuesday',
    reference: 'r',
    link: 'https://w.test',
    blocks: [
      { kind: 'heading', level: 2, text: 'Actions' },
      {
        kind: 'table',
        caption: 'Actions',
        head: ['Action', 'Owner', 'Due', 'Remarks'],
        rows: [['Measure', 'Ben', '', 'loud\nvery']],
      },
      { kind: 'list', items: ['one\ntwo'] },
    ],
  })
  expect(text).toBe(
    'Minutes: Weekly\nTuesday\n\nActions\n=======\n\n- Measure\n  Owner: Ben\n  Remarks: loud\n    very\n\n- one\n  two\n\nhttps://w.test\n',
  )
})

test('an excerpt for somebody outside ends without an address', () => {
  const bare = { language: 'en', title: 'T', when: 'W', reference: '', link: '', blocks: [] }
  expect(minutesText(bare)).toBe('T\nW\n')
})
