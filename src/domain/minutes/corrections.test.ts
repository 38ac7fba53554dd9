import { expect, test } from 'vitest'
import type { Effect, EffectOf, PublishPlan } from '../publish/effect.ts'
import { newLedger, withStatus, type Ledger } from '../publish/ledger.ts'
import type { MinutesBlock } from '../publish/minutes.ts'
import { correctedMs, correctionsOf } from './corrections.ts'
import { standingBlocks } from './standing-blocks.ts'

const time = { language: 'en', timeZone: 'Europe/Berlin' }
const words = (id: string, args: Readonly<Record<string, string | number>> = {}) =>
  `${id} ${Object.values(args).join(' | ')}`.trim()
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
  const blocks: readonly MinutesBlock[] = standingBlocks(
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
  const said = blocks.flatMap((each) => (each.kind === 'paragraph' ? [each.text] : []))
  expect(said[0]).toBe(
    'out-standing-confirmed-in Ben | Saturday, January 3, 1970 out-standing-with Ana was there',
  )
  expect(said.slice(1).map((each) => each.split(' ')[0])).toEqual([
    'out-standing-corrected',
    'out-standing-changed',
  ])
})
