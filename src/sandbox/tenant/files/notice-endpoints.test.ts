import { expect, test } from 'vitest'
import { seedOrganisation } from '../test-organisation.ts'
import { BEN, testTenant } from '../test-tenant.ts'
import { driveOfEndpoint, driveStamp } from './notice-endpoints.ts'

function library() {
  const tested = testTenant()
  const { site } = seedOrganisation(tested.tenant.world)
  const { driveId } = site
  const path = `/drives/${driveId}/root/subscriptions/socketIo`
  const tokenOf = (body: unknown) =>
    new URL(JSON.parse(JSON.stringify(body)).notificationUrl).searchParams.get('token') ?? ''
  return { ...tested, driveId, path, tokenOf, world: tested.tenant.world }
}

test('SUB-2 each asking gives out an endpoint of its own that lives for an hour, to whoever may read the library', async () => {
  const { ask, clock, driveId, path, tokenOf, world } = library()
  const [one, two] = [await ask('GET', path), await ask('GET', path, { as: BEN })]
  expect([one.status, two.status]).toEqual([200, 200])
  expect(tokenOf(one.body)).not.toBe(tokenOf(two.body))
  expect(driveOfEndpoint(world, tokenOf(one.body))).toBe(driveId)
  expect(driveOfEndpoint(world, 'guessed')).toBeNull()
  clock.ms += 60 * 60_000
  expect(driveOfEndpoint(world, tokenOf(one.body))).toBeNull()
  expect((await ask('GET', path, { scopes: ['Tasks.Read'] })).status).toBe(403)
  expect((await ask('GET', '/drives/b!none/root/subscriptions/socketIo')).status).toBe(404)
})

test('SUB-3 a library is another one after each file that is written, replaced or removed, and not after reading', async () => {
  const { ask, driveId, world } = library()
  const file = `/drives/${driveId}/items/root:/Weft/signal.txt`
  const stamps = [driveStamp(world, driveId)]
  const after = async (...[method, path, more]: Parameters<typeof ask>) => {
    expect((await ask(method, path, more)).status).toBeLessThan(300)
    stamps.push(driveStamp(world, driveId))
  }
  const bytes = { body: new TextEncoder().encode('x') }
  await after('PUT', `${file}:/content`, bytes)
  await after('PUT', `${file}:/content`, bytes)
  const { body } = await ask('GET', file)
  await after('DELETE', `/drives/${driveId}/items/${JSON.parse(JSON.stringify(body)).id}`)
  expect(new Set(stamps).size).toBe(4)
  await ask('GET', `/drives/${driveId}/root/children`)
  expect(driveStamp(world, driveId)).toBe(stamps.at(-1))
})
