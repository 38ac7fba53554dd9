import { expect, test } from 'vitest'
import { createList } from './lists/list.ts'
import { tabs } from './teams-messages/tab-calls.ts'
import { CHANNEL, seedOrganisation, TEAM } from './test-organisation.ts'
import { ANA, BEN, CHO, testTenant } from './test-tenant.ts'

function seeded() {
  const tested = testTenant()
  const organisation = seedOrganisation(tested.tenant.world)
  return { ...tested, ...organisation, world: tested.tenant.world }
}

test('DIR-10 group delta tells what changed since its link, and any filters a collection', async () => {
  const { ask } = seeded()
  const first = await ask('GET', '/groups/delta')
  expect(first.body).toMatchObject({ value: [{ id: TEAM, 'members@delta': [{ id: ANA }, { id: BEN }, {}] }] })
  const link = String(new Map(Object.entries(Object(first.body))).get('@odata.deltaLink'))
  expect((await ask('GET', link)).body).toMatchObject({ value: [] })
  await ask('POST', `/groups/${TEAM}/members/$ref`, { body: { '@odata.id': `https://x/v1.0/users/${CHO}` } })
  expect((await ask('GET', link)).body).toMatchObject({ value: [{ id: TEAM }] })
  const unified = await ask('GET', "/groups?$filter=groupTypes/any(s:s eq 'Unified')")
  expect(unified.body).toMatchObject({ value: [{ id: TEAM }] })
})

test('DIR-14 presence is Available unless a row says otherwise, and a group has a photo with its size', async () => {
  const { ask } = seeded()
  const scopes = ['Presence.Read.All']
  expect((await ask('GET', '/me/presence', { scopes })).body).toMatchObject({
    id: ANA,
    availability: 'Available',
  })
  expect((await ask('GET', `/users/${BEN}/presence`, { scopes })).body).toMatchObject({
    id: BEN,
    activity: 'Available',
  })
  const photo = await ask('GET', `/groups/${TEAM}/photo`)
  expect(photo.body).toMatchObject({ width: expect.any(Number), height: expect.any(Number) })
})

test('DIR-15 only owners change who is in a group, and the last owner stays', async () => {
  const { ask } = seeded()
  const path = `/groups/${TEAM}/members/${BEN}/$ref`
  expect((await ask('DELETE', path, { as: BEN })).status).toBe(403)
  expect((await ask('DELETE', path)).status).toBe(204)
  expect((await ask('DELETE', path)).status).toBe(404)
  expect((await ask('DELETE', `/groups/${TEAM}/owners/${ANA}/$ref`)).status).toBe(400)
  expect((await ask('DELETE', `/teams/${TEAM}/channels/${CHANNEL}`)).status).toBe(400)
})

test('LIST-21 a new list numbers a column whose name every list has', async () => {
  const { ask, site } = seeded()
  const body = { displayName: 'Books', columns: [{ name: 'Author', text: {} }] }
  const made = await ask('POST', `/sites/${site.id}/lists`, { body })
  expect(made.status).toBe(201)
  const columns = await ask('GET', `/sites/${site.id}/lists/Books/columns`)
  expect(JSON.stringify(columns.body)).toContain('"name":"Author0"')
})

test('LIST-20 a list has the content types of items and folders', async () => {
  const { ask, site, world } = seeded()
  const list = createList(world, ANA, { siteId: site.id, displayName: 'Things', columns: [] })
  const types = await ask('GET', `/sites/${site.id}/lists/${list.id}/contentTypes`)
  expect(types.body).toMatchObject({ value: [{ name: 'Item' }, { name: 'Folder' }] })
})

test('MEET-1 an external id makes one meeting; only its organizer changes it', async () => {
  const { ask } = seeded()
  const scopes = ['OnlineMeetings.ReadWrite']
  const body = {
    externalId: 'one',
    subject: 'Council',
    participants: { attendees: [{ upn: 'ben@weft.test' }] },
  }
  const made = await ask('POST', '/me/onlineMeetings/createOrGet', { body, scopes })
  const again = await ask('POST', '/me/onlineMeetings/createOrGet', { body, scopes })
  expect([made.status, again.status]).toEqual([201, 200])
  const id = String(new Map(Object.entries(Object(made.body))).get('id'))
  expect(again.body).toMatchObject({ id })
  const change = { scopes, body: { lobbyBypassSettings: { scope: 'everyone' } } }
  expect((await ask('PATCH', `/me/onlineMeetings/${id}`, { ...change, as: BEN })).status).toBe(403)
  expect((await ask('PATCH', `/me/onlineMeetings/${id}`, change)).body).toMatchObject({
    lobbyBypassSettings: { scope: 'everyone', isDialInBypassEnabled: false },
  })
})

test('MSG-TAB a channel shows its tabs by their app', async () => {
  const { ask, world } = seeded()
  const configuration = { entityId: 'e', contentUrl: null, websiteUrl: null, removeUrl: null }
  const app = { id: 'weft', displayName: 'Weft' }
  tabs(world).set('t', { id: 't', threadId: CHANNEL, displayName: 'Council', app, configuration })
  const path = `/teams/${TEAM}/channels/${CHANNEL}/tabs?$expand=teamsApp&$filter=teamsApp/id eq`
  const scopes = ['TeamsTab.Read.All']
  expect((await ask('GET', `${path} 'weft'`, { scopes })).body).toMatchObject({ value: [{ teamsApp: app }] })
  expect((await ask('GET', `${path} 'other'`, { scopes })).body).toMatchObject({ value: [] })
})
