import { expect, test } from 'vitest'
import * as v from 'valibot'
import { CHANNEL, GUS, PRIVATE, seedOrganisation, TEAM } from '../test-organisation.ts'
import { ANA, BEN, CHO, testTenant, type Told } from '../test-tenant.ts'

function seeded() {
  const tested = testTenant()
  return { ...tested, ...seedOrganisation(tested.tenant.world) }
}

const pageSchema = v.object({
  value: v.array(v.looseObject({ id: v.string() })),
  '@odata.nextLink': v.optional(v.string()),
})
const ids = (told: Told) => v.parse(pageSchema, told.body).value.map((each) => each.id)
const eventual = { headers: { ConsistencyLevel: 'eventual' } }

test('DIR-1 others show the basic profile alone unless the token may read more', async () => {
  const { ask } = seeded()
  const basic = await ask('GET', `/users/${BEN}?$select=displayName,department`)
  expect(basic.body).toMatchObject({ displayName: 'Ben O’Neil', department: null })
  const full = await ask('GET', `/users/ben@weft.test?$select=id,department`, { scopes: ['User.Read.All'] })
  expect(full.body).toMatchObject({ id: BEN, department: 'Operations' })
  expect((await ask('GET', '/me?$select=department')).body).toMatchObject({ department: 'Finance' })
  expect((await ask('GET', `/users/${BEN}`, { scopes: ['User.Read'] })).status).toBe(403)
  expect((await ask('GET', `/users/${ANA}`, { scopes: ['User.Read'] })).status).toBe(200)
  expect((await ask('GET', '/users/nobody')).body).toMatchObject({
    error: { code: 'Request_ResourceNotFound' },
  })
})

test('DIR-2 search needs ConsistencyLevel: eventual and finds words from their beginning, accents or not', async () => {
  const { ask } = seeded()
  expect((await ask('GET', '/users?$search="displayName:ana"')).body).toMatchObject({
    error: { code: 'Request_UnsupportedQuery' },
  })
  const found = async (search: string) =>
    ids(await ask('GET', `/users?$search=${encodeURIComponent(search)}`, eventual))
  expect(await found('"displayName:ferrao"')).toEqual([ANA])
  expect(await found('"displayName:errao"')).toEqual([])
  expect(await found('"displayName:현"')).toEqual([CHO])
  expect(await found('"displayName:ana" OR "mail:ben"')).toEqual([ANA, BEN])
  expect(await found('"displayName:ana OR ben"')).toEqual([])
  expect((await ask('GET', '/users?$search="shoeSize:44"', eventual)).status).toBe(400)
})

test('DIR-3 advanced filters need eventual consistency and $count; plain ones do not', async () => {
  const { ask } = seeded()
  expect(ids(await ask('GET', "/users?$filter=startswith(displayName,'b')"))).toEqual([BEN])
  expect(ids(await ask('GET', `/users?$filter=mail eq 'cho@weft.test'`))).toEqual([CHO])
  expect((await ask('GET', "/users?$filter=endswith(mail,'weft.test')")).status).toBe(400)
  const advanced =
    "/users?$filter=endswith(mail,'weft.test') and mail ne 'ana@weft.test'&$count=true&$orderby=displayName desc"
  const told = await ask('GET', advanced, eventual)
  expect(ids(told)).toEqual([CHO, GUS, BEN])
  expect(told.body).toMatchObject({ '@odata.count': 3 })
  expect((await ask('GET', '/users?$expand=calendar')).status).toBe(400)
})

test('DIR-4 pages of users follow absolute links, and a guest reads no directory', async () => {
  const { ask } = seeded()
  const first = await ask('GET', 'https://graph.test/v1.0/users?$top=3&$select=id')
  const next = v.parse(pageSchema, first.body)['@odata.nextLink'] ?? ''
  expect(next).toMatch(/^https:\/\/graph\.test\/v1\.0\/users\?/)
  expect([...ids(first), ...ids(await ask('GET', next))]).toEqual([ANA, BEN, CHO, GUS])
  expect((await ask('GET', '/users', { as: GUS })).status).toBe(403)
})

test('DIR-5 photos are pictures of the size asked for, or 404', async () => {
  const { tenant, ask } = seeded()
  const headers = {
    Authorization: `Bearer ${btoa(JSON.stringify({ userId: ANA, tenantId: 't', scopes: ['User.Read'] }))}`,
  }
  const response = await tenant.handle(
    new Request('http://graph.test/v1.0/me/photos/48x48/$value', { headers }),
  )
  const bytes = new DataView(await response.arrayBuffer())
  expect(response.headers.get('Content-Type')).toBe('image/png')
  expect([bytes.getUint32(0), bytes.getUint32(16), bytes.getUint32(20)]).toEqual([0x89504e47, 48, 48])
  expect((await ask('GET', `/users/${CHO}/photo/$value`)).body).toMatchObject({
    error: { code: 'ImageNotFound' },
  })
  expect((await ask('GET', `/users/${GUS}/photo/$value`)).body).toMatchObject({
    error: { code: 'ErrorNonExistentMailbox' },
  })
  expect((await ask('GET', '/me/photos/50x50/$value')).status).toBe(400)
})

test('DIR-6 members and owners of a private group are for those in it', async () => {
  const { ask } = seeded()
  expect(ids(await ask('GET', `/groups/${TEAM}/members`, { as: BEN }))).toEqual([ANA, BEN, GUS])
  expect(ids(await ask('GET', `/groups/${TEAM}/owners`))).toEqual([ANA])
  expect((await ask('GET', `/groups/${TEAM}/members`, { as: CHO })).status).toBe(403)
  expect((await ask('GET', '/groups/none/members')).status).toBe(404)
  expect((await ask('GET', `/groups/${TEAM}/members/$count`)).status).toBe(400)
  expect((await ask('GET', `/groups/${TEAM}/members/$count`, eventual)).body).toBe('3')
  expect(
    (await ask('GET', `/groups/${TEAM}/members/$count?$filter=userType eq 'Guest'`, eventual)).body,
  ).toBe('1')
})

test('DIR-7 teams and channels are those one is in; a private channel is not there for others', async () => {
  const { ask } = seeded()
  expect(ids(await ask('GET', '/me/joinedTeams', { as: GUS }))).toEqual([TEAM])
  expect(ids(await ask('GET', '/me/joinedTeams', { as: CHO }))).toEqual([])
  expect(ids(await ask('GET', `/teams/${TEAM}/channels`))).toEqual([CHANNEL, PRIVATE])
  expect(ids(await ask('GET', `/teams/${TEAM}/channels`, { as: BEN }))).toEqual([CHANNEL])
  expect(ids(await ask('GET', `/teams/${TEAM}/channels?$filter=membershipType eq 'private'`))).toEqual([
    PRIVATE,
  ])
  expect((await ask('GET', `/teams/${TEAM}/channels/${PRIVATE}`, { as: BEN })).status).toBe(404)
  expect((await ask('GET', `/teams/${TEAM}`, { as: CHO })).status).toBe(403)
  expect((await ask('GET', '/teams/none')).status).toBe(404)
  expect((await ask('GET', `/teams/${TEAM}/primaryChannel`)).body).toMatchObject({ id: CHANNEL })
})

test('DIR-8 members of a team have roles; those of a private channel are its own', async () => {
  const { ask } = seeded()
  const members = await ask('GET', `/teams/${TEAM}/members`)
  expect(members.body).toMatchObject({
    value: [
      { userId: ANA, roles: ['owner'], displayName: 'Ana Ferrão' },
      { userId: BEN, roles: [] },
      { userId: GUS, roles: ['guest'] },
    ],
  })
  const own = await ask('GET', `/teams/${TEAM}/channels/${PRIVATE}/members`)
  expect(own.body).toMatchObject({ value: [{ userId: ANA }, { userId: GUS }] })
  expect((await ask('GET', `/teams/${TEAM}/members?$filter=roles/any(r:r eq 'owner')`)).status).toBe(400)
  const [first] = ids(members)
  expect((await ask('GET', `/teams/${TEAM}/members/${first}`)).body).toMatchObject({ userId: ANA })
})

test('DIR-9 people come by nearness, then one’s groups; it is no directory', async () => {
  const { ask } = seeded()
  expect(ids(await ask('GET', '/me/people', { as: BEN }))).toEqual([ANA, GUS, CHO, TEAM])
  expect(ids(await ask('GET', '/me/people?$search=an', { as: BEN }))).toEqual([ANA])
})
