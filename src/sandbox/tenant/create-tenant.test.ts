import { expect, test } from 'vitest'
import { asFetch } from './as-fetch.ts'
import type { RequestReport } from './exchange.ts'
import { createMatcher } from './match-route.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'
import { CHANNEL, seedOrganisation, TEAM } from './test-organisation.ts'
import { ANA, BEN, testTenant } from './test-tenant.ts'

function seeded(options: Parameters<typeof testTenant>[0] = {}) {
  const test = testTenant(options)
  return { ...test, ...seedOrganisation(test.tenant.world) }
}

const error = (code: string) => ({ error: expect.objectContaining({ code }) })

test('CORE-1 the same request answers below /v1.0 and /graph/v1.0, with links on the base that was asked', async () => {
  const { ask } = seeded()
  const plain = await ask('GET', 'https://graph.test/v1.0/me')
  const prefixed = await ask('GET', 'http://graph.localhost:8080/graph/v1.0/me')
  expect(plain.body).toMatchObject({
    id: ANA,
    '@odata.context': 'https://graph.test/v1.0/$metadata#users/$entity',
  })
  expect(prefixed.body).toMatchObject({
    id: ANA,
    '@odata.context': 'http://graph.localhost:8080/graph/v1.0/$metadata#users/$entity',
  })
  expect(await ask('GET', 'http://graph.test/beta/me')).toMatchObject({
    status: 400,
    body: error('BadRequest'),
  })
})

test('CORE-2 without a good token the answer is 401 and says how to get one', async () => {
  const { tenant } = seeded({ verifyToken: () => Promise.resolve(undefined) })
  const none = await tenant.handle(new Request('http://graph.test/v1.0/me'))
  const bad = await tenant.handle(
    new Request('http://graph.test/v1.0/me', { headers: { Authorization: 'Bearer x' } }),
  )
  for (const response of [none, bad]) {
    expect(response.status).toBe(401)
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer .*authorization_uri=/)
    expect(await response.json()).toMatchObject(error('InvalidAuthenticationToken'))
  }
})

test('CORE-3 a missing scope is 403 and names the scopes that would do and those that are there', async () => {
  const { ask } = seeded()
  const { status, body } = await ask('GET', '/me/joinedTeams', { scopes: ['User.Read'] })
  expect(status).toBe(403)
  expect(JSON.stringify(body)).toContain("API requires one of 'Team.ReadBasic.All")
  expect(JSON.stringify(body)).toContain("Scopes on the request 'User.Read'")
})

test('CORE-4 an unknown segment is 400, a known path with another method 405', async () => {
  const { ask } = seeded()
  expect(await ask('GET', '/nowhere')).toMatchObject({ status: 400, body: error('BadRequest') })
  expect(await ask('DELETE', '/me')).toMatchObject({ status: 405 })
})

test('CORE-5 error bodies carry both request ids and the date, and the caller’s own id is echoed', async () => {
  const { ask } = seeded()
  const told = await ask('GET', '/nowhere', { headers: { 'client-request-id': 'mine' } })
  expect(told.headers.get('client-request-id')).toBe('mine')
  expect(told.body).toMatchObject({
    error: {
      innerError: {
        'request-id': told.headers.get('request-id'),
        'client-request-id': 'mine',
        date: '2026-11-23T09:00:00',
      },
    },
  })
  expect(told.headers.get('Date')).toBe('Mon, 23 Nov 2026 09:00:00 GMT')
})

test('CORE-6 a body that is no JSON, or says it is something else, is refused', async () => {
  const { tenant, site } = seeded()
  const send = (type: string | undefined, body: string) =>
    tenant.handle(
      new Request(`http://graph.test/v1.0/sites/${site.id}/lists`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${btoa(JSON.stringify({ userId: ANA, tenantId: 't', scopes: ['Sites.Manage.All'] }))}`,
          ...(type === undefined ? {} : { 'Content-Type': type }),
        },
        body: new TextEncoder().encode(body),
      }),
    )
  expect((await send('application/json', '{"displayName":')).status).toBe(400)
  expect((await send('text/plain', '{"displayName":"A"}')).status).toBe(415)
  expect((await send(undefined, '{"displayName":"A"}')).status).toBe(400)
  expect((await send('application/json', '{"displayName":"A"}')).status).toBe(201)
})

test('CORE-7 a page may read exactly the exposed headers, and Retry-After only when the switch says so', async () => {
  const { tenant, ask } = seeded()
  const exposed = async () =>
    (await ask('GET', '/me')).headers.get('Access-Control-Expose-Headers')?.split(', ')
  expect(await exposed()).toEqual([
    'ETag',
    'Location',
    'Preference-Applied',
    'Content-Range',
    'request-id',
    'client-request-id',
    'ReadWriteConsistencyToken',
    'SdkVersion',
    'WWW-Authenticate',
    'x-ms-client-gcc-tenant',
    'Retry-After',
  ])
  tenant.settings.retryAfterReadable = false
  expect(await exposed()).not.toContain('Retry-After')
  const preflight = await tenant.handle(
    new Request('http://graph.test/v1.0/me', {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Headers': 'authorization,if-match' },
    }),
  )
  expect(preflight.status).toBe(200)
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('authorization,if-match')
})

test('CORE-8 every request is reported with who, the scope it used, its units and size', async () => {
  const { tenant, ask, site } = seeded()
  const reports: RequestReport[] = []
  tenant.onRequest((report) => reports.push(report))
  await ask('GET', `/sites/${site.id}/lists?$select=id`, { as: BEN })
  await ask('GET', '/nowhere')
  expect(reports).toMatchObject([
    {
      userId: BEN,
      method: 'GET',
      path: `/sites/${site.id}/lists?$select=id`,
      status: 200,
      scopeUsed: 'Sites.ReadWrite.All',
      service: 'sharepoint',
      units: 2,
      batchId: undefined,
    },
    { status: 400, service: undefined },
  ])
  expect(reports[0]?.bytes).toBeGreaterThan(10)
})

test('CORE-9 a bug of the tenant is a reported 500, never a silent one', async () => {
  const { tenant, ask } = seeded()
  const reports: RequestReport[] = []
  tenant.onRequest((report) => reports.push(report))
  Object.defineProperty(tenant.world.table('people.persons'), 'get', {
    value: () => 1 / (0n as unknown as number),
  })
  expect(await ask('GET', '/me')).toMatchObject({ status: 500, body: error('generalException') })
  expect(reports[0]).toMatchObject({ status: 500, bug: expect.stringContaining('TypeError') })
})

test('CORE-10 ids match encoded or not, in brackets, without regard to the case of literals', async () => {
  const { ask } = seeded()
  const wanted = { status: 200, body: expect.objectContaining({ id: CHANNEL }) }
  expect(await ask('GET', `/teams/${TEAM}/channels/${CHANNEL}`)).toMatchObject(wanted)
  expect(await ask('GET', `/teams/${TEAM}/channels/${encodeURIComponent(CHANNEL)}`)).toMatchObject(wanted)
  expect(await ask('GET', `/Teams('${TEAM}')/Channels('${CHANNEL}')`)).toMatchObject(wanted)
})

test('CORE-10 a literal beats a value, a longer path one that swallows the rest', () => {
  const route = (template: string): Route => ({
    method: 'GET',
    template,
    scopes: [],
    service: 'directory',
    handle: () => ({ status: 200 }),
  })
  const match = createMatcher(
    ['/a/{x}', '/a/b', '/a/{x}:/{rest+}', '/a/{x}:/{rest+}:/content', '/f/run()'].map(route),
  )
  const found = (path: string) => {
    const result = match('GET', path)
    return result.kind === 'route' ? [result.route.template, result.params] : result.kind
  }
  expect(found('/a/b')).toEqual(['/a/b', {}])
  expect(found('/a/c')).toEqual(['/a/{x}', { x: 'c' }])
  expect(found('/a/c:/d%20e/f.txt')).toEqual(['/a/{x}:/{rest+}', { x: 'c', rest: 'd e/f.txt' }])
  expect(found('/a/c:/d/e:/content')).toEqual(['/a/{x}:/{rest+}:/content', { x: 'c', rest: 'd/e' }])
  expect(found('/f/run()')).toEqual(['/f/run()', {}])
  expect(found('/a/b/c')).toBe('none')
})

test('CORE-10 no two routes answer the same request', () => {
  const shapes = routes.map(
    ({ method, template }) => `${method} ${template.replace(/\{\w+/g, '{').toLowerCase()}`,
  )
  expect(shapes.filter((shape, place) => shapes.indexOf(shape) !== place)).toEqual([])
})

test('CORE-11 a snapshot brings back every table and counter', async () => {
  const { tenant, ask, site } = seeded()
  await ask('POST', `/sites/${site.id}/lists`, { body: { displayName: 'Risks' } })
  await ask('POST', `/sites/${site.id}/lists/Risks/items`, { body: { fields: { Title: 'One' } } })
  const later = testTenant({ state: tenant.snapshot() })
  const told = await later.ask('POST', `/sites/${site.id}/lists/Risks/items`, {
    body: { fields: { Title: 'Two' } },
  })
  expect(told.body).toMatchObject({ id: '2' })
  expect(await later.ask('GET', `/sites/${site.id}/lists/Risks/items/1`)).toMatchObject({
    body: { fields: { Title: 'One' } },
  })
})

test('CORE-12 as a page’s fetch, an abort rejects while the work goes on, and hidden headers are hidden', async () => {
  let wake: () => void = () => undefined
  const { tenant, site, ask } = seeded({
    sleep: () => new Promise((resolve) => (wake = resolve)),
    faults: ({ method }) => (method === 'POST' ? { delayMs: 1000 } : undefined),
  })
  const fetch = asFetch(tenant)
  const headers = {
    Authorization: `Bearer ${btoa(JSON.stringify({ userId: ANA, tenantId: 't', scopes: ['Sites.Manage.All'] }))}`,
    'Content-Type': 'application/json',
  }
  const abort = new AbortController()
  const sent = fetch(`http://graph.test/v1.0/sites/${site.id}/lists`, {
    method: 'POST',
    headers,
    body: '{"displayName":"Late"}',
    signal: abort.signal,
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  abort.abort()
  await expect(sent).rejects.toThrow(/abort/i)
  wake()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await ask('GET', `/sites/${site.id}/lists/Late`)).toMatchObject({ status: 200 })
  const answer = await fetch('http://graph.test/v1.0/me', { headers })
  expect(answer.headers.get('OData-Version')).toBeNull()
  expect(answer.headers.get('request-id')).not.toBeNull()
})
