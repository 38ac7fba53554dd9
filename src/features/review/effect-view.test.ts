import { expect, test } from 'vitest'
import { newLedger, withStatus } from '#src/domain/publish/ledger.ts'
import { effectViews, openEffects } from './effect-view.ts'

const task = {
  kind: 'task',
  id: 'task/a',
  captureId: 'a',
  title: 'Call the supplier',
  description: '',
  dueDateTime: null,
  assigneeId: null,
  link: '',
} as const
const action = {
  kind: 'action',
  id: 'action/a',
  captureId: 'a',
  taskEffectId: 'task/a',
  title: 'Call the supplier',
  detail: '',
  itemTitle: '',
  ownerId: null,
  ownerName: null,
  due: null,
} as const
const ledger = newLedger(
  {
    sessionKey: 's',
    thread: 't',
    sessionTitle: 'Weekly review',
    siteId: 'site',
    planId: 'plan',
    bucketId: 'bucket',
    teamId: 'team',
    channelId: 'channel',
    effects: [task, action],
  },
  0,
  { personId: 'ana', name: 'Ana' },
  null,
)
const full = { state: 'failed', reason: 'limit-reached' } as const

test('an action that failed with its task leaves the reason and the retry to the task', () => {
  const failed = withStatus(withStatus(ledger, 'task/a', full), 'action/a', full)
  expect(effectViews(failed).map((each) => each.followsTask)).toEqual([false, true])
  expect(openEffects(effectViews(failed)).map((each) => each.id)).toEqual(['task/a'])
})

test('an action whose own list refused it says so and is tried again itself', () => {
  const made = withStatus(ledger, 'task/a', { state: 'done', ref: 'T1' })
  const failed = withStatus(made, 'action/a', { state: 'failed', reason: 'list-gone' })
  expect(effectViews(failed).map((each) => each.followsTask)).toEqual([false, false])
  const both = withStatus(withStatus(ledger, 'task/a', full), 'action/a', { ...full, reason: 'list-gone' })
  expect(openEffects(effectViews(both))).toHaveLength(2)
})

test('a task that was left says its day as a day, apart from its words', () => {
  const about = 'Renamed in Planner'
  const left = withStatus(ledger, 'task/a', {
    state: 'left',
    reason: 'changed-there',
    about,
    due: '2026-12-24',
  })
  expect(effectViews(left)[0]).toMatchObject({ detail: about, due: '2026-12-24' })
})
