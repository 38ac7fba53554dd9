import { expect, test } from 'vitest'
import type { GraphCall } from '../graph-client.ts'
import { json, testGraph } from './test-graph.ts'

const create: GraphCall = {
  method: 'POST',
  path: '/planner/tasks',
  service: 'planner',
  scopes: ['Tasks.ReadWrite'],
  repeat: 'unkeyed',
  body: { title: 'x' },
}
const asleepMs = 300_000

const turnedAway = (status: number, headers: Record<string, string> = {}) =>
  json(status, { error: { code: 'x' } }, headers)

test('a part of a batch that was turned away for its token is not sent again by a page that slept meanwhile', async () => {
  const { graph, sent, clock } = testGraph(() => {
    clock.ms += asleepMs
    return json(200, {
      responses: [
        { id: '1', status: 201, body: {} },
        { id: '2', status: 401, body: { error: { code: 'x' } } },
      ],
    })
  })
  const results = await graph.sendAll([create, { ...create }])
  expect(results).toMatchObject([{ ok: true }, { failure: { name: 'ServiceDown', effect: 'not-done' } }])
  expect(sent).toHaveLength(1)
})

test('a write alone that was turned away for its token is not sent again by a page that slept meanwhile', async () => {
  const { graph, sent, clock } = testGraph(() => {
    clock.ms += asleepMs
    return turnedAway(401)
  })
  await expect(graph.send(create)).rejects.toMatchObject({ effect: 'not-done' })
  expect(sent).toHaveLength(1)
})

test('a write that is late because its token was is not sent at all', async () => {
  const { graph, sent, clock } = testGraph(() => json(201, {}), {
    tokenFor: async () => {
      clock.ms += asleepMs
      return 'token'
    },
  })
  await expect(graph.send(create)).rejects.toMatchObject({ effect: 'not-done' })
  expect(sent).toHaveLength(0)
})

test('what an earlier sending may have done stays unknown where the page then sleeps too long', async () => {
  let asked = 0
  const { graph, sent, clock } = testGraph(() => turnedAway(504), {
    tokenFor: async () => {
      if (asked++ > 0) clock.ms += asleepMs
      return 'token'
    },
  })
  const change: GraphCall = { ...create, method: 'PATCH', path: '/planner/tasks/1', repeat: 'conditional' }
  await expect(graph.send(change)).rejects.toMatchObject({ name: 'OutcomeUnknown', effect: 'unknown' })
  expect(sent).toHaveLength(1)
})

test('a read goes on after the page slept', async () => {
  const { graph, sent, clock } = testGraph((_, index) => {
    if (index > 0) return json(200, {})
    clock.ms += asleepMs
    return turnedAway(401)
  })
  await graph.send({ ...create, method: 'GET', path: '/me', service: 'directory', repeat: 'read' })
  expect(sent).toHaveLength(2)
})
