import { expect, test } from 'vitest'
import { AccessDenied, NotFound } from '#src/graph/failures.ts'
import { readTasks } from './read-tasks.ts'

const facts = { what: 'GET /planner/plans/p/tasks', effect: 'not-done' } as const

test('an owner who is no member is told apart from a plan that could not be read', () => {
  const refused = () => {
    throw new AccessDenied({ ...facts, status: 403 })
  }
  const gone = () => {
    throw new NotFound({ ...facts, status: 404 })
  }
  expect([readTasks(() => []), readTasks(refused), readTasks(gone)]).toEqual([[], 'not-member', 'failed'])
})
