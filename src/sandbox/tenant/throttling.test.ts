import * as v from 'valibot'
import { expect, test } from 'vitest'
import { performBatch } from './batch.ts'
import { ConnectionDropped } from './exchange.ts'
import { seededFaults } from './fault.ts'
import { createMailboxSlots } from './mailbox-slots.ts'
import { createMatcher } from './match-route.ts'
import { perform, type Machine } from './perform.ts'
import { persons } from './people/person.ts'
import { createStore } from './store.ts'
import { CHANNEL, seedOrganisation, TEAM } from './test-organisation.ts'
import { ANA, BEN, testTenant } from './test-tenant.ts'
import { createThrottle, PUBLISHED_BUDGETS } from './throttling.ts'

function seeded(options: Parameters<typeof testTenant>[0] = {}) {
  const test = testTenant(options)
  return { ...test, ...seedOrganisation(test.tenant.world) }
}

test('CORE-30 four requests a second on one team, then 429 with Retry-After until the second is over', async () => {
  const { ask, clock } = seeded({ throttling: { on: true } })
  const read = () => ask('GET', `/teams/${TEAM}/channels/${CHANNEL}`)
  for (let n = 0; n < 4; n++) expect((await read()).status).toBe(200)
  const refused = await read()
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '1'])
  clock.ms += 1000
  expect((await read()).status).toBe(200)
})

test('CORE-30 nothing is throttled while the switch is off', async () => {
  const { ask } = seeded()
  for (let n = 0; n < 20; n++) expect((await ask('GET', `/teams/${TEAM}`)).status).toBe(200)
})

test('CORE-31 SharePoint counts units and warns from 80 % on; refused requests count too', () => {
  const admit = createThrottle({ ...PUBLISHED_BUDGETS, on: true, sharepointUnitsPerMinute: 100 })
  const call = (atMs: number, units = 10) =>
    admit({
      service: 'sharepoint',
      method: 'GET',
      path: '/sites/x',
      userId: ANA,
      units,
      bytes: () => 0,
      atMs,
    })
  for (let n = 0; n < 8; n++) expect(call(0)).toEqual({})
  expect(call(0)).toMatchObject({ 'RateLimit-Limit': '100', 'RateLimit-Remaining': '10' })
  call(0)
  expect(() => call(0)).toThrow('Please retry again later.')
  // Ten units are back after six seconds, had the refusal not cost ten more.
  expect(() => call(6000)).toThrow('Please retry again later.')
  expect(call(20_000)).toHaveProperty('RateLimit-Remaining')
})

test('CORE-33 a channel takes 3,000 messages a day, a mailbox 150 MB in five minutes, extensions 455 in ten seconds', () => {
  const admit = createThrottle({ ...PUBLISHED_BUDGETS, on: true })
  const call = { userId: ANA, units: 1, bytes: () => 0, atMs: 0 }
  const posted = (n: number) =>
    admit({
      ...call,
      service: 'teams',
      method: 'POST',
      path: `/teams/${TEAM}/channels/${CHANNEL}/messages`,
      // One every ten seconds: under every limit of a second.
      atMs: n * 10_000,
    })
  for (let n = 0; n < 3000; n++) posted(n)
  // 30,000 s gave back a third of the day's messages.
  for (let n = 3000; n < 4500; n++) posted(n)
  expect(() => {
    for (let n = 4500; n < 6000; n++) posted(n)
  }).toThrow('Please retry again later.')
  const upload = (megabytes: number) =>
    admit({
      ...call,
      service: 'outlook',
      method: 'POST',
      path: '/me/events/x/attachments',
      bytes: () => megabytes * 1024 * 1024,
    })
  for (let n = 0; n < 50; n++) upload(3)
  expect(() => upload(3)).toThrow('Please retry again later.')
  const extend = () =>
    admit({ ...call, userId: BEN, service: 'outlook', method: 'POST', path: '/me/events/x/extensions' })
  for (let n = 0; n < 455; n++) extend()
  expect(extend).toThrow('Please retry again later.')
})

test('CORE-32 four Outlook requests of one mailbox at a time: what is over is refused, in a batch and alone', async () => {
  const wakes: (() => void)[] = []
  const take = createMailboxSlots()
  const machine: Machine = {
    store: createStore({ now: () => 0, newGuid: () => 'g', random: () => 0.5 }),
    matcher: createMatcher([
      {
        method: 'GET',
        template: '/me/mail',
        scopes: [],
        service: 'outlook',
        handle: () => ({ status: 200 }),
      },
    ]),
    admit: () => ({}),
    takeMailbox: (userId, wanted) => take(userId, wanted, 4),
    faults: () => () => ({ delayMs: 100 }),
    sleep: () => new Promise((resolve) => wakes.push(resolve)),
    report: () => undefined,
  }
  const tracing = { requestId: 'r', clientRequestId: 'c', atMs: 0 }
  const outer = {
    headers: new Headers(),
    caller: { userId: ANA, tenantId: 't', scopes: [] },
    base: 'http://graph.test/v1.0',
    batchId: undefined,
  }
  const url = {
    method: 'GET',
    path: '/me/mail',
    query: new URLSearchParams(),
    payload: { kind: 'none' },
  } as const
  const running = [0, 1, 2].map(() => perform(machine, { ...outer, ...url }, tracing))
  const requests = Array.from({ length: 4 }, (_, n) => ({ id: String(n), method: 'GET', url: '/me/mail' }))
  const batch = performBatch(machine, { ...outer, batchId: 'b' }, { requests }, tracing)
  const alone = perform(machine, { ...outer, ...url }, tracing)
  const wakeAll = () => wakes.splice(0).forEach((wake) => wake())
  wakeAll()
  const inner = v.parse(
    v.object({ responses: v.array(v.object({ status: v.number() })) }),
    (await batch).body,
  )
  expect(inner.responses.map((row) => row.status).sort((a, b) => a - b)).toEqual([200, 429, 429, 429])
  expect((await alone).status).toBe(429)
  for (const answer of await Promise.all(running)) expect(answer.status).toBe(200)
  const afterwards = perform(machine, { ...outer, ...url }, tracing)
  wakeAll()
  expect((await afterwards).status).toBe(200)
})

test('CORE-40 an answer lost after the write was done leaves the write', async () => {
  const { ask, site, tenant } = seeded()
  const make = (displayName: string) => ask('POST', `/sites/${site.id}/lists`, { body: { displayName } })
  tenant.settings.faults = () => ({ failure: { kind: 'status', status: 504, moment: 'done' } })
  expect((await make('A')).status).toBe(504)
  tenant.settings.faults = () => ({ failure: { kind: 'drop', moment: 'done' } })
  await expect(make('B')).rejects.toThrow(ConnectionDropped)
  tenant.settings.faults = () => ({ failure: { kind: 'drop', moment: 'before' } })
  await expect(make('C')).rejects.toThrow(TypeError)
  tenant.settings.faults = undefined
  expect((await ask('GET', `/sites/${site.id}/lists/A`)).status).toBe(200)
  expect((await ask('GET', `/sites/${site.id}/lists/B`)).status).toBe(200)
  expect((await ask('GET', `/sites/${site.id}/lists/C`)).status).toBe(404)
})

test('CORE-41 inside a batch a broken line is 504, and the batch itself can be lost as a whole', async () => {
  const { ask, tenant } = seeded()
  const body = { requests: [{ id: '1', method: 'GET', url: '/me' }] }
  tenant.settings.faults = ({ batchId }) =>
    batchId === undefined ? undefined : { failure: { kind: 'drop', moment: 'done' } }
  expect((await ask('POST', '/$batch', { body })).body).toMatchObject({ responses: [{ status: 504 }] })
  tenant.settings.faults = ({ service }) =>
    service === 'batch' ? { failure: { kind: 'status', status: 503, moment: 'before' } } : undefined
  expect((await ask('POST', '/$batch', { body })).status).toBe(503)
})

test('CORE-42 an expired token is 401 and does nothing', async () => {
  const { ask } = seeded({ faults: () => ({ failure: { kind: 'expired-token' } }) })
  const told = await ask('GET', '/me')
  expect(told).toMatchObject({ status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } })
})

test('CORE-43 a read may lag behind writes by up to 30 s, a write never', async () => {
  const { ask, tenant, clock, site } = seeded()
  const list = `/sites/${site.id}/lists/A`
  await ask('POST', `/sites/${site.id}/lists`, { body: { displayName: 'A' } })
  clock.ms += 60_000
  await ask('POST', `${list}/items`, { body: { fields: { Title: 'one' } } })
  clock.ms += 5000
  await ask('PATCH', `${list}/items/1/fields`, { body: { Title: 'two' } })
  const title = async (lagMs: number) => {
    tenant.settings.faults = () => ({ lagMs })
    const told = await ask('GET', `${list}/items/1`)
    return told.status === 404 ? 'none' : JSON.stringify(told.body).match(/"Title":"(\w+)"/)?.[1]
  }
  expect(await title(0)).toBe('two')
  expect(await title(1000)).toBe('one')
  expect(await title(6000)).toBe('none')
  await ask('PATCH', `${list}/items/1/fields`, { body: { Title: 'three' } })
  tenant.settings.faults = undefined
  expect((await ask('GET', `${list}/items/1/versions`)).body).toMatchObject({
    value: [{ id: '3.0' }, {}, {}],
  })
})

test('CORE-46 a claims challenge names its claims, and what is turned away is not done', async () => {
  const { ask, site, tenant } = seeded()
  const make = () => ask('POST', `/sites/${site.id}/lists`, { body: { displayName: 'A' } })
  tenant.settings.faults = () => ({ failure: { kind: 'claims' } })
  const challenged = await make()
  expect(challenged.status).toBe(401)
  const claims = /claims="([^"]+)"/.exec(challenged.headers.get('WWW-Authenticate') ?? '')?.[1] ?? ''
  expect(JSON.parse(atob(claims))).toHaveProperty('access_token')
  tenant.settings.faults = () => ({
    failure: { kind: 'refusal', status: 403, code: 'MaximumTasksInProject' },
  })
  expect(await make()).toMatchObject({ status: 403, body: { error: { code: 'MaximumTasksInProject' } } })
  tenant.settings.faults = undefined
  expect((await ask('GET', `/sites/${site.id}/lists/A`)).status).toBe(404)
})

test('CORE-47 a spoilt answer is half of its text or twice that, a row of a batch missing or there twice', async () => {
  const { ask, tenant } = seeded()
  // Not JSON any more, so read as it came.
  const text = async () => {
    const caller = { userId: ANA, tenantId: 'contoso', scopes: ['User.Read'] }
    const headers = { Authorization: `Bearer ${btoa(JSON.stringify(caller))}` }
    const request = new Request('http://graph.test/v1.0/me?$select=id', { headers })
    return (await tenant.handle(request)).text()
  }
  const whole = await text()
  for (const how of ['truncated', 'duplicated'] as const) {
    tenant.settings.faults = ({ service }) =>
      service === 'batch' ? undefined : { failure: { kind: 'garbled', how } }
    const half = whole.slice(0, Math.floor(whole.length / 2))
    expect(await text()).toBe(how === 'truncated' ? half : whole + whole)
    const requests = [{ id: '1', method: 'GET', url: '/me' }]
    const batch = await ask('POST', '/$batch', { body: { requests } })
    expect(batch.body).toMatchObject({ responses: how === 'truncated' ? [] : [{ id: '1' }, { id: '1' }] })
  }
})

test('CORE-44 the same seed makes the same faults, at most one failure a request', () => {
  const sequence = () => {
    let state = 1
    const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
    const plan = seededFaults(random, { throttled: 0.1, dropAfterDone: 0.1, staleRead: 0.2, slow: 0.1 })
    const point = { method: 'GET', path: '/', service: undefined, userId: ANA, batchId: undefined, atMs: 0 }
    return Array.from({ length: 500 }, () => plan(point))
  }
  const faults = sequence()
  expect(sequence()).toEqual(faults)
  const failed = faults.filter((fault) => fault?.failure !== undefined).length
  expect(failed).toBeGreaterThan(60)
  expect(failed).toBeLessThan(140)
})

test('CORE-45 rows that another workload changes are seen by the next read at once', async () => {
  const { ask, tenant } = seeded()
  const ana = persons(tenant.world).get(ANA)
  if (ana !== undefined) persons(tenant.world).set(ANA, { ...ana, displayName: 'Ana Silva' })
  expect((await ask('GET', '/me')).body).toMatchObject({ displayName: 'Ana Silva' })
})
