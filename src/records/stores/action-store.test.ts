import { expect, test } from 'vitest'
import { sessionReference } from '#src/domain/publish/session-reference.ts'
import type { PlannerTask } from '#src/graph/planner/tasks.ts'
import type { ListItem } from '../lists/list-item.ts'
import type { ActionRecord } from '../kinds/action-kind.ts'
import { mergePlanner } from './action-store.ts'

const record: ActionRecord = {
  clientKey: 'c1',
  title: 'Sell line 2',
  thread: 't',
  session: 't|2026-11-24',
  detail: '',
  ownerKey: 'ana',
  owner: 'Ana',
  due: null,
  state: 'open',
  doneOn: null,
  agendaItem: '',
  plan: 'p',
  task: 'task-1',
  challenge: '',
}
const item: ListItem<ActionRecord> = { id: '1', createdMs: 0, eTag: '"1"', reading: { ok: true, record } }

function titled(title: string): string | undefined {
  const task: PlannerTask = {
    id: 'task-1',
    planId: 'p',
    bucketId: 'b',
    title,
    due: null,
    percentComplete: 0,
    assigneeIds: [],
    createdAt: '2026-11-24T10:00:00Z',
    createdBy: null,
    completedAt: null,
    completedBy: null,
    hasDescription: false,
    referenceCount: 0,
    eTag: '"1"',
  }
  return mergePlanner([item], [task], '2026-11-25')[0]?.title
}

test('a title changed in Planner is shown, a neutral one is not: the action says what is to be done', () => {
  expect(titled('Sell line 2 and 3')).toBe('Sell line 2 and 3')
  expect(titled(`Council action 1 (${sessionReference(record.session)})`)).toBe('Sell line 2')
})
