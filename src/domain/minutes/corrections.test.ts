import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Effect, EffectOf, PublishPlan } from '../publish/effect.ts'
import { newLedger, withStatus, type Ledger } from '../publish/ledger.ts'
import type { OutWords } from '../publish/out-words.ts'
import { correctedMs, correctionsOf } from './corrections.ts'
import { standingBlocks } from './standing-blocks.ts'

const time = { language: 'en', timeZone: 'Europe/Berlin' }
/** The catalogue's own words; a message or a variable that is missing throws. */
const source = readFileSync('src/ui/text/locales/en/outputs.ts', 'utf8')
const words: OutWords = (id, args = {}) => {
  const text = new RegExp(`^${id} = (.+)$`, 'm').exec(source)?.[1]
  if (text === undefined) throw new Error(`no message ${id}`)
  return text.replace(/\{ \$(\w+) \}/g, (_all, name: string) => {
    if (!Object.hasOwn(args, name)) throw new Error(`${id} wants ${name}`)
    return String(args[name])
  })
}
const decision = (captureId: string, wording: string): EffectOf<'decision'> => ({
  kind: 'decision',
  id: `decision/${captureId}`,
  captureId,
  title: wording,
  wording,
  detail: '',
  reason: '',
  deciderId: null,
  deciderName: '',
  decidedAtMs: 0,
  itemTitle: '',
})
const change = (captureId: string, before: string, after: string | null): EffectOf<'change-record'> => ({
  kind: 'change-record',
  id: `change-record/${captureId}`,
  captureId,
  before: decision(captureId, before),
  after: after === null ? null : decision(captureId, after),
  restored: false,
})
const minutes = (digest: string): Effect => ({ kind: 'minutes', id: 'minutes', fileName: 'm.html', digest })
function ledger(correction: number | undefined, startedMs: number, effects: Effect[]): Ledger {
  const plan: PublishPlan = {
    sessionKey: 's',
    ...(correction === undefined ? {} : { correction }),
    thread: 't',
    sessionTitle: 'Weekly',
    siteId: 'site',
    planId: 'plan',
    bucketId: 'bucket',
    teamId: 'team',
    channelId: 'channel',
    effects,
  }
  return newLedger(plan, startedMs, { personId: 'ana', name: 'Ana' }, null)
}
const first = ledger(undefined, 0, [minutes('d1')])
const second = ledger(1, 86_400_000, [
  decision('new', 'Buy two'),
  change('c1', 'Wait', 'Go on'),
  change('c2', 'Same', 'Same'),
  change('c3', 'Gone', null),
  { kind: 'change-minutes', id: 'minutes', fileName: 'm.html', digest: 'd2', eTag: null, marker: 'x' },
])

test('what a correction changed is read from its ledger, with who and when', () => {
  const [found, ...more] = correctionsOf([first, second], time)
  expect(more).toEqual([])
  expect(found).toEqual({
    number: 1,
    atMs: 86_400_000,
    by: 'Ana',
    notes: true,
    changes: [
      { how: 'added', before: '', text: 'Buy two' },
      { how: 'changed', before: 'Wait', text: 'Go on' },
      { how: 'detail', before: '', text: 'Same' },
      { how: 'removed', before: '', text: 'Gone' },
    ],
  })
  expect(correctedMs([first])).toBe(null)
  expect(correctedMs([first, ledger(1, 1_001, [])])).toBe(2_000)
})

test('what was refused for good is not said to have changed', () => {
  const refused = withStatus(second, 'decision/new', { state: 'failed', reason: 'list-gone' })
  expect(correctionsOf([first, refused], time)[0]?.changes.map((each) => each.text)).not.toContain('Buy two')
})

test('a copy says which correction came after the confirmation, and which before', () => {
  const third = ledger(2, 3 * 86_400_000, [change('c1', 'Go on', 'Stop')])
  const blocks = standingBlocks(
    {
      state: 'changed',
      confirmation: {
        kind: 'confirm',
        id: 'c',
        atMs: 2 * 86_400_000,
        personId: 'ben',
        name: 'Ben',
        inSession: 'next',
        sessionMs: 2 * 86_400_000,
        correction: 'Ana was there',
      },
      corrections: correctionsOf([first, second, third], time),
    },
    time,
    words,
  )
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      text: 'Confirmed in the session of Saturday, January 3, 1970, entered by Ben. With this correction: Ana was there',
    },
    { kind: 'paragraph', text: 'Corrected on Friday, January 2, 1970 by Ana:' },
    {
      kind: 'list',
      items: [
        'Added: Buy two',
        'Changed: Wait → Go on',
        'Changed in its details: Same',
        'Taken back: Gone',
        'The notes or the attendance were corrected.',
      ],
    },
    { kind: 'paragraph', text: 'Changed after confirmation, on Sunday, January 4, 1970 by Ana:' },
    { kind: 'list', items: ['Changed: Go on → Stop'] },
  ])
})
