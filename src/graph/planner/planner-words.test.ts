import { expect, test } from 'vitest'
import { ask } from '../asking.ts'
import { json, testGraph } from '../request/test-graph.ts'
import { orderBetween } from './order-hint.ts'
import { referenceKey, urlOfReferenceKey } from './reference-key.ts'
import { patchDetails, taskDetails } from './task-details.ts'
import { createTask, patchTask } from './tasks.ts'

test.each([
  ['https://x.example/a.b', 'https%3A//x%2Eexample/a%2Eb'],
  ['https://x.example/50%25#me@work', 'https%3A//x%2Eexample/50%2525%23me%40work'],
])('the key of %s is encoded once and comes back whole', (url, key) => {
  expect(referenceKey(url)).toBe(key)
  expect(urlOfReferenceKey(key)).toBe(url)
})

test('order hints are composed with a space and a mark, also where a neighbour is missing', () => {
  expect(orderBetween(null, null)).toBe(' !')
  expect(orderBetween(null, '5637')).toBe(' 5637!')
  expect(orderBetween('5637', 'adhg')).toBe('5637 adhg!')
  expect(orderBetween('adhg', null)).toBe('adhg !')
})

test('a task is created unkeyed, and one value of an unknown shape does not hide it', async () => {
  const { graph, sent } = testGraph(() =>
    json(201, { '@odata.etag': 'W/"1"', id: 't1', title: 'x', assignments: { a: { odd: true } } }),
  )
  const asked = createTask({ planId: 'p', bucketId: 'b', title: 'x', due: null, assigneeIds: ['a'] })
  expect(asked.call.repeat).toBe('unkeyed')
  expect(await ask(graph, asked)).toMatchObject({ id: 't1', eTag: 'W/"1"', assigneeIds: ['a'] })
  expect(sent[0]?.body).toEqual({
    planId: 'p',
    bucketId: 'b',
    title: 'x',
    assignments: { a: { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' } },
  })
})

test('a change carries the ETag, asks for the result, and names only what changes', async () => {
  const { graph, sent } = testGraph(() => json(200, { '@odata.etag': 'W/"2"', id: 't1' }))
  await ask(graph, patchTask({ id: 't1', eTag: 'W/"1"' }, { due: null, unassign: ['b'] }))
  expect(sent[0]?.headers.get('If-Match')).toBe('W/"1"')
  expect(sent[0]?.headers.get('Prefer')).toBe('return=representation')
  expect(sent[0]?.body).toEqual({ dueDateTime: null, assignments: { b: null } })
})

test('details keep their references by address', async () => {
  const wire = {
    '@odata.etag': 'W/"d"',
    references: { 'https%3A//x%2Eexample/s': { '@odata.type': '#x', alias: 'Session' } },
  }
  const { graph, sent } = testGraph(() => json(200, wire))
  expect(await ask(graph, taskDetails('t1'))).toEqual({
    eTag: 'W/"d"',
    description: '',
    references: [{ url: 'https://x.example/s', alias: 'Session' }],
  })
  await ask(graph, patchDetails('t1', 'W/"d"', { references: [{ url: 'https://x.example/s', alias: 'S' }] }))
  expect(sent[1]?.body).toEqual({
    references: {
      'https%3A//x%2Eexample/s': {
        '@odata.type': '#microsoft.graph.plannerExternalReference',
        alias: 'S',
        type: 'Other',
      },
    },
  })
})
