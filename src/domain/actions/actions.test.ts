import { expect, test } from 'vitest'
import { actionStateFromTask, lastTimeActions } from './action-state.ts'
import { addDays, dayIn, daysBetween } from '../council/days.ts'
import { defaultDue, dueChoices } from './due-choices.ts'

test("Planner's progress is read as open, started or done", () => {
  expect([0, 50, 1, 100].map((percentComplete) => actionStateFromTask({ percentComplete }))).toEqual([
    'open',
    'started',
    'started',
    'done',
  ])
})

test('late actions come first, the longest overdue on top, done ones last', () => {
  const actions = [
    { id: 'done-late', state: 'done' as const, due: '2026-11-01' },
    { id: 'no-date', state: 'open' as const, due: null },
    { id: 'later', state: 'open' as const, due: '2026-12-01' },
    { id: 'today', state: 'started' as const, due: '2026-11-21' },
    { id: 'late', state: 'started' as const, due: '2026-11-20' },
    { id: 'very-late', state: 'open' as const, due: '2026-10-01' },
  ]
  expect(lastTimeActions(actions, '2026-11-21').map((each) => each.id)).toEqual([
    'very-late',
    'late',
    'today',
    'later',
    'no-date',
    'done-late',
  ])
})

test('due days avoid the weekend, come soonest first and name no day twice', () => {
  expect(dueChoices('2026-11-19', '2026-11-26')).toEqual([
    { label: 'tomorrow', day: '2026-11-20' },
    { label: 'next-session', day: '2026-11-26' },
    { label: 'end-of-month', day: '2026-11-30' },
    { label: 'two-weeks', day: '2026-12-03' },
  ])
  expect(dueChoices('2026-11-20', null)[0]).toEqual({ label: 'tomorrow', day: '2026-11-23' })
})

test('a next session that is today or past is not offered', () => {
  expect(dueChoices('2026-11-19', '2026-11-19').map((each) => each.label)).not.toContain('next-session')
})

test('an action is due when the council asks again, else in a week', () => {
  expect(defaultDue(dueChoices('2026-11-19', '2026-12-03'))).toBe('2026-12-03')
  expect(defaultDue(dueChoices('2026-11-19', '2026-11-20'))).toBe('2026-11-20')
  expect(defaultDue(dueChoices('2026-11-19', null))).toBe('2026-11-26')
})

test('a day is that of the zone, and days are counted across the change of clocks', () => {
  const lateEvening = 1_795_300_200_000
  expect(dayIn('Asia/Tokyo', lateEvening)).toBe('2026-11-22')
  expect(dayIn('America/Chicago', lateEvening)).toBe('2026-11-21')
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(addDays('2026-02-27', 2)).toBe('2026-03-01')
})
