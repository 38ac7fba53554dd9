import { expect, test } from 'vitest'
import * as v from 'valibot'
import type { RequestReport } from './exchange.ts'
import { seedOrganisation } from './test-organisation.ts'
import { ANA, testTenant, type Told } from './test-tenant.ts'

function seeded(options: Parameters<typeof testTenant>[0] = {}) {
  const test = testTenant(options)
  return { ...test, ...seedOrganisation(test.tenant.world) }
}

const answerSchema = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.record(v.string(), v.string()),
      body: v.optional(v.unknown()),
    }),
  ),
})

function rows(told: Told) {
  return v.parse(answerSchema, told.body).responses
}

function statuses(told: Told): Record<string, number> {
  return Object.fromEntries(rows(told).map((row) => [row.id, row.status]))
}

const get = (id: string, url = '/me') => ({ id, method: 'GET', url })
const json = { 'Content-Type': 'application/json' }

test('CORE-20 a batch of 20 answers 200 whatever its requests answer, each reported under one batch', async () => {
  const { tenant, ask } = seeded()
  const reports: RequestReport[] = []
  tenant.onRequest((report) => reports.push(report))
  const requests = Array.from({ length: 20 }, (_, n) =>
    get(String(n), n === 3 ? '/nowhere' : 'me?$select=id'),
  )
  const told = await ask('POST', '/$batch', { body: { requests } })
  expect(told.status).toBe(200)
  expect(rows(told)).toHaveLength(20)
  expect(statuses(told)).toMatchObject({ 2: 200, 3: 400 })
  expect(reports).toHaveLength(20)
  expect(new Set(reports.map((report) => report.batchId)).size).toBe(1)
  expect(reports[0]?.batchId).toBeDefined()
})

test('CORE-20 the answers come in an order of their own', async () => {
  const { ask } = seeded()
  const requests = Array.from({ length: 12 }, (_, n) => get(String(n)))
  const order = rows(await ask('POST', '/$batch', { body: { requests } })).map((row) => Number(row.id))
  expect(order).not.toEqual([...order].sort((a, b) => a - b))
})

test('CORE-21 malformed batches are refused as a whole', async () => {
  const { ask } = seeded()
  const refused = async (requests: unknown) => (await ask('POST', '/$batch', { body: { requests } })).status
  expect(await refused(Array.from({ length: 21 }, (_, n) => get(String(n))))).toBe(400)
  expect(await refused([get('a'), get('A')])).toBe(400)
  expect(await refused([get('a', 'https://graph.test/v1.0/me')])).toBe(400)
  expect(await refused([{ ...get('a'), dependsOn: ['b'] }])).toBe(400)
  expect(
    await refused([
      { ...get('a'), dependsOn: ['b'] },
      { ...get('b'), dependsOn: ['a'] },
    ]),
  ).toBe(400)
  expect(await refused([{ id: 'a', method: 'POST', url: '/me/x', body: {} }])).toBe(400)
  expect(await refused([{ id: 'a', method: 'POST', url: '/me/x', headers: json }])).toBe(400)
  expect(await refused([])).toBe(400)
})

test('CORE-22 what depends on a failure is 424, what depends on a success runs after it', async () => {
  const { ask, site } = seeded()
  const list = {
    id: 'list',
    method: 'POST',
    url: `/sites/${site.id}/lists`,
    headers: json,
    body: { displayName: 'A' },
  }
  const item = {
    id: 'item',
    method: 'POST',
    url: `/sites/${site.id}/lists/A/items`,
    headers: json,
    body: { fields: { Title: 'x' } },
    dependsOn: ['LIST'],
  }
  const told = await ask('POST', '/$batch', {
    body: {
      requests: [
        item,
        list,
        get('bad', '/nowhere'),
        { ...get('after'), dependsOn: ['bad'] },
        { ...get('last'), dependsOn: ['after'] },
      ],
    },
  })
  expect(statuses(told)).toEqual({ list: 201, item: 201, bad: 400, after: 424, last: 424 })
})

test('CORE-23 bytes travel as base64 both ways', async () => {
  const { ask, site } = seeded()
  const url = `/drives/${site.driveId}/root:/a.txt:/content`
  const put = { id: 'p', method: 'PUT', url, headers: { 'Content-Type': 'text/plain' }, body: btoa('hello') }
  expect(statuses(await ask('POST', '/$batch', { body: { requests: [put] } }))).toEqual({ p: 201 })
  const [row] = rows(await ask('POST', '/$batch', { body: { requests: [get('g', url)] } }))
  expect(row).toMatchObject({ body: btoa('hello'), headers: { 'Content-Type': 'text/plain' } })
})

test('CORE-24 a batch cannot hold a batch', async () => {
  const { ask } = seeded()
  const inner = { id: 'a', method: 'POST', url: '/$batch', headers: json, body: { requests: [get('b')] } }
  expect(statuses(await ask('POST', '/$batch', { body: { requests: [inner] } }))).toEqual({ a: 400 })
})

test('CORE-25 an inner 429 carries its Retry-After in the body even where pages cannot read the header', async () => {
  const { ask, tenant } = seeded({
    faults: ({ batchId }) =>
      batchId === undefined
        ? undefined
        : {
            failure: {
              kind: 'status',
              status: 429,
              moment: 'before',
              retryAfterSeconds: 7,
              retryAfterHidden: true,
            },
          },
  })
  tenant.settings.retryAfterReadable = false
  const [row] = rows(await ask('POST', '/$batch', { body: { requests: [get('a')] } }))
  expect(row).toMatchObject({ status: 429, headers: { 'Retry-After': '7' } })
})

test('CORE-26 the requests of a batch do not inherit If-Match, Prefer or ConsistencyLevel', async () => {
  const { ask } = seeded()
  const told = await ask('POST', '/$batch', {
    headers: { ConsistencyLevel: 'eventual' },
    body: { requests: [get('a', '/users?$search="displayName:ana"')] },
  })
  expect(statuses(told)).toEqual({ a: 400 })
})

test('CORE-27 each inner request is held to the scopes of the outer token', async () => {
  const { ask } = seeded()
  const told = await ask('POST', '/$batch', {
    scopes: ['User.Read'],
    body: { requests: [get('a'), get('b', '/me/joinedTeams')] },
  })
  expect(statuses(told)).toEqual({ a: 200, b: 403 })
  expect(rows(told).find((row) => row.id === 'a')?.body).toMatchObject({ id: ANA })
})
