import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { captureSchema } from '../session/capture.ts'
import { readRecap, recapLines, type RecapReaders } from './read-recap.ts'

const members = [
  { personId: 'ana', displayName: 'Ana Duarte' },
  { personId: 'an', displayName: 'Ana' },
  { personId: 'mei', displayName: '陳美玲' },
  { personId: 'nur', displayName: 'نور الدين' },
]
const readers: RecapReaders = { members, items: [{ id: 'i1', title: 'Budget 2027' }], captured: [] }

/** Half of a pair that is one sign. */
const halfPair = /\p{Cs}/u

const teamsRecap = `Meeting notes:

• Budget: The council discussed the budget for 2027.
    ◦ Travel: Travel will be cut by a tenth.

Follow-up tasks:

• Cost sheet: Review the cost sheet and send it to finance. (Ana Duarte)
• Supplier: Call the supplier about line 2. (陳美玲, Ana)
`

test('a recap of Teams: its tasks are actions with their owners, and its notes only stand there', () => {
  expect(
    readRecap(teamsRecap, readers).map(({ kind, text, ownerId, why }) => [kind, ownerId, why, text]),
  ).toEqual([
    ['note', null, 'listed', 'Budget: The council discussed the budget for 2027.'],
    ['note', null, 'listed', 'Travel: Travel will be cut by a tenth.'],
    ['action', 'ana', 'asked', 'Cost sheet: Review the cost sheet and send it to finance.'],
    ['action', null, 'asked', 'Supplier: Call the supplier about line 2. (陳美玲, Ana)'],
  ])
})

test('headings in every language of Weft, as Markdown and with a colon, say what stands below them', () => {
  const kinds = (text: string) => readRecap(text, readers).map((each) => each.kind)
  for (const [heading, kind] of [
    ['## Decisions', 'decision'],
    ['**Entscheidungen:**', 'decision'],
    ['Nächste Schritte', 'action'],
    ['Tâches de suivi :', 'action'],
    ['Próximos pasos:', 'action'],
    ['Riesgos', 'risk'],
    ['決定事項：', 'decision'],
    ['フォローアップ タスク', 'action'],
    ['المخاطر:', 'risk'],
  ] as const)
    expect([heading, ...kinds(`${heading}\n- one\n- two`)]).toEqual([heading, kind, kind])
})

test('a name gives a line its owner wherever recaps put it, the longest name first', () => {
  const owners = (text: string) =>
    readRecap(text, readers).map((each) => [each.kind, each.ownerId, each.text])
  expect(owners('@Ana Duarte send the plan')).toEqual([['action', 'ana', 'send the plan']])
  expect(owners('- Ana Duarte: send the plan')).toEqual([['action', 'ana', 'send the plan']])
  expect(owners('1. ana to send the plan')).toEqual([['action', 'an', 'send the plan']])
  expect(owners('[ ] Send the plan [Owner: 陳美玲]')).toEqual([['action', 'mei', 'Send the plan']])
  expect(owners('☐ نور الدين: إرسال الخطة')).toEqual([['action', 'nur', 'إرسال الخطة']])
  // A name in a sentence gives nobody anything.
  expect(owners('Anabel told of Ana Duarte’s week')).toEqual([
    ['note', null, 'Anabel told of Ana Duarte’s week'],
  ])
})

test('one line can say what it is, and belongs to the item whose title stands above it', () => {
  const lines = readRecap(
    'Budget 2027\n- Decision: We go on\n- Risk: The price may rise\nOther things:\n- Action: Call',
    {
      ...readers,
    },
  )
  expect(lines.map(({ kind, text, itemId }) => [kind, text, itemId])).toEqual([
    ['decision', 'We go on', 'i1'],
    ['risk', 'The price may rise', 'i1'],
    ['action', 'Call', null],
  ])
})

test('what the session has already is said, and what was removed may come again', () => {
  const capture = (text: string, removed: boolean) => ({
    removed,
    capture: { kind: 'decision' as const, id: text, itemId: null, text },
  })
  const captured = [capture('We go on!', false), capture('We stop', true)]
  const whys = readRecap('Decisions\n- we go  on\n- We stop', { ...readers, captured }).map(
    (each) => each.why,
  )
  expect(whys).toEqual(['captured', 'asked'])
})

test('whatever is pasted, each line fits a capture, and there are no more than can be looked through', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 700 }),
          fc.constantFrom(
            'Decisions:',
            '- ',
            '[ ] (((',
            '🎉'.repeat(400),
            'Action: Ana Duarte: x',
            '((((Ana Duarte)',
          ),
        ),
        { maxLength: 300 },
      ),
      (lines) => {
        const found = readRecap(lines.join('\n'), readers)
        expect(found.length).toBeLessThanOrEqual(recapLines)
        for (const { text, detail } of found) {
          const capture = v.safeParse(captureSchema, {
            ...{ kind: 'note', id: 'n', itemId: null, text },
            ...(detail === null ? {} : { detail }),
          })
          expect(capture.success).toBe(true)
          if (!lines.some((each) => halfPair.test(each))) expect(text).not.toMatch(halfPair)
        }
      },
    ),
    { numRuns: 200 },
  )
})
