import { expect, test } from 'vitest'
import type { ActionRecord } from '#src/records/kinds/action-kind.ts'
import type { OpenAction } from '#src/records/stores/action-store.ts'
import { passes, standing, type ActionFilter } from './action-view.ts'

const record: ActionRecord = {
  clientKey: 'a1',
  title: 'Ask',
  detail: '',
  ownerKey: 'ana',
  owner: 'Ana',
  due: '2026-11-20',
  state: 'open',
  doneOn: null,
  thread: 't',
  session: 's',
  agendaItem: '',
  plan: '',
  task: 'task',
  challenge: '',
}
const action = (change: Partial<OpenAction>, own: Partial<ActionRecord> = {}): OpenAction => ({
  item: { id: '1', createdMs: 0, eTag: '', reading: { ok: true, record } },
  record: { ...record, ...own },
  state: 'open',
  title: 'Ask',
  due: '2026-11-20',
  late: true,
  ...change,
})
const reader = { personId: 'ana', departmentPeople: new Set(['ben']) }
const filters = (one: OpenAction): ActionFilter[] =>
  (['open', 'mine', 'department', 'late', 'done'] as const).filter((each) => passes(one, each, reader))

test('an action that Planner has closed is neither open nor late, whoever owns it', () => {
  expect(filters(action({ state: 'done' }))).toEqual(['done'])
})

test('a dropped action asks nothing of anybody, whatever Planner says', () => {
  const dropped = action({ state: 'task-gone' }, { state: 'dropped' })
  expect(standing(dropped)).toBe('dropped')
  expect(filters(dropped)).toEqual([])
})

test('an open action without a task still needs its owner', () => {
  expect(filters(action({ state: 'no-task' }))).toEqual(['open', 'mine', 'late'])
})

test('my department’s actions are those of its people, not mine alone', () => {
  expect(filters(action({ late: false }, { ownerKey: 'ben' }))).toEqual(['open', 'department'])
})
