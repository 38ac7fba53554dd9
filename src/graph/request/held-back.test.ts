import { expect, test } from 'vitest'
import type { GraphCall } from '../graph-client.ts'
import { createGates } from './gates.ts'
import { json, testGraph, type Sent } from './test-graph.ts'

const list = (path: string): GraphCall => ({
  method: 'GET',
  path: `/sites/s/${path}`,
  service: 'sharepoint',
  scopes: ['Sites.ReadWrite.All'],
  repeat: 'read',
})

const busy = (id: string, headers: Record<string, string>) => ({
  id,
  status: 429,
  headers,
  body: { error: { code: 'activityLimitReached' } },
})
const challenged = (id: string) => ({ id, status: 401, headers: {}, body: { error: { code: 'x' } } })

function inner(sent: Sent | undefined): string {
  const { body } = sent ?? {}
  return typeof body === 'object' && body !== null && 'requests' in body && Array.isArray(body.requests)
    ? body.requests.map((each: { readonly url: string }) => each.url).join(' ')
    : (sent?.path ?? '')
}

function answersOf(sent: Sent): Response {
  if (sent.path !== '/$batch') return json(200, {})
  const ids = inner(sent).split(' ')
  return json(200, { responses: ids.map((_, index) => ({ id: String(index + 1), status: 200, body: {} })) })
}

test.each([
  ['before the one turned away', ['1', '2'], { 'Retry-After': '20' }, 20_000],
  ['after the one turned away', ['2', '1'], { 'Retry-After': '20' }, 20_000],
  ['where the page cannot read for how long', ['1', '2'], {}, 375],
] as const)(
  'a part of a batch that is challenged while its neighbour is turned away waits too: %s',
  async (_, [first, second], headers, waitMs) => {
    const { graph, sent } = testGraph((one, index) =>
      index === 0 ? json(200, { responses: [challenged(first), busy(second, headers)] }) : answersOf(one),
    )
    const results = await graph.sendAll([list('a'), list('b')])
    expect(results.map((each) => each.ok)).toEqual([true, true])
    expect(sent.map(inner)).toEqual(['/sites/s/a /sites/s/b', '/sites/s/a /sites/s/b'])
    expect((sent[1]?.atMs ?? 0) - (sent[0]?.atMs ?? 0)).toBe(waitMs)
  },
)

test('nobody asks a service that turned part of a batch away while another part of it is sent again', async () => {
  const people: GraphCall = { ...list('p'), path: '/me', service: 'directory' }
  let answerAgain = () => {}
  const { graph, sent, clock } = testGraph((one, index) => {
    if (index === 0) return json(200, { responses: [challenged('1'), busy('2', { 'Retry-After': '20' })] })
    if (index > 1) return answersOf(one)
    return new Promise((resolve) => {
      answerAgain = () => resolve(json(200, {}))
    })
  })
  const began = clock.ms
  const both = graph.sendAll([people, list('b')])
  await new Promise((resolve) => setTimeout(resolve, 5))
  const other = graph.send(list('c'))
  await new Promise((resolve) => setTimeout(resolve, 5))
  answerAgain()
  await Promise.all([both, other])
  const early = sent.filter((each, index) => index > 1 && each.atMs < began + 20_000)
  expect(early.map(inner)).toEqual([])
})

test('a service that asks to stay away while a call waits for its pace is heard', async () => {
  const clock = { ms: 1_000_000 }
  const waits: { readonly untilMs: number; readonly ring: () => void }[] = []
  const gates = createGates({
    nowMs: () => clock.ms,
    steadyMs: () => clock.ms,
    delay: (ms) =>
      new Promise((resolve) => {
        waits.push({ untilMs: clock.ms + ms, ring: resolve })
      }),
    onHeld: () => () => undefined,
  })
  const post: GraphCall = {
    ...list(''),
    path: '/teams/t/channels/c/messages',
    service: 'teams',
    method: 'POST',
  }
  const never = new AbortController().signal
  for (let count = 0; count < 4; count += 1) await gates.enter([post], Infinity, never)
  let entered = false
  const fifth = gates.enter([post], Infinity, never).then(() => {
    entered = true
  })
  await new Promise(setImmediate)
  gates.hold('teams', 30_000)
  const pass = async () => {
    const wait = waits.shift()
    if (wait === undefined) throw new Error('Nothing waits.')
    clock.ms = wait.untilMs
    wait.ring()
    await new Promise(setImmediate)
  }
  await pass()
  expect({ entered, atMs: clock.ms }).toEqual({ entered: false, atMs: 1_001_000 })
  await pass()
  await fifth
  expect(clock.ms).toBe(1_030_000)
})

test('a service that asked for ten seconds gets them though product time is set forward meanwhile', async () => {
  const clock = { steadyMs: 5000, aheadMs: 1_000_000 }
  const waits: number[] = []
  const gates = createGates({
    nowMs: () => clock.steadyMs + clock.aheadMs,
    steadyMs: () => clock.steadyMs,
    delay: async (ms) => {
      waits.push(ms)
      clock.steadyMs += ms
    },
    onHeld: () => () => undefined,
  })
  gates.hold('planner', 10_000)
  clock.aheadMs += 1_500
  const call: GraphCall = { ...list(''), path: '/planner/plans/p/tasks', service: 'planner' }
  await gates.enter([call], Infinity, new AbortController().signal)
  expect(waits).toEqual([10_000])
})
