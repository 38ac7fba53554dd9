import { expect, test, vi } from 'vitest'
import {
  Duplicate,
  Gone,
  LimitReached,
  Offline,
  OutcomeUnknown,
  ScopeMissing,
  SignInNeeded,
  Stale,
  Throttled,
} from './failures.ts'
import type { GraphCall, GraphClient, RepeatKind } from './graph-client.ts'
import { call, json, refusal, testGraph, type Sent } from './request/test-graph.ts'

const write = (repeat: RepeatKind, over: Partial<GraphCall> = {}) =>
  call({ method: 'POST', path: '/planner/tasks', service: 'planner', body: { title: 'x' }, repeat, ...over })

async function failure(graph: GraphClient, one: GraphCall): Promise<unknown> {
  return graph.send(one).then(
    () => 'no failure',
    (error: unknown) => error,
  )
}

function inner(
  sent: Sent,
): { id: string; method: string; url: string; headers: Record<string, string>; body: unknown }[] {
  const { requests } = sent.body as { requests: never[] }
  return requests
}

test('the token goes to the configured origin over http, with an id of ours', async () => {
  const { graph, sent, asked } = testGraph(() => json(200, { id: '1' }))
  expect((await graph.send(call())).body).toEqual({ id: '1' })
  expect(sent[0]?.headers.get('Authorization')).toBe('Bearer token')
  expect(sent[0]?.headers.get('client-request-id')).toBe('guid-1')
  expect(asked).toEqual([{ scopes: ['User.Read'] }])
})

test('a path that smuggles another host gets no token', async () => {
  const { graph, sent } = testGraph(() => json(200, {}))
  expect(await failure(graph, call({ path: '/x?u=https://evil.example/v1.0/me' }))).toMatchObject({
    name: 'ForeignLink',
    effect: 'not-done',
  })
  expect(sent).toHaveLength(0)
})

test('every Outlook call asks for immutable ids beside what it prefers', async () => {
  const { graph, sent } = testGraph(() => json(200, {}))
  await graph.send(call({ service: 'outlook', headers: { prefer: 'outlook.body-content-type="html"' } }))
  expect(sent[0]?.headers.get('Prefer')).toBe('outlook.body-content-type="html", IdType="ImmutableId"')
})

test.each([429, 500, 502, 503, 504])('a read is repeated after %i', async (status) => {
  const { graph, sent } = testGraph((_, index) => (index < 2 ? refusal(status, 'x') : json(200, { ok: 1 })))
  await graph.send(call())
  expect(sent).toHaveLength(3)
})

test('a read is repeated after a broken connection, and says offline when it stays broken', async () => {
  const { graph, sent } = testGraph(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await failure(graph, call())).toBeInstanceOf(Offline)
  expect(sent).toHaveLength(4)
})

test.each([500, 502, 503, 504])(
  'an unkeyed write is never repeated after %i: its outcome is unknown',
  async (status) => {
    const { graph, sent } = testGraph(() => refusal(status, ''))
    expect(await failure(graph, write('unkeyed'))).toMatchObject({
      name: 'OutcomeUnknown',
      effect: 'unknown',
    })
    expect(sent).toHaveLength(1)
  },
)

test('an unkeyed write is never repeated after a broken connection', async () => {
  const { graph, sent } = testGraph(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await failure(graph, write('unkeyed'))).toBeInstanceOf(OutcomeUnknown)
  expect(sent).toHaveLength(1)
})

test.each([
  ['429', () => refusal(429, 'TooManyRequests')],
  ['503 with Retry-After', () => refusal(503, 'x', '', { 'Retry-After': '2' })],
  ['503 with a throttling code', () => refusal(503, 'activityLimitReached')],
])('an unkeyed write is repeated after %s', async (_, answer) => {
  const { graph, sent } = testGraph((_sent, index) => (index === 0 ? answer() : json(201, { id: 't' })))
  await graph.send(write('unkeyed'))
  expect(sent).toHaveLength(2)
})

test('a conditional write is repeated after 504, and a 412 then leaves the outcome unknown', async () => {
  const { graph, sent } = testGraph((_, index) =>
    index === 0 ? refusal(504, 'x') : refusal(412, 'resourceModified'),
  )
  const stale = await failure(graph, write('conditional', { method: 'PATCH' }))
  expect(stale).toBeInstanceOf(Stale)
  expect(stale).toMatchObject({ effect: 'unknown', codes: ['resourceModified'], requestId: 'req-1' })
  expect(sent).toHaveLength(2)
})

test('a conditional write is not repeated after 500 or 502', async () => {
  const { graph, sent } = testGraph(() => refusal(502, 'x'))
  expect(await failure(graph, write('conditional'))).toMatchObject({ name: 'ServiceDown', effect: 'unknown' })
  expect(sent).toHaveLength(1)
})

test('a call that hangs ends by the time-out', async () => {
  const { graph, sent } = testGraph(() => new Promise<Response>(() => undefined), {
    timeoutMs: 10_000,
    delay: (ms) => (ms === 10_000 ? Promise.resolve() : new Promise(() => undefined)),
  })
  expect(await failure(graph, write('unkeyed'))).toMatchObject({ name: 'OutcomeUnknown', effect: 'unknown' })
  expect(sent.length).toBeLessThanOrEqual(1)
})

test('waits the greater of Retry-After, decimals included, and the back-off', async () => {
  const answers = ['7.25', '0.249', 'soon']
  const { graph, sent } = testGraph((_, index) =>
    index < 3 ? refusal(429, 'TooManyRequests', '', { 'Retry-After': answers[index] ?? '' }) : json(200, {}),
  )
  await graph.send(call())
  const waits = sent.slice(1).map((each, index) => each.atMs - (sent[index]?.atMs ?? 0))
  expect(waits).toEqual([7250, 750, 1500])
})

test('a wait beyond the budget is told instead of waited, with the moment to try again', async () => {
  const { graph, sent, clock } = testGraph(() => refusal(429, 'x', '', { 'Retry-After': '90' }))
  const began = clock.ms
  const throttled = await failure(graph, call())
  expect(throttled).toBeInstanceOf(Throttled)
  expect(throttled).toMatchObject({ retryAtMs: began + 90_000, effect: 'not-done' })
  expect(await failure(graph, call())).toMatchObject({ name: 'Throttled', retryAtMs: began + 90_000 })
  expect(sent).toHaveLength(1)
})

test('listeners learn until when calls wait, and that the wait is over', async () => {
  const { graph, clock } = testGraph((_, index) =>
    index === 0 ? refusal(429, 'x', '', { 'Retry-After': '3' }) : json(200, {}),
  )
  const heard = vi.fn()
  graph.onWaiting(heard)
  await graph.send(call())
  expect(heard.mock.calls).toEqual([[clock.ms], [null]])
})

test('listeners learn at the first broken connection, not when the call gives up, and again with the first answer', async () => {
  const heard: [boolean, number][] = []
  const { graph, sent } = testGraph((_, index) => {
    if (index < 2) throw new TypeError('Failed to fetch')
    return json(200, {})
  })
  graph.onReach((reached) => heard.push([reached, sent.length]))
  await graph.send(call())
  expect(heard).toEqual([
    [false, 1],
    [false, 2],
    [true, 3],
  ])
})

test('a 401 is repeated once with a fresh token', async () => {
  const { graph, sent, asked } = testGraph(() => refusal(401, 'InvalidAuthenticationToken'))
  expect(await failure(graph, write('unkeyed'))).toBeInstanceOf(SignInNeeded)
  expect(asked.map((each) => each.fresh)).toEqual([undefined, true])
  expect(sent.map((each) => each.headers.get('Authorization'))).toEqual([
    'Bearer token',
    'Bearer fresh-token',
  ])
})

test('a claims challenge goes through sign-in once', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true}}}'
  const { graph, sent, asked } = testGraph((_, index) =>
    index === 0
      ? refusal(401, 'x', '', {
          'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`,
        })
      : json(200, {}),
  )
  await graph.send(call())
  expect(asked.map((each) => each.claims)).toEqual([undefined, claims])
  expect(sent[1]?.headers.get('Authorization')).toBe('Bearer claims-token')
})

test('what sign-in says is kept as the cause, and nothing is sent', async () => {
  const consent = new Error('ConsentNeeded')
  const { graph, sent } = testGraph(() => json(200, {}), { tokenFor: () => Promise.reject(consent) })
  const failed = await failure(graph, call())
  expect(failed).toBeInstanceOf(SignInNeeded)
  expect(failed).toMatchObject({ cause: consent })
  expect(sent).toHaveLength(0)
})

test('a 403 that names scopes is a missing scope; the text is read for nothing else', async () => {
  const { graph } = testGraph(() =>
    refusal(
      403,
      'Forbidden',
      "API requires one of 'ChannelMessage.Read.All, Group.Read.All'. Scopes on the request 'User.Read'",
    ),
  )
  const missing = await failure(graph, call())
  expect(missing).toBeInstanceOf(ScopeMissing)
  expect(missing).toMatchObject({ needed: ['ChannelMessage.Read.All', 'Group.Read.All'] })
})

test('reads the code chain through both spellings of the inner error', async () => {
  const { graph } = testGraph(() =>
    json(400, {
      error: { code: '', innererror: { code: 'a', innerError: { code: 'b', 'request-id': 'r' } } },
    }),
  )
  expect(await failure(graph, call())).toMatchObject({ name: 'Refused', codes: ['a', 'b'], requestId: 'r' })
})

test.each([
  [403, 'MaximumTasksInProject', LimitReached],
  [400, 'SPDuplicateValuesFoundException', Duplicate],
  [409, 'nameAlreadyExists', Duplicate],
  [409, '', Stale],
])('%i %s has its own class', async (status, code, kind) => {
  const { graph } = testGraph(() => refusal(status, code))
  expect(await failure(graph, write('conditional'))).toBeInstanceOf(kind)
})

test('a 410 gives where to begin anew, unless that is somewhere else', async () => {
  const location = 'http://graph.localhost:3000/v1.0/sites/s/lists/l/items/delta'
  const { graph } = testGraph((_, index) =>
    refusal(410, 'resyncRequired', '', { Location: index === 0 ? location : 'https://evil.example/v1.0/x' }),
  )
  const first = await failure(graph, call())
  expect(first).toBeInstanceOf(Gone)
  expect(first).toMatchObject({ location: '/sites/s/lists/l/items/delta' })
  expect(await failure(graph, call())).toMatchObject({ location: null })
})

test('reads of one tick share a batch, each gets its own answer, and a single read goes alone', async () => {
  const { graph, sent } = testGraph((one) =>
    one.path === '/$batch'
      ? json(200, {
          responses: [
            { id: '2', status: 404, body: { error: { code: 'itemNotFound' } } },
            { id: '1', status: 200, headers: { ETag: 'a' }, body: { n: 1 } },
          ],
        })
      : json(200, { alone: true }),
  )
  const [first, second] = await Promise.allSettled([
    graph.send(call({ path: '/a' })),
    graph.send(call({ path: '/b' })),
  ])
  expect(first).toMatchObject({ value: { body: { n: 1 }, headers: { etag: 'a' } } })
  expect(second).toMatchObject({ reason: { name: 'NotFound' } })
  await graph.send(call())
  expect(sent.map((each) => each.path)).toEqual(['/$batch', '/me'])
})

test('an inner 429 is repeated in a new batch after the longest inner wait', async () => {
  const busy = (id: string, after: string) => ({
    id,
    status: 429,
    headers: { 'Retry-After': after },
    body: { error: { code: 'x' } },
  })
  const { graph, sent } = testGraph((one, index) =>
    index === 0
      ? json(200, { responses: [busy('1', '2'), { id: '2', status: 200, body: 'kept' }, busy('3', '5.5')] })
      : json(200, { responses: inner(one).map(({ id, url }) => ({ id, status: 200, body: url })) }),
  )
  const calls = ['/a', '/b', '/c'].map((path) => write('unkeyed', { path }))
  const results = await graph.sendAll(calls)
  expect(results.map((each) => each.ok && each.answer.body)).toEqual(['/a', 'kept', '/c'])
  expect(sent.map((each) => inner(each).length)).toEqual([3, 2])
  expect((sent[1]?.atMs ?? 0) - (sent[0]?.atMs ?? 0)).toBe(5500)
})

test('in a batch an unkeyed 504 and a missing answer stay unknown while reads go again', async () => {
  const { graph, sent } = testGraph((_, index) =>
    index === 0
      ? json(200, {
          responses: [
            { id: '2', status: 504, body: {} },
            { id: '3', status: 502, body: {} },
          ],
        })
      : json(200, {}),
  )
  const results = await graph.sendAll([write('unkeyed'), write('unkeyed'), call()])
  expect(results.map((each) => (each.ok ? 'ok' : each.failure.name))).toEqual([
    'OutcomeUnknown',
    'OutcomeUnknown',
    'ok',
  ])
  expect(sent.map((each) => each.path)).toEqual(['/$batch', '/me'])
})

test('a failed dependency was not carried out and goes again', async () => {
  const { graph, sent } = testGraph((one, index) =>
    one.path === '/$batch' && index === 0
      ? json(200, {
          responses: [
            { id: '1', status: 424, body: {} },
            { id: '2', status: 201, body: {} },
          ],
        })
      : json(201, {}),
  )
  const results = await graph.sendAll([write('unkeyed'), write('unkeyed')])
  expect(results.every((each) => each.ok)).toBe(true)
  expect(sent).toHaveLength(2)
})

test('a batch that is throttled as a whole goes again, one that breaks leaves writes unknown', async () => {
  const { graph, sent } = testGraph((_, index) => {
    if (index === 0) return refusal(429, 'x', '', { 'Retry-After': '1' })
    return Promise.reject(new TypeError('Failed to fetch'))
  })
  const results = await graph.sendAll([write('unkeyed'), write('unkeyed')])
  expect(results).toMatchObject([
    { failure: { name: 'OutcomeUnknown' } },
    { failure: { name: 'OutcomeUnknown' } },
  ])
  expect(sent).toHaveLength(2)
})

test('45 calls make batches of at most 20, with a content type for every body, answered in the order asked', async () => {
  const { graph, sent } = testGraph((one) =>
    json(200, {
      responses: inner(one)
        .map(({ id, body }) => ({ id, status: 201, body }))
        .reverse(),
    }),
  )
  const calls = Array.from({ length: 45 }, (_, n) => write('unkeyed', { body: { n } }))
  const results = await graph.sendAll(calls)
  expect(results.map((each) => each.ok && each.answer.body)).toEqual(calls.map((each) => each.body))
  expect(sent.map((each) => inner(each).length)).toEqual([20, 20, 5])
  expect(inner(sent[0] ?? expect.fail('nothing sent'))[0]?.headers).toEqual({
    'Content-Type': 'application/json',
  })
})

test('two batches with Outlook calls never run at once, and never more than four single ones', async () => {
  let running = 0
  let most = 0
  const { graph, sent } = testGraph(async (one) => {
    const weight = one.path === '/$batch' ? 4 : 1
    running += weight
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 1))
    running -= weight
    return one.path === '/$batch'
      ? json(200, { responses: inner(one).map(({ id }) => ({ id, status: 200, body: {} })) })
      : json(200, {})
  })
  const mail = (n: number) =>
    call({ service: 'outlook', path: `/me/events/${n}`, scopes: ['Calendars.ReadWrite'] })
  await Promise.all([
    graph.sendAll(Array.from({ length: 30 }, (_, n) => mail(n))),
    graph.sendAll([mail(1), mail(2)]),
    ...Array.from({ length: 9 }, (_, n) =>
      graph.send({ ...mail(n), method: 'PATCH', repeat: 'conditional' }),
    ),
  ])
  expect(most).toBe(4)
  expect(sent).toHaveLength(12)
})

test('one team is asked four times a second at most, inside batches too', async () => {
  const { graph, sent, clock } = testGraph((one) =>
    json(200, { responses: inner(one).map(({ id }) => ({ id, status: 200, body: {} })) }),
  )
  const began = clock.ms
  await graph.sendAll(
    Array.from({ length: 10 }, (_, n) => call({ service: 'teams', path: `/teams/t/channels/${n}` })),
  )
  expect(sent.map((each) => inner(each).length)).toEqual([4, 4, 2])
  expect(sent.map((each) => each.atMs - began)).toEqual([0, 1000, 2000])
})

test('a call without consent fails alone; the rest of the batch goes', async () => {
  const { graph, sent } = testGraph((one) => json(200, { path: one.path }), {
    tokenFor: (scopes) =>
      scopes.includes('ChannelMessage.Read.All')
        ? Promise.reject(new Error('no consent'))
        : Promise.resolve('t'),
  })
  const results = await graph.sendAll([
    call({ scopes: ['ChannelMessage.Read.All'], path: '/a' }),
    call({ path: '/b' }),
  ])
  expect(results).toMatchObject([{ failure: { name: 'SignInNeeded' } }, { ok: true }])
  expect(sent).toHaveLength(1)
})

test('whoever gives up is told at once; a write on its way is then unknown', async () => {
  const { graph } = testGraph(() => new Promise<Response>(() => undefined))
  const giving = new AbortController()
  const read = failure(graph, call({ signal: giving.signal }))
  const change = failure(graph, write('unkeyed', { signal: giving.signal }))
  await new Promise((resolve) => setTimeout(resolve, 1))
  giving.abort()
  expect(await read).toMatchObject({ name: 'AbortError' })
  expect(await change).toBeInstanceOf(OutcomeUnknown)
})

test('an image comes as bytes, alone and out of a batch', async () => {
  const { graph } = testGraph((one) =>
    one.path === '/$batch'
      ? json(200, {
          responses: inner(one).map(({ id }) => ({
            id,
            status: 200,
            headers: { 'Content-Type': 'image/png' },
            body: 'AQI=',
          })),
        })
      : new Response(new Uint8Array([1, 2]), { headers: { 'Content-Type': 'image/png' } }),
  )
  const bytes = new Uint8Array([1, 2])
  expect((await graph.send(call())).body).toEqual(bytes)
  expect(await graph.sendAll([call(), call()])).toMatchObject([
    { answer: { body: bytes } },
    { answer: { body: bytes } },
  ])
})

test('a next link may be followed as it came, and one of another host is refused, alone and among others', async () => {
  const { graph, sent } = testGraph((one) => json(200, { path: one.path }))
  const own = 'http://graph.localhost:3000/v1.0/me/joinedTeams?$skiptoken=a%20b'
  const foreign = call({ path: 'https://graph.microsoft.com/v1.0/me' })
  const results = await graph.sendAll([foreign, call({ path: own })])
  expect(results).toMatchObject([
    { failure: { name: 'ForeignLink' } },
    { answer: { body: { path: '/me/joinedTeams?$skiptoken=a%20b' } } },
  ])
  expect(await failure(graph, foreign)).toMatchObject({ name: 'ForeignLink' })
  expect(sent).toHaveLength(1)
})

test('where Retry-After cannot be read, other calls to the service keep away too, and other services do not', async () => {
  const { graph, sent, clock } = testGraph((_, index) => (index === 0 ? refusal(429, 'x') : json(200, {})))
  const began = clock.ms
  const plan = (path: string) => graph.send(write('conditional', { method: 'PATCH', path }))
  const first = plan('/a')
  await new Promise(setImmediate)
  await Promise.all([first, plan('/b'), graph.send(call({ path: '/c' }))])
  expect(Object.fromEntries(sent.map((each) => [each.path, each.atMs - began]))).toEqual({
    '/a': 375,
    '/b': 375,
    '/c': 0,
  })
})
