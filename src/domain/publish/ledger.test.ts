import { expect, test } from 'vitest'
import * as v from 'valibot'
import type { Effect, PublishPlan } from './effect.ts'
import {
  answerNeedsYou,
  ledgerSchema,
  ledgerState,
  newLedger,
  redirectRetried,
  retryEffects,
  statusOf,
  withStatus,
} from './ledger.ts'

const effects: Effect[] = [
  { kind: 'minutes', id: 'minutes', fileName: 'a.html' },
  { kind: 'message', id: 'message', html: '<p>', marker: 'weft-1' },
  { kind: 'invite', id: 'invite', organizerId: 'ben', organizerName: 'Ben', html: '' },
]
const plan: PublishPlan = {
  sessionKey: 's',
  thread: 't',
  sessionTitle: 'Weekly',
  siteId: 'site',
  planId: 'plan',
  bucketId: 'bucket',
  teamId: 'team',
  channelId: 'channel',
  effects,
}
const fresh = newLedger(plan, 1, { personId: 'ana', name: 'Ana' }, null)
const published = [
  ['minutes', { state: 'done', ref: 'https://file' }],
  ['message', { state: 'done' }],
  ['invite', { state: 'waiting-for', reason: 'organizer-only' }],
] as const

test('a ledger is read back from its JSON as it was', () => {
  const ledger = withStatus(fresh, 'minutes', { state: 'failed', reason: 'offline' })
  expect(v.parse(ledgerSchema, JSON.parse(JSON.stringify(ledger)))).toEqual(ledger)
})

test('a publish is done when what is left is somebody else’s', () => {
  expect(ledgerState(fresh)).toBe('working')
  const all = published.reduce((sum, [id, status]) => withStatus(sum, id, status), fresh)
  expect(ledgerState(all)).toBe('done')
  expect(ledgerState(withStatus(all, 'message', { state: 'needs-you' }))).toBe('attention')
  expect(ledgerState(withStatus(all, 'message', { state: 'to-do' }))).toBe('working')
})

test('trying again touches what failed and nothing that is done', () => {
  const ledger = withStatus(withStatus(fresh, 'minutes', { state: 'failed' }), 'message', { state: 'done' })
  const again = retryEffects(ledger, ['minutes', 'message', 'invite'])
  expect(statusOf(again, 'minutes').state).toBe('to-do')
  expect(statusOf(again, 'message').state).toBe('done')
})

test('a person’s answer counts only where one was asked for', () => {
  const asked = withStatus(fresh, 'message', { state: 'needs-you', reason: 'is-it-there' })
  expect(statusOf(answerNeedsYou(asked, 'message', true), 'message').state).toBe('done')
  expect(statusOf(answerNeedsYou(asked, 'message', false), 'message')).toMatchObject({
    state: 'to-do',
    reason: null,
  })
  expect(answerNeedsYou(fresh, 'minutes', true)).toBe(fresh)
})

test('what failed because its plan was gone is retried in the plan that the council has chosen since', () => {
  const gone = withStatus(fresh, 'minutes', { state: 'failed', reason: 'plan-gone' })
  const now = { ...plan, planId: 'plan2', bucketId: 'bucket2', channelId: 'channel2' }
  expect(redirectRetried(gone, ['minutes'], now).plan).toMatchObject({
    planId: 'plan2',
    bucketId: 'bucket2',
    channelId: 'channel',
  })
  expect(redirectRetried(gone, [], now).plan).toEqual(plan)
  expect(redirectRetried(gone, ['message'], now).plan).toEqual(plan)
})
