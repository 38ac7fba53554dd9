import { expect, test } from 'vitest'
import * as v from 'valibot'
import { seedOrganisation, TEAM } from '../test-organisation.ts'
import { ANA, CHO, testTenant } from '../test-tenant.ts'
import { createSite } from './site.ts'

const chosen = ['Sites.Selected', 'Team.ReadBasic.All']
const clientId = 'weft'

function tenant() {
  const tested = testTenant({
    // The token says which app calls.
    verifyToken: (jwt) => Promise.resolve({ ...JSON.parse(atob(jwt)), clientId }),
  })
  const { site } = seedOrganisation(tested.tenant.world)
  const other = createSite(tested.tenant.world, {
    host: 'contoso.sharepoint.com',
    name: 'other',
    displayName: 'Other',
    owners: [ANA],
  })
  const path = `/sites/${site.id}`
  const grant = (role: string, app = clientId) =>
    tested.ask('POST', `${path}/permissions`, {
      scopes: ['Sites.FullControl.All'],
      body: { roles: [role], grantedToIdentities: [{ application: { id: app, displayName: 'Weft' } }] },
    })
  const lists = (at = path, as = ANA) => tested.ask('GET', `${at}/lists`, { scopes: chosen, as })
  const make = (name: string) =>
    tested.ask('POST', `${path}/lists`, { scopes: chosen, body: { displayName: name } })
  return { ...tested, path, other: `/sites/${other.id}`, grant, lists, make }
}

test('LIST-26 a token for chosen sites alone enters a site that was granted to its app, and no other', async () => {
  const { ask, path, other, grant, lists } = tenant()
  expect((await lists()).status).toBe(403)
  await grant('write', 'another app')
  expect((await lists()).status).toBe(403)
  expect((await grant('write')).status).toBe(201)
  expect((await lists()).status).toBe(200)
  expect((await lists(other)).status).toBe(403)
  // Of the team's own address as well, and by whoever may not enter the site: the person's rights are not widened.
  expect((await ask('GET', `/groups/${TEAM}/sites/root`, { scopes: chosen })).status).toBe(200)
  expect((await lists(path, CHO)).status).toBe(403)
  // A broader scope in the same token counts instead.
  expect((await ask('GET', `${other}/lists`, { scopes: [...chosen, 'Sites.ReadWrite.All'] })).status).toBe(
    200,
  )
})

test('LIST-26 the role of the grant says how much: reading, writing, or making lists', async () => {
  const { ask, path, grant, make } = tenant()
  await ask('POST', `${path}/lists`, { body: { displayName: 'Risks' } })
  const add = (title: string) =>
    ask('POST', `${path}/lists/Risks/items`, { scopes: chosen, body: { fields: { Title: title } } })
  const { id } = v.parse(v.object({ id: v.string() }), (await grant('read')).body)
  expect((await add('One')).status).toBe(403)
  const role = (roles: string[]) =>
    ask('PATCH', `${path}/permissions/${id}`, { scopes: ['Sites.FullControl.All'], body: { roles } })
  await role(['write'])
  expect((await add('Two')).status).toBe(201)
  expect((await make('Weft risks')).status).toBe(403)
  await role(['fullcontrol'])
  expect((await make('Weft risks')).status).toBe(201)
})
