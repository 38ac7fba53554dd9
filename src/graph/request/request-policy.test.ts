import { expect, test } from 'vitest'
import type { GraphCall, RepeatKind } from '../graph-client.ts'
import { call, json, refusal, testGraph, type Sent } from './test-graph.ts'

const write = (repeat: RepeatKind, over: Partial<GraphCall> = {}) =>
  call({ method: 'POST', path: '/planner/tasks', service: 'planner', body: { title: 'x' }, repeat, ...over })

function innerOf(sent: Sent): { id: string; url: string; headers: Record<string, string> }[] {
  const { requests } = sent.body as { requests: never[] }
  return requests
}

function allGood(sent: Sent): Response {
  if (sent.path !== '/$batch') return json(200, {})
  return json(200, { responses: innerOf(sent).map(({ id }) => ({ id, status: 200, body: {} })) })
}

test('an event that carries a transactionId is created again after 504 and after a broken line', async () => {
  const { graph, sent } = testGraph((_, index) => {
    if (index === 0) return refusal(504, 'x')
    return index === 1 ? Promise.reject(new TypeError('Failed to fetch')) : json(201, {})
  })
  await graph.send(write('keyed', { service: 'outlook', path: '/me/events' }))
  expect(sent).toHaveLength(3)
})

test('clients that were refused together do not come back together', async () => {
  const waits = await Promise.all(
    [0, 0.5, 1].map(async (drawn) => {
      const { graph, sent } = testGraph((_, index) => (index === 0 ? refusal(503, 'x') : json(200, {})), {
        random: () => drawn,
      })
      await graph.send(call())
      return (sent[1]?.atMs ?? 0) - (sent[0]?.atMs ?? 0)
    }),
  )
  expect(waits).toEqual([250, 375, 500])
})

test('the back-off doubles up to half a minute and then stays', async () => {
  const { graph, sent } = testGraph((_, index) => (index < 9 ? refusal(503, 'x') : json(200, {})), {
    random: () => 1,
  })
  await graph.send(call({ budgetMs: 600_000 }))
  const waits = sent.slice(1).map((each, index) => each.atMs - (sent[index]?.atMs ?? 0))
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
})

test('Retry-After may be a date', async () => {
  const { graph, sent, clock } = testGraph((_, index) => {
    const later = new Date(clock.ms + 11_000).toUTCString()
    return index === 0 ? refusal(429, 'x', '', { 'Retry-After': later }) : json(200, {})
  })
  const began = clock.ms
  await graph.send(call())
  expect((sent[1]?.atMs ?? 0) - began).toBe(11_000)
})

test('SharePoint’s RateLimit-Reset is waited for where it is longer than Retry-After', async () => {
  const { graph, sent, clock } = testGraph((_, index) =>
    index === 0
      ? refusal(429, 'x', '', { 'Retry-After': '4', 'RateLimit-Reset': '9', 'RateLimit-Remaining': '0' })
      : json(200, {}),
  )
  const began = clock.ms
  await graph.send(call({ service: 'sharepoint', path: '/sites/s' }))
  expect((sent[1]?.atMs ?? 0) - began).toBe(9000)
})

test('a call’s own budget goes before the client’s, alone and inside a batch', async () => {
  const { graph, sent } = testGraph((one) => {
    const busy = (id: string) => ({ id, status: 429, headers: { 'Retry-After': '20' }, body: {} })
    if (one.path !== '/$batch') return json(200, {})
    return json(200, { responses: innerOf(one).map(({ id }) => busy(id)) })
  })
  const results = await graph.sendAll([call({ budgetMs: 5_000 }), call({ path: '/patient' })])
  expect(results).toMatchObject([{ failure: { name: 'Throttled', effect: 'not-done' } }, { ok: true }])
  expect(sent.map((each) => each.path)).toEqual(['/$batch', '/patient'])
})

test('a write with little time is not sent again after the longer wait of another in its batch', async () => {
  const refused = (id: string, path: string) => ({
    id,
    status: 429,
    headers: path === '/patient' ? { 'Retry-After': '5' } : {},
    body: {},
  })
  const { graph, sent } = testGraph((one) => {
    if (one.path !== '/$batch') return json(200, {})
    return json(200, { responses: innerOf(one).map(({ id, url }) => refused(id, url)) })
  })
  const write = { method: 'PATCH', repeat: 'conditional', body: {} } as const
  const results = await graph.sendAll([
    call({ ...write, path: '/hasty', budgetMs: 2_000 }),
    call({ ...write, path: '/patient' }),
  ])
  expect(results).toMatchObject([{ failure: { name: 'Throttled', effect: 'not-done' } }, { ok: true }])
  expect(sent.map((each) => each.path)).toEqual(['/$batch', '/patient'])
})

test('a shorter wait that comes later does not cut a longer one short', async () => {
  const answers: Record<string, string> = { '/a': '20', '/b': '3' }
  const { graph, sent, clock } = testGraph((one, index) =>
    index < 2 ? refusal(429, 'x', '', { 'Retry-After': answers[one.path] ?? '0' }) : json(200, {}),
  )
  const began = clock.ms
  const change = (path: string) => graph.send(write('conditional', { method: 'PATCH', path }))
  await Promise.all([change('/a'), change('/b')])
  expect(sent.slice(2).map((each) => each.atMs - began)).toEqual([20_000, 20_000])
})

test.each(['sharepoint', 'teams', 'planner', 'directory'] as const)(
  'no more than six requests at a time go to %s',
  async (service) => {
    let running = 0
    let most = 0
    const { graph } = testGraph(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 1))
      running -= 1
      return json(200, {})
    })
    await Promise.all(
      Array.from({ length: 15 }, (_, n) =>
        graph.send(write('conditional', { service, method: 'PATCH', path: `/x/${n}` })),
      ),
    )
    expect(most).toBe(6)
  },
)

test('after Planner has refused, writes go out no faster than it took them before', async () => {
  const { graph, sent, clock } = testGraph((_, index) =>
    index === 20 ? refusal(429, 'x', '', { 'Retry-After': '10' }) : json(201, {}),
  )
  const began = clock.ms
  for (let n = 0; n < 20; n += 1) await graph.send(write('conditional', { path: `/a/${n}` }))
  await graph.send(write('conditional', { path: '/refused' }))
  for (let n = 0; n < 10; n += 1) await graph.send(write('conditional', { path: `/b/${n}` }))
  const spent = sent.slice(-10).map((each) => each.atMs - began)
  expect((spent.at(-1) ?? 0) - (spent[0] ?? 0)).toBeGreaterThan(3_000)
})

test('whoever gives up while waiting for a service leaves their place to others', async () => {
  const { graph, sent } = testGraph((_, index) =>
    index === 0 ? refusal(429, 'x', '', { 'Retry-After': '5' }) : json(200, {}),
  )
  const giving = Array.from({ length: 12 }, () => new AbortController())
  const first = graph.send(write('conditional', { path: '/first' }))
  await new Promise(setImmediate)
  const leaving = giving.map(({ signal }, n) =>
    graph.send(write('conditional', { path: `/left/${n}`, signal })).catch(() => 'left'),
  )
  for (const each of giving) each.abort()
  expect(await Promise.all(leaving)).toEqual(Array.from({ length: 12 }, () => 'left'))
  await first
  await graph.send(write('conditional', { path: '/last' }))
  expect(sent.map((each) => each.path)).toEqual(['/first', '/first', '/last'])
})

test('Outlook calls ask for immutable ids where they prefer nothing else, and inside batches', async () => {
  const { graph, sent } = testGraph(allGood)
  await graph.send(call({ service: 'outlook', path: '/me/events/1' }))
  await graph.sendAll([
    call({ service: 'outlook', path: '/me/events/1' }),
    call({ service: 'outlook', path: '/me/events/2', headers: { Prefer: 'outlook.timezone="UTC"' } }),
    call({ service: 'sharepoint', path: '/sites/s' }),
  ])
  expect(sent[0]?.headers.get('Prefer')).toBe('IdType="ImmutableId"')
  expect(innerOf(sent[1] ?? expect.fail('no batch')).map((each) => each.headers['Prefer'])).toEqual([
    'IdType="ImmutableId"',
    'outlook.timezone="UTC", IdType="ImmutableId"',
    undefined,
  ])
})

test('a claims challenge inside a batch goes through sign-in once, by itself', async () => {
  const claims = '{"access_token":{}}'
  const challenge = { 'WWW-Authenticate': `Bearer claims="${btoa(claims)}"` }
  const { graph, sent, asked } = testGraph((one, index) => {
    if (one.path === '/$batch') {
      const [first, second] = innerOf(one)
      return json(200, {
        responses: [
          { id: first?.id, status: 401, headers: challenge, body: {} },
          { id: second?.id, status: 200, body: { n: 2 } },
        ],
      })
    }
    return index === 1 ? refusal(401, 'x', '', challenge) : json(200, { n: 1 })
  })
  const results = await graph.sendAll([call({ path: '/a' }), call({ path: '/b' })])
  expect(results).toMatchObject([{ answer: { body: { n: 1 } } }, { answer: { body: { n: 2 } } }])
  expect(sent.map((each) => each.path)).toEqual(['/$batch', '/a', '/a'])
  expect(asked.filter((each) => each.claims === claims)).toHaveLength(1)
})

test.each([
  ['before', [0, 1]],
  ['after', [1, 0]],
] as const)(
  'a challenged call waits its turn where one %s it in the batch was told to stay away',
  async (_, [busy, challenged]) => {
    const { graph, sent, clock } = testGraph((one, index) => {
      if (index > 0) return allGood(one)
      const ids = innerOf(one).map(({ id }) => id)
      return json(200, {
        responses: [
          { id: ids[busy], status: 429, headers: { 'Retry-After': '6' }, body: {} },
          { id: ids[challenged], status: 401, body: {} },
        ],
      })
    })
    const began = clock.ms
    const results = await graph.sendAll([write('unkeyed', { path: '/a' }), write('unkeyed', { path: '/b' })])
    expect(results.every((each) => each.ok)).toBe(true)
    expect(sent.slice(1).map((each) => each.atMs - began)).toEqual([6000])
  },
)

test('what is no GET never shares a batch by itself, also where it only reads', async () => {
  const { graph, sent } = testGraph(() => json(200, {}))
  const ask = () => graph.send(call({ method: 'POST', path: '/me/calendar/getSchedule', body: {} }))
  await Promise.all([ask(), ask()])
  expect(sent.map((each) => each.path)).toEqual(['/me/calendar/getSchedule', '/me/calendar/getSchedule'])
})

test('whoever gives up stops the request itself, so that no answer is fetched for nobody', async () => {
  let stopped: unknown
  const { graph } = testGraph(() => json(200, {}), {
    fetch: (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          stopped = init.signal?.reason
          reject(init.signal?.reason)
        })
      }),
  })
  const giving = new AbortController()
  const asked = graph.send(call({ signal: giving.signal })).catch((error: unknown) => error)
  await new Promise((resolve) => setTimeout(resolve, 1))
  giving.abort()
  await asked
  await new Promise((resolve) => setTimeout(resolve, 1))
  expect(stopped).toMatchObject({ name: 'AbortError' })
})

test('half an answer to a creation is no answer: the outcome is unknown, and a read goes again', async () => {
  const half = () => new Response('{"id":"t', { headers: { 'Content-Type': 'application/json' } })
  const creating = testGraph(half)
  await expect(creating.graph.send(write('unkeyed'))).rejects.toMatchObject({ name: 'OutcomeUnknown' })
  expect(creating.sent).toHaveLength(1)
  const reading = testGraph((_, index) => (index === 0 ? half() : json(200, { id: 'whole' })))
  expect((await reading.graph.send(call())).body).toEqual({ id: 'whole' })
})
