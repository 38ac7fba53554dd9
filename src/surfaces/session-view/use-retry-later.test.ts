import { expect, test } from 'vitest'
import { newLedger, withStatus } from '#src/domain/publish/ledger.ts'
import { refusedForNow } from './use-retry-later.ts'

const place = {
  sessionKey: 's',
  thread: 't',
  sessionTitle: 'Weekly review',
  siteId: 'site',
  planId: 'plan',
  bucketId: 'bucket',
  teamId: 'team',
  channelId: 'channel',
}
const task = (id: string) =>
  ({
    kind: 'task',
    id,
    captureId: id,
    title: id,
    description: '',
    dueDateTime: null,
    assigneeId: null,
    link: '',
  }) as const
const message = { kind: 'message', id: 'message', html: '<p></p>', marker: 'm' } as const

const fresh = newLedger(
  { ...place, effects: [task('a'), task('b'), message] },
  0,
  { personId: 'ana', name: 'Ana' },
  null,
)

test('what a busy or silent service refused is tried again; what a person must mend is not', () => {
  const busy = withStatus(fresh, 'a', { state: 'failed', reason: 'throttled' })
  const full = withStatus(busy, 'b', { state: 'failed', reason: 'limit-reached' })
  expect(refusedForNow(full)).toEqual(['a'])
})

test('a message without an answer is never sent again by itself, one that was refused unread is', () => {
  const silent = { state: 'failed', reason: 'offline' } as const
  const lost = withStatus(withStatus(fresh, 'a', silent), 'message', silent)
  expect(refusedForNow(lost)).toEqual(['a'])
  const unread = withStatus(fresh, 'message', { state: 'failed', reason: 'throttled' })
  expect(refusedForNow(unread)).toEqual(['message'])
})
