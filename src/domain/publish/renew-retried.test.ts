import { expect, test } from 'vitest'
import type { Effect, EffectOf, PublishPlan } from './effect.ts'
import { isSettled, newLedger, retryEffects, statusOf, withStatus, type EffectReason } from './ledger.ts'
import { pendingCorrection, planCorrection } from './plan-correction.ts'
import { renewRetried, worthRetrying } from './renew-retried.ts'

const task: EffectOf<'task'> = {
  kind: 'task',
  id: 'task/a',
  captureId: 'a',
  title: 'Call',
  description: 'About it',
  dueDateTime: null,
  assigneeId: 'outsider',
  link: 'https://w.test/a',
}
const action: EffectOf<'action'> = {
  kind: 'action',
  id: 'action/a',
  captureId: 'a',
  title: 'Call',
  detail: '',
  ownerId: 'outsider',
  ownerName: 'O',
  due: null,
  itemTitle: '',
  taskEffectId: 'task/a',
}
const taskNow: EffectOf<'task'> = { ...task, assigneeId: 'ben', description: 'Better' }
const actionNow: EffectOf<'action'> = { ...action, ownerId: 'ben', ownerName: 'Ben' }

function plan(...effects: readonly Effect[]): PublishPlan {
  const place = { siteId: 's', planId: 'p', bucketId: 'b', teamId: 't', channelId: 'c' }
  return { sessionKey: 's', thread: 't', sessionTitle: 'Weekly', ...place, effects: [...effects] }
}

function refused(reason: EffectReason, ref: string | null = null) {
  const empty = newLedger(plan(task, action), 0, { personId: 'ana', name: 'Ana' }, null)
  const failed = withStatus(empty, 'task/a', { state: 'failed', reason, ref })
  return withStatus(failed, 'action/a', { state: 'failed', reason })
}

test.each([
  ['owner-not-in-group', true],
  ['limit-reached', true],
  ['plan-gone', true],
  ['offline', false],
  ['throttled', false],
  ['sign-in', false],
] as const)('an action that failed with %s leaves the way to a correction open: %s', (reason, open) => {
  expect(isSettled(refused(reason))).toBe(open)
})

test('a question and a run that is under way keep a correction waiting', () => {
  const asked = withStatus(refused('plan-gone'), 'action/a', { state: 'needs-you', reason: 'is-it-there' })
  expect(isSettled(asked)).toBe(false)
  expect(isSettled(retryEffects(refused('plan-gone'), ['task/a']))).toBe(false)
})

test('a task that never was is made as the session says now', () => {
  const renewed = renewRetried(refused('owner-not-in-group'), ['task/a', 'action/a'], [taskNow, actionNow])
  // The action's row is there and is the correction's to change.
  expect(renewed.plan.effects).toEqual([taskNow, action])
})

test('a task that may be there keeps the words by which it is found', () => {
  const renewed = renewRetried(refused('offline'), ['task/a', 'action/a'], [taskNow, actionNow])
  expect(renewed.plan.effects).toEqual([task, action])
})

test('a task that is there and lacks its description alone gets the present one', () => {
  const renewed = renewRetried(refused('refused', 'T1'), ['task/a'], [taskNow])
  expect(renewed.plan.effects[0]).toEqual({ ...task, description: 'Better' })
})

test('a task of an action that was taken back is not made any more', () => {
  const renewed = renewRetried(refused('limit-reached'), ['task/a', 'action/a'], [])
  expect(statusOf(renewed, 'task/a')).toMatchObject({ state: 'left', reason: 'overtaken' })
  expect(statusOf(renewed, 'action/a')).toMatchObject({ state: 'left', reason: 'overtaken' })
})

test('a correction changes the row and leaves the task to the ledger that owes it', () => {
  const ledgers = [refused('owner-not-in-group')]
  const minutes = { language: 'en', title: '', when: '', reference: 'w', link: '', blocks: [] }
  const time = { language: 'en', timeZone: 'Europe/Berlin' }
  const wanted = plan(taskNow, actionNow)
  const correction = planCorrection({ ledgers, wanted, minutes, time, words: (id) => id })
  expect(correction?.effects.map((each) => each.kind)).toEqual(['change-record', 'message'])
  expect(worthRetrying(refused('owner-not-in-group'), correction?.effects ?? [])).toEqual([
    'task/a',
    'action/a',
  ])
})

test('an old change that failed is tried with the present words, and never brings back what went', () => {
  const change: Effect = {
    kind: 'change-task',
    id: 'change-task/a',
    captureId: 'a',
    taskId: 'T',
    before: task,
    after: { ...task, title: 'Old words' },
  }
  const failed = withStatus(
    newLedger({ ...plan(change), correction: 1 }, 0, { personId: 'ana', name: 'Ana' }, null),
    change.id,
    { state: 'failed', reason: 'no-access' },
  )
  expect(renewRetried(failed, [change.id], [taskNow]).plan.effects).toEqual([{ ...change, after: taskNow }])
  expect(statusOf(renewRetried(failed, [change.id], []), change.id).reason).toBe('overtaken')
})

test('what a correction could not write still differs', () => {
  const made = withStatus(withStatus(refused('offline'), 'task/a', { state: 'done', ref: 'T' }), 'action/a', {
    state: 'done',
  })
  const change: Effect = {
    kind: 'change-record',
    id: 'change-record/a',
    captureId: 'a',
    before: action,
    after: actionNow,
    restored: false,
  }
  const correction = newLedger({ ...plan(change), correction: 1 }, 0, { personId: 'ana', name: 'Ana' }, null)
  const wanted = plan(taskNow, actionNow)
  const after = (state: 'done' | 'failed') =>
    pendingCorrection([made, withStatus(correction, change.id, { state, reason: 'list-gone' })], wanted)
  expect(after('done')).toBeNull()
  expect(after('failed')?.differences).toHaveLength(1)
})
