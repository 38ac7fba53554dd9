import { expect, test } from 'vitest'
import * as v from 'valibot'
import { CHANNEL, GUS, seedOrganisation, TEAM } from '../test-organisation.ts'
import { BEN, CHO, testTenant, type Ask, type Told } from '../test-tenant.ts'
import { groups } from '../people/group.ts'
import { sites } from './site.ts'
import { expireDeltaTokens, requireList } from './list.ts'
import { isLetIn, narrowList } from './narrowed.ts'

const COLUMNS = [
  { name: 'ClientKey', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'State', choice: { choices: ['open', 'closed'] }, indexed: true },
  { name: 'Weight', number: {}, indexed: true },
  { name: 'Due', dateTime: { format: 'dateTime' }, indexed: true },
  { name: 'Note', text: { allowMultipleLines: true } },
  { name: 'Flag', boolean: {} },
  { name: 'Secret', text: {}, hidden: true },
  { name: 'Other', lookup: {} },
]

async function risks() {
  const tested = testTenant()
  const organisation = seedOrganisation(tested.tenant.world)
  const site = `/sites/${organisation.site.id}`
  const list = `${site}/lists/Risks`
  const made = await tested.ask('POST', `${site}/lists`, { body: { displayName: 'Risks', columns: COLUMNS } })
  const add = (fields: object, ask: Ask = {}) =>
    tested.ask('POST', `${list}/items`, { ...ask, body: { fields } })
  return { ...tested, ...organisation, site: organisation.site, sitePath: site, list, made, add }
}

const error = (code: string) => ({ error: expect.objectContaining({ code }) })

const pageSchema = v.object({
  value: v.array(v.looseObject({ id: v.string() })),
  '@odata.nextLink': v.optional(v.string()),
  '@odata.deltaLink': v.optional(v.string()),
})

function page(told: Told) {
  const parsed = v.parse(pageSchema, told.body)
  return {
    ids: parsed.value.map((each) => each.id),
    value: parsed.value,
    next: parsed['@odata.nextLink'],
    delta: parsed['@odata.deltaLink'],
  }
}

function etag(told: Told): string {
  return v.parse(v.object({ eTag: v.string() }), told.body).eTag
}

test('LIST-1 a site answers by id, as root, of its group and by its address; search finds what one may read', async () => {
  const { ask, site, root, list } = await risks()
  const body = { id: site.id, webUrl: 'https://weft.sharepoint.com/sites/council' }
  expect(await ask('GET', `/sites/${site.id}`)).toMatchObject({ status: 200, body })
  expect(await ask('GET', `/sites/${encodeURIComponent(site.id)}`)).toMatchObject({ body })
  expect(await ask('GET', `/groups/${TEAM}/sites/root`)).toMatchObject({ body })
  expect(await ask('GET', '/sites/weft.sharepoint.com:/sites/council')).toMatchObject({ body })
  expect(await ask('GET', '/sites/root')).toMatchObject({ body: { id: root.id, root: {} } })
  expect(await ask('GET', `/groups/${TEAM}/sites/root/lists/Risks`)).toMatchObject({ status: 200 })
  expect(await ask('GET', '/sites/weft.sharepoint.com:/sites/council:/lists/Risks')).toMatchObject({
    status: 200,
  })
  expect(await ask('GET', list.replace('Risks', 'Nothing'))).toMatchObject({
    status: 404,
    body: error('itemNotFound'),
  })
  expect(page(await ask('GET', '/sites?search=council')).ids).toHaveLength(2)
  expect(page(await ask('GET', '/sites?search=council', { as: CHO })).ids).toEqual([])
})

test('LIST-2 members write items, visitors read, others are refused; only owners make lists unless the site says so', async () => {
  const { ask, add, list, sitePath, site, tenant, privateSite } = await risks()
  expect(await add({ Title: 'a' }, { as: BEN })).toMatchObject({ status: 201 })
  expect(await add({ Title: 'a' }, { as: CHO })).toMatchObject({ status: 403, body: error('accessDenied') })
  expect(await ask('GET', `${list}/items`, { as: CHO })).toMatchObject({ status: 403 })
  const make = (as: string) => ask('POST', `${sitePath}/lists`, { as, body: { displayName: `Of ${as}` } })
  expect(await make(BEN)).toMatchObject({ status: 403, body: error('accessDenied') })
  sites(tenant.world).set(site.id, { ...site, membersMayCreateLists: true, visitors: [CHO] })
  expect(await make(BEN)).toMatchObject({ status: 201 })
  expect(await ask('GET', `${list}/items`, { as: CHO })).toMatchObject({ status: 200 })
  expect(await add({ Title: 'a' }, { as: CHO })).toMatchObject({ status: 403 })
  expect(await ask('GET', `/sites/${privateSite.id}`, { as: BEN })).toMatchObject({ status: 403 })
  expect(await ask('GET', `/sites/${privateSite.id}`, { as: GUS })).toMatchObject({ status: 200 })
})

test('LIST-2 who leaves the group loses the site', async () => {
  const { tenant, ask, list } = await risks()
  const group = groups(tenant.world).get(TEAM)
  if (group !== undefined) groups(tenant.world).set(TEAM, { ...group, members: [] })
  expect(await ask('GET', `${list}/items`, { as: BEN })).toMatchObject({ status: 403 })
})

test('LIST-3 a list is made with its columns, found by id and title, filtered by displayName alone', async () => {
  const { ask, made, sitePath, list } = await risks()
  expect(made).toMatchObject({
    status: 201,
    body: { displayName: 'Risks', list: { template: 'genericList' } },
  })
  const { id } = v.parse(v.object({ id: v.string() }), made.body)
  expect(await ask('GET', `${sitePath}/lists/${id}`)).toMatchObject({
    status: 200,
    body: { displayName: 'Risks' },
  })
  expect(page(await ask('GET', `${sitePath}/lists?$filter=displayName eq 'Risks'`)).ids).toEqual([id])
  expect(await ask('GET', `${sitePath}/lists?$filter=name eq 'Risks'`)).toMatchObject({ status: 400 })
  expect(await ask('POST', `${sitePath}/lists`, { body: { displayName: 'risks' } })).toMatchObject({
    status: 409,
    body: error('nameAlreadyExists'),
  })
  const whole = await ask('GET', `${list}?$expand=columns($select=name),items($expand=fields($select=Title))`)
  expect(whole.body).toMatchObject({ columns: expect.arrayContaining([{ name: 'ClientKey' }]), items: [] })
})

test('LIST-4 a column has one type; names are unique; unique values need an index; 20 indexes at most', async () => {
  const { ask, list } = await risks()
  const add = async (column: object) => (await ask('POST', `${list}/columns`, { body: column })).status
  expect(await add({ name: 'A' })).toBe(400)
  expect(await add({ name: 'A', text: {}, number: {} })).toBe(400)
  expect(await add({ name: 'A', text: {}, colour: 'red' })).toBe(400)
  expect(await add({ name: 'A', text: { allowMultipleLines: true }, indexed: true })).toBe(400)
  expect(await add({ name: 'A', text: {}, enforceUniqueValues: true })).toBe(400)
  expect(await add({ name: 'clientkey', text: {} })).toBe(409)
  expect(await add({ name: 'A', choice: { choices: [] } })).toBe(400)
  for (let n = 0; n < 15; n++) expect(await add({ name: `X${n}`, text: {}, indexed: true })).toBe(201)
  expect(await add({ name: 'Y', text: {}, indexed: true })).toBe(400)
  const { status, body } = await ask('PATCH', `${list}/columns/X0`, {
    body: { displayName: 'Ex', indexed: false },
  })
  expect([status, body]).toMatchObject([200, { name: 'X0', displayName: 'Ex', indexed: false }])
  expect((await ask('PATCH', `${list}/columns/X0`, { body: { number: {} } })).status).toBe(400)
  expect((await ask('DELETE', `${list}/columns/X0`)).status).toBe(204)
  expect((await ask('GET', `${list}/columns/X0`)).status).toBe(404)
})

test('LIST-5 fields are checked: unknown, read-only, types, lengths, choices, lookups as text', async () => {
  const { add } = await risks()
  const status = async (fields: object) => (await add(fields)).status
  expect(await status({ Nope: 1 })).toBe(400)
  expect(await status({ Created: '2026-01-01T00:00:00Z' })).toBe(400)
  expect(await status({ Title: 'x'.repeat(255) })).toBe(201)
  expect(await status({ Title: 'x'.repeat(256) })).toBe(400)
  expect(await status({ Note: 'x'.repeat(63_999) })).toBe(201)
  expect(await status({ Note: 'x'.repeat(64_000) })).toBe(400)
  expect(await status({ State: 'half' })).toBe(400)
  expect(await status({ Weight: 'heavy' })).toBe(400)
  expect(await status({ Due: 'tomorrow' })).toBe(400)
  expect(await status({ Flag: 'yes' })).toBe(400)
  expect(await status({ OtherLookupId: 6 })).toBe(500)
  expect(await status({ OtherLookupId: '6' })).toBe(201)
})

test('LIST-6 dates lose their milliseconds, null clears a field, what is not sent stays', async () => {
  const { add, ask, list } = await risks()
  await add({ Title: 'a', Note: 'n', Due: '2026-12-01T10:00:00.123+01:00' })
  await ask('PATCH', `${list}/items/1/fields`, { body: { Note: null } })
  const { body } = await ask('GET', `${list}/items/1`)
  expect(body).toMatchObject({ fields: { Title: 'a', Due: '2026-12-01T09:00:00Z' } })
  expect(JSON.stringify(body)).not.toContain('"Note"')
})

test('LIST-7 If-Match with another version is 412, without it the last write wins', async () => {
  const { add, ask, list } = await risks()
  const first = etag(await add({ Title: 'a' }))
  expect(first).toMatch(/^"\{[0-9A-F-]+\},1"$/)
  const changed = await ask('PATCH', `${list}/items/1`, {
    headers: { 'If-Match': first },
    body: { fields: { Title: 'b' } },
  })
  expect([changed.status, etag(changed)]).toEqual([200, first.replace(',1"', ',2"')])
  const stale = { headers: { 'If-Match': first } }
  const refused = { status: 412, body: error('resourceModified') }
  expect(await ask('PATCH', `${list}/items/1/fields`, { ...stale, body: { Title: 'c' } })).toMatchObject(
    refused,
  )
  expect(await ask('DELETE', `${list}/items/1`, stale)).toMatchObject(refused)
  expect(await ask('PATCH', `${list}/items/1/fields`, { body: { Title: 'c' } })).toMatchObject({
    status: 200,
    body: { Title: 'c' },
  })
})

test('LIST-8 a second item with the same unique value is refused, also by a change, until the first is gone', async () => {
  const { add, ask, list } = await risks()
  await add({ ClientKey: 'K1' })
  await add({ ClientKey: 'K2' })
  const refused = {
    status: 400,
    body: { error: { code: 'invalidRequest', innerError: { code: 'duplicateValue' } } },
  }
  expect(await add({ ClientKey: 'k1' })).toMatchObject(refused)
  expect(await ask('PATCH', `${list}/items/2/fields`, { body: { ClientKey: 'K1' } })).toMatchObject(refused)
  expect(await ask('PATCH', `${list}/items/1/fields`, { body: { ClientKey: 'K1' } })).toMatchObject({
    status: 200,
  })
  await ask('DELETE', `${list}/items/1`)
  expect(await add({ ClientKey: 'K1' })).toMatchObject({ status: 201 })
})

test('LIST-9 fields come when expanded, hidden columns only when named', async () => {
  const { add, ask, list } = await risks()
  await add({ Title: 'a', Secret: 's', Weight: 2 })
  const fieldsOf = async (query: string) =>
    page(await ask('GET', `${list}/items${query}`)).value[0]?.['fields']
  expect(await fieldsOf('')).toBeUndefined()
  expect(await fieldsOf('?$expand=fields')).toMatchObject({
    Title: 'a',
    Weight: 2,
    id: '1',
    AuthorLookupId: '6',
  })
  expect(await fieldsOf('?$expand=fields')).not.toHaveProperty('Secret')
  expect(await fieldsOf('?expand=fields(select=Secret)')).toEqual({
    '@odata.etag': expect.any(String),
    Secret: 's',
  })
  expect((await ask('GET', `${list}/items?$expand=driveItem`)).status).toBe(400)
  expect((await ask('GET', `${list}/items/1?$select=id,eTag`)).body).toEqual({
    '@odata.context': expect.any(String),
    '@odata.etag': expect.any(String),
    id: '1',
    eTag: expect.any(String),
  })
})

test('LIST-10 filter and order need an index, or the caller’s word that failing is fine', async () => {
  const { add, ask, list } = await risks()
  await add({ Title: 'b', Weight: 2, State: 'open', Due: '2026-12-01T00:00:00Z' })
  await add({ Title: 'a', Weight: 10, State: 'closed' })
  const found = async (query: string, prefer?: string) =>
    page(
      await ask('GET', `${list}/items?${query}`, prefer === undefined ? {} : { headers: { Prefer: prefer } }),
    ).ids
  const risky = 'HonorNonIndexedQueriesWarningMayFailRandomly'
  expect(await found("$filter=fields/State eq 'open'")).toEqual(['1'])
  expect(await found('$filter=fields/Weight gt 2')).toEqual(['2'])
  expect(await found("$filter=fields/Due le '2026-12-31T00:00:00Z' and fields/Weight lt 5")).toEqual(['1'])
  expect(await found('$filter=fields/Due eq null')).toEqual(['2'])
  expect(await found('$orderby=fields/Weight desc')).toEqual(['2', '1'])
  const refused = await ask('GET', `${list}/items?$expand=fields&$filter=startswith(fields/Title,'ba')`)
  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.body)).toContain(risky)
  expect(await found("$filter=startswith(fields/Title,'A')", risky)).toEqual(['2'])
  expect((await ask('GET', `${list}/items?$filter=createdDateTime gt 2026-01-01`)).status).toBe(400)
  expect((await ask('GET', `${list}/items?$search=x`)).status).toBe(400)
  expect((await ask('GET', `${list}/items?$filter=fields/Weight gt`)).status).toBe(400)
})

test('LIST-11 pages hold 200 rows unless asked, 5,000 at most, and a deletion between two pages skips nothing', async () => {
  const { add, ask, list } = await risks()
  for (let n = 0; n < 450; n++) await add({ Title: `t${n}` })
  const first = page(await ask('GET', `${list}/items?$select=id`))
  expect(first.ids).toHaveLength(200)
  expect(first.next).toMatch(/^http:\/\/graph\.test\/v1\.0\/sites\//)
  await ask('DELETE', `${list}/items/3`)
  const second = page(await ask('GET', first.next ?? ''))
  const third = page(await ask('GET', second.next ?? ''))
  expect([second.ids[0], second.ids.length, third.ids.length, third.next]).toEqual([
    '201',
    200,
    50,
    undefined,
  ])
  expect(page(await ask('GET', `${list}/items?$top=9000`)).ids).toHaveLength(449)
  expect((await ask('GET', `${list}/items?$skiptoken=zz`)).status).toBe(400)
})

test('LIST-12 a query that touches more than 5,000 rows fails, and an index comes too late then', async () => {
  const { tenant, add, ask, list, made } = await risks()
  await add({ Title: 'x', State: 'open', Weight: 1 })
  const { id } = v.parse(v.object({ id: v.string() }), made.body)
  const rows = tenant.world.table<Record<string, unknown>>(`lists.items.${id}`)
  for (let n = 2; n <= 5001; n++) {
    rows.set(String(n), { ...rows.get('1'), id: n, sequence: n, fields: { State: 'open', Weight: n } })
  }
  const status = async (query: string, headers: Record<string, string> = {}) =>
    (await ask('GET', `${list}/items?$top=1&${query}`, { headers })).status
  expect(await status('$select=id')).toBe(200)
  expect(await status('$filter=fields/Weight eq 7')).toBe(200)
  expect(await status("$filter=fields/State eq 'open'")).toBe(400)
  expect(await status("$filter=fields/State eq 'open' and fields/Weight lt 9")).toBe(200)
  const risky = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' }
  expect(await status("$filter=fields/Title eq 'x'", risky)).toBe(400)
  const late = await ask('POST', `${list}/columns`, { body: { name: 'Late', text: {}, indexed: true } })
  expect(late.status).toBe(400)
})

test('LIST-13 every change makes a version, and restoring one writes it as the newest', async () => {
  const { add, ask, list } = await risks()
  await add({ Title: 'a', Weight: 1 })
  await ask('PATCH', `${list}/items/1/fields`, { as: BEN, body: { Title: 'b', Weight: null } })
  const versions = page(await ask('GET', `${list}/items/1/versions?$expand=fields`))
  expect(versions.value).toMatchObject([
    { id: '2.0', lastModifiedBy: { user: { id: BEN } }, fields: { Title: 'b' } },
    { id: '1.0', fields: { Title: 'a', Weight: 1 } },
  ])
  expect((await ask('POST', `${list}/items/1/versions/1.0/restoreVersion`)).status).toBe(204)
  expect((await ask('GET', `${list}/items/1`)).body).toMatchObject({ fields: { Title: 'a', Weight: 1 } })
  expect(page(await ask('GET', `${list}/items/1/versions`)).ids).toEqual(['3.0', '2.0', '1.0'])
  expect((await ask('GET', `${list}/items/1/versions/9.0`)).status).toBe(404)
})

test('LIST-14 delta tells of everything once, then of changes and deletions, with fields when expanded', async () => {
  const { add, ask, list } = await risks()
  for (const title of ['a', 'b', 'c']) await add({ Title: title })
  await ask('DELETE', `${list}/items/2`)
  const first = page(await ask('GET', `${list}/items/delta?$expand=fields($select=Title)`))
  expect(first.value).toMatchObject([{ id: '1', fields: { Title: 'a' } }, { id: '3' }])
  await ask('PATCH', `${list}/items/1/fields`, { body: { Title: 'A' } })
  await ask('DELETE', `${list}/items/3`)
  await add({ Title: 'd' })
  const second = page(await ask('GET', first.delta ?? ''))
  expect(second.value).toMatchObject([
    { id: '1', fields: { Title: 'A' } },
    { id: '3', deleted: { state: 'deleted' } },
    { id: '4', fields: { Title: 'd' } },
  ])
  expect(page(await ask('GET', second.delta ?? '')).ids).toEqual([])
})

test('LIST-14 what changes between two pages of delta comes again, the last occurrence being right', async () => {
  const { add, ask, list } = await risks()
  for (const title of ['a', 'b', 'c']) await add({ Title: title })
  const first = page(await ask('GET', `${list}/items/delta?$top=2&$expand=fields`))
  await ask('PATCH', `${list}/items/1/fields`, { body: { Title: 'A' } })
  await ask('DELETE', `${list}/items/2`)
  const second = page(await ask('GET', first.next ?? ''))
  const third = page(await ask('GET', second.next ?? ''))
  expect([first.ids, second.ids, third.ids]).toEqual([['1', '2'], ['3', '1'], ['2']])
  expect(third.value[0]).toMatchObject({ deleted: { state: 'deleted' } })
})

test('LIST-15 token=latest gives no rows and a link from now on', async () => {
  const { add, ask, list } = await risks()
  await add({ Title: 'a' })
  for (const path of [`${list}/items/delta?token=latest`, `${list}/items/delta(token='latest')`]) {
    const latest = page(await ask('GET', path))
    expect(latest.ids).toEqual([])
    const made = await add({ Title: 'b' })
    expect(page(await ask('GET', latest.delta ?? '')).value).toMatchObject([
      { id: v.parse(v.object({ id: v.string() }), made.body).id },
    ])
  }
})

test('LIST-16 an unknown, foreign or old delta token is 410 with the address to begin again', async () => {
  const { add, ask, list, made, tenant, clock } = await risks()
  await add({ Title: 'a' })
  const { delta } = page(await ask('GET', `${list}/items/delta?$expand=fields`))
  const gone = async (link: string) => {
    const told = await ask('GET', link)
    expect(told).toMatchObject({
      status: 410,
      body: { error: { innerError: { code: 'resyncChangesApplyDifferences' } } },
    })
    const location = told.headers.get('Location') ?? ''
    expect(page(await ask('GET', location)).ids).toEqual(['1'])
  }
  await gone(`${list}/items/delta?token=nonsense&$expand=fields`)
  expireDeltaTokens(tenant.world, v.parse(v.object({ id: v.string() }), made.body).id)
  await gone(delta ?? '')
  const fresh = page(await ask('GET', `${list}/items/delta`))
  clock.ms += 61 * 86_400_000
  await gone(fresh.delta ?? '')
})

test('LIST-17 units: one row and delta with a token cost 1, rows and writes 2', async () => {
  const { tenant, add, ask, list } = await risks()
  const units: number[] = []
  tenant.onRequest((report) => units.push(report.units))
  await add({ Title: 'a' })
  await ask('GET', `${list}/items/1`)
  await ask('GET', `${list}/items`)
  const { delta } = page(await ask('GET', `${list}/items/delta`))
  await ask('GET', delta ?? '')
  expect(units).toEqual([2, 1, 2, 2, 1])
})

test('LIST-18 PATCH of the fields answers the fields without an ETag, PATCH of the item with one', async () => {
  const { add, ask, list } = await risks()
  await add({ Title: 'a' })
  const fields = await ask('PATCH', `${list}/items/1/fields`, { body: { Title: 'b' } })
  expect(fields.body).toMatchObject({ Title: 'b' })
  expect(fields.body).not.toHaveProperty('@odata.etag')
  expect(fields.headers.get('ETag')).toBeNull()
  const item = await ask('PATCH', `${list}/items/1`, { body: { fields: { Title: 'c' } } })
  expect(etag(item)).toMatch(/,3"$/)
})

test('LIST-19 lists made by a member of a channel’s site are found there alone', async () => {
  const { ask, privateSite } = await risks()
  await ask('POST', `/sites/${privateSite.id}/lists`, { body: { displayName: 'Risks' } })
  await ask('POST', `/sites/${privateSite.id}/lists/Risks/items`, { body: { fields: { Title: 'secret' } } })
  expect(page(await ask('GET', `/groups/${TEAM}/sites/root/lists/Risks/items`)).ids).toEqual([])
  expect(await ask('GET', `/teams/${TEAM}/channels/${CHANNEL}/filesFolder`)).toMatchObject({ status: 200 })
})

test('LIST-25 a list whose permissions were narrowed is there for owners and those let in, and for nobody else', async () => {
  const { ask, add, tenant, site, sitePath, list, made } = await risks()
  await add({ Title: 'One', ClientKey: 'a' })
  const { id } = v.parse(v.object({ id: v.string() }), made.body)
  const asked = [
    ['GET', list],
    ['GET', `${list}/items`],
    ['GET', `${list}/items/1`],
    ['GET', `${list}/items/1/versions`],
    ['GET', `${list}/items/delta`],
    ['GET', `${list}/columns`],
    ['DELETE', `${list}/items/1`],
  ] as const
  narrowList(tenant.world, id, [])
  for (const [method, path] of asked)
    expect(await ask(method, path, { as: BEN })).toMatchObject({ status: 403, body: error('accessDenied') })
  const titles = async (as: string) =>
    v
      .parse(
        v.object({ value: v.array(v.object({ displayName: v.string() })) }),
        (await ask('GET', `${sitePath}/lists`, { as })).body,
      )
      .value.map((each) => each.displayName)
  expect(await titles(BEN)).not.toContain('Risks')
  expect(isLetIn(tenant.world, site, requireList(tenant.world, site.id, id), BEN)).toBe(false)
  // Its owner made it, and is never kept out.
  expect(page(await ask('GET', `${list}/items`)).ids).toEqual(['1'])
  narrowList(tenant.world, id, [BEN])
  expect(page(await ask('GET', `${list}/items`, { as: BEN })).ids).toEqual(['1'])
  expect(await titles(BEN)).toContain('Risks')
  narrowList(tenant.world, id, null)
  expect(page(await ask('GET', `${list}/items`, { as: BEN })).ids).toEqual(['1'])
})
