import { expect, test } from 'vitest'
import { inWords } from './request-in-words.ts'

test('the more special place is named before the general one', () => {
  expect(inWords('GET', '/me')).toBe('Who I am')
  expect(inWords('GET', '/me/calendarView?startDateTime=x')).toBe('My calendar around this time')
  expect(inWords('PATCH', '/planner/tasks/abc/details')).toContain('description')
  expect(inWords('PATCH', '/planner/tasks/abc')).toBe('Change a task')
  expect(inWords('GET', '/sites/a,b,c/lists/l/items/delta?token=1')).toContain('changed')
})

test('a request that nobody worded shows its place and not its query', () => {
  expect(inWords('DELETE', '/planner/buckets/x?y=1')).toBe('DELETE /planner/buckets/x')
})
