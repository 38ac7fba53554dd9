import { expect, test } from 'vitest'
import * as v from 'valibot'
import { answerDeleted } from './answer-deleted.ts'
import { decideTask, type TaskNow } from './change-task.ts'
import { publishPlanSchema, type Effect, type EffectOf, type PublishPlan } from './effect.ts'
import { ledgerKey, ledgerState, newLedger, statusOf, withStatus, type Ledger } from './ledger.ts'
import { planCorrection } from './plan-correction.ts'

const time = { language: 'en', timeZone: 'Europe/Berlin' }
const words = (id: string, args: Readonly<Record<string, string | number>> = {}) =>
  `${id} ${Object.values(args).join(' | ')}`
const minutes = {
  language: 'en',
  title: 'Minutes',
  when: '',
  reference: 'weft-x',
  link: 'https://w.test',
  blocks: [],
}

function task(captureId: string, title: string, more: Partial<EffectOf<'task'>> = {}): EffectOf<'task'> {
  return {
    kind: 'task',
    id: `task/${captureId}`,
    captureId,
    title,
    description: `About ${title}`,
    dueDateTime: '2026-11-30T12:00:00Z',
    assigneeId: 'ben',
    link: `https://w.test/${captureId}`,
    ...more,
  }
}

function action(
  captureId: string,
  title: string,
  more: Partial<EffectOf<'action'>> = {},
): EffectOf<'action'> {
  return {
    kind: 'action',
    id: `action/${captureId}`,
    captureId,
    title,
    detail: '',
    ownerId: 'ben',
    ownerName: 'Ben',
    due: '2026-11-30',
    itemTitle: '',
    taskEffectId: `task/${captureId}`,
    ...more,
  }
}

const rest: readonly Effect[] = [
  { kind: 'minutes', id: 'minutes', fileName: 'm.html', digest: 'd1' },
  { kind: 'message', id: 'message', html: '<p></p>', marker: 'weft-x' },
]

function plan(...effects: readonly Effect[]): PublishPlan {
  return {
    sessionKey: 's',
    thread: 't',
    sessionTitle: 'Weekly',
    siteId: 'site',
    planId: 'plan',
    bucketId: 'bucket',
    teamId: 'team',
    channelId: 'channel',
    effects: [...effects, ...(effects.some((each) => each.kind === 'minutes') ? [] : rest)],
  }
}

function done(of: PublishPlan): Ledger {
  const refs: Partial<Record<Effect['kind'], string>> = {
    message: 'https://teams.microsoft.com/l/message/19%3Ac/1700000000000?groupId=g',
  }
  return of.effects.reduce(
    (ledger, each) =>
      withStatus(ledger, each.id, {
        state: 'done',
        ref: refs[each.kind] ?? `ref of ${each.id}`,
        about: each.kind === 'minutes' ? '"1"' : null,
      }),
    newLedger(of, 0, { personId: 'ana', name: 'Ana' }, null),
  )
}

const correct = (ledgers: readonly Ledger[], wanted: PublishPlan) =>
  planCorrection({ ledgers, wanted, minutes, time, words })
const kinds = (found: PublishPlan | null) => found?.effects.map((each) => each.id)

const published = done(plan(task('a', 'One'), action('a', 'One'), task('b', 'Two'), action('b', 'Two')))

test('a session that nobody changed has nothing to correct', () => {
  expect(correct([published], published.plan)).toBeNull()
  const renamed = plan(
    task('a', 'One', { description: 'In another language' }),
    action('a', 'One', { ownerName: 'Benjamin' }),
    task('b', 'Two'),
    action('b', 'Two'),
  )
  expect(correct([published], renamed)).toBeNull()
})

test('only what differs is done again, and turn, carry-over and invite are not', () => {
  const turn: Effect = {
    kind: 'turn',
    id: 'turn/facilitator',
    turn: {
      sessionKey: 's',
      role: 'facilitator',
      personId: 'ana',
      personName: 'Ana',
      forPersonId: null,
      why: 'furthest-behind',
      state: 'done',
      presentIds: [],
      day: '2026-11-23',
    },
  }
  const found = correct(
    [published],
    plan(
      task('a', 'One, mended'),
      action('a', 'One, mended'),
      task('c', 'Three'),
      action('c', 'Three'),
      turn,
    ),
  )
  expect(kinds(found)).toEqual([
    'change-task/a',
    'change-record/a',
    'task/c',
    'action/c',
    'change-task/b',
    'change-record/b',
    'minutes',
    'message',
  ])
  expect(found?.effects[0]).toMatchObject({ taskId: 'ref of task/a', after: { title: 'One, mended' } })
  expect(found?.effects[4]).toMatchObject({ taskId: 'ref of task/b', after: null })
  expect(found?.effects[6]).toMatchObject({ eTag: '"1"' })
  expect(found?.effects[7]).toMatchObject({ replyTo: '1700000000000', marker: 'weft-x-1' })
  expect(found && ledgerKey(found)).toBe('publish/s/correction-1')
  expect(v.parse(publishPlanSchema, JSON.parse(JSON.stringify(found)))).toEqual(found)
})

test('a correction is corrected from where it left things', () => {
  const first = correct(
    [published],
    plan(task('a', 'Mended'), action('a', 'Mended'), task('b', 'Two'), action('b', 'Two')),
  )
  if (first === null) throw new Error('nothing to correct')
  const ledgers = [published, done(first)]
  expect(
    correct(ledgers, plan(task('a', 'Mended'), action('a', 'Mended'), task('b', 'Two'), action('b', 'Two'))),
  ).toBe(null)
  const back = correct(ledgers, published.plan)
  expect(back?.correction).toBe(2)
  expect(back?.effects[0]).toMatchObject({ before: { title: 'Mended' }, after: { title: 'One' } })
})

test('an action that was taken back and comes again gets a new task and its old record', () => {
  const without = correct([published], plan(task('a', 'One'), action('a', 'One')))
  if (without === null) throw new Error('nothing to correct')
  const again = correct([published, done(without)], published.plan)
  expect(kinds(again)?.slice(0, 2)).toEqual(['task/b', 'change-record/b'])
  expect(again?.effects[1]).toMatchObject({ restored: true })
})

test('changed notes alone are a correction of the minutes', () => {
  const minutesNow: Effect = { kind: 'minutes', id: 'minutes', fileName: 'other.html', digest: 'd2' }
  const wanted = plan(...published.plan.effects.filter((each) => each.kind !== 'minutes'), minutesNow)
  const found = correct([published], wanted)
  expect(kinds(found)).toEqual(['minutes', 'message'])
  expect(found?.effects[0]).toMatchObject({ fileName: 'm.html', digest: 'd2' })
})

const asWritten: TaskNow = {
  title: 'One',
  due: '2026-11-30T12:00:00.000Z',
  assigneeIds: ['ben'],
  percentComplete: 0,
  description: 'About One',
  referenceCount: 1,
}
const before = task('a', 'One')
const after = task('a', 'Mended')

test.each([
  ['untouched', asWritten, { do: 'change', task: true, description: 'About Mended' }],
  ['begun', { ...asWritten, percentComplete: 50 }, { do: 'change', task: true, description: 'About Mended' }],
  [
    'with notes in it',
    { ...asWritten, description: 'Mine' },
    { do: 'change', task: true, description: null },
  ],
  ['renamed', { ...asWritten, title: 'Mine' }, { do: 'leave', reason: 'changed-there' }],
  ['moved', { ...asWritten, due: '2026-12-01T12:00:00Z' }, { do: 'leave', reason: 'changed-there' }],
  ['given away', { ...asWritten, assigneeIds: ['cho'] }, { do: 'leave', reason: 'changed-there' }],
  ['shared', { ...asWritten, assigneeIds: ['ben', 'cho'] }, { do: 'leave', reason: 'changed-there' }],
  [
    'corrected in part',
    { ...asWritten, title: 'Mended' },
    { do: 'change', task: false, description: 'About Mended' },
  ],
  ['corrected', { ...asWritten, title: 'Mended', description: 'About Mended' }, { do: 'nothing' }],
] as const)('a task that is %s in Planner is corrected or left accordingly', (_, now, decision) => {
  expect(decideTask(before, after, now)).toEqual(decision)
})

test.each([
  ['untouched', asWritten, { do: 'delete' }],
  ['begun', { ...asWritten, percentComplete: 50 }, { do: 'leave', reason: 'in-use' }],
  ['with notes in it', { ...asWritten, description: 'Mine' }, { do: 'leave', reason: 'in-use' }],
  ['with a link more', { ...asWritten, referenceCount: 2 }, { do: 'leave', reason: 'in-use' }],
  ['renamed', { ...asWritten, title: 'Mine' }, { do: 'leave', reason: 'changed-there' }],
] as const)(
  'the task of an action that was taken back, %s, is removed or left accordingly',
  (_, now, decision) => {
    expect(decideTask(before, null, now)).toEqual(decision)
  },
)

test('a deleted task is dropped or made anew, and its record follows', () => {
  const wanted = plan(task('a', 'Mended'), action('a', 'Mended'), task('b', 'Two'), action('b', 'Two'))
  const correction = correct([published], wanted)
  if (correction === null) throw new Error('nothing to correct')
  const asked = withStatus(done(correction), 'change-task/a', { state: 'needs-you', reason: 'task-deleted' })
  expect(ledgerState(asked)).toBe('attention')

  const anew = answerDeleted(asked, 'change-task/a', 'recreate')
  expect(statusOf(anew, 'task/a').state).toBe('to-do')
  expect(anew.plan.effects.at(-1)).toMatchObject({ kind: 'task', title: 'Mended' })
  expect(statusOf(anew, 'change-record/a').state).toBe('to-do')
  expect(answerDeleted(anew, 'change-task/a', 'recreate')).toBe(anew)

  const dropped = answerDeleted(asked, 'change-task/a', 'drop')
  const over = withStatus(dropped, 'change-record/a', { state: 'done' })
  expect(ledgerState(over)).toBe('done')
  // Nobody is asked a second time about the same task.
  const next = correct([published, over], published.plan)
  expect(kinds(next)).toEqual(['change-record/a', 'minutes', 'message'])
})
