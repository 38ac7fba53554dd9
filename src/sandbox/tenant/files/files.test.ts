import { expect, test } from 'vitest'
import * as v from 'valibot'
import { CHANNEL, PRIVATE, seedOrganisation, TEAM } from '../test-organisation.ts'
import { BEN, CHO, testTenant, type Ask, type Told } from '../test-tenant.ts'

const itemSchema = v.looseObject({
  id: v.string(),
  name: v.string(),
  eTag: v.string(),
  cTag: v.string(),
  parentReference: v.looseObject({ driveId: v.string() }),
})

const item = (told: Told) => v.parse(itemSchema, told.body)

async function folder() {
  const tested = testTenant()
  const organisation = seedOrganisation(tested.tenant.world)
  const found = item(await tested.ask('GET', `/teams/${TEAM}/channels/${CHANNEL}/filesFolder`))
  const below = `/drives/${found.parentReference.driveId}/items/${found.id}`
  const put = (path: string, text: string, ask: Ask = {}) =>
    tested.ask('PUT', path, {
      ...ask,
      headers: { 'Content-Type': 'text/html', ...ask.headers },
      body: new TextEncoder().encode(text),
    })
  return { ...tested, ...organisation, found, below, put }
}

test('FILE-1 a channel’s files stand in a folder of the team’s library; a private channel has its own', async () => {
  const { ask, found, site, privateSite } = await folder()
  expect(found).toMatchObject({
    name: 'General',
    folder: { childCount: 0 },
    parentReference: { driveId: site.driveId },
  })
  const again = item(await ask('GET', `/teams/${TEAM}/channels/${CHANNEL}/filesFolder`, { as: BEN }))
  expect(again.id).toBe(found.id)
  const own = item(await ask('GET', `/teams/${TEAM}/channels/${PRIVATE}/filesFolder`))
  expect(own.parentReference.driveId).toBe(privateSite.driveId)
  expect(await ask('GET', `/teams/${TEAM}/channels/${PRIVATE}/filesFolder`, { as: BEN })).toMatchObject({
    status: 404,
  })
  expect(await ask('GET', `/teams/${TEAM}/channels/${CHANNEL}/filesFolder`, { as: CHO })).toMatchObject({
    status: 403,
  })
})

test('FILE-2 PUT by path makes a file with its folders, then replaces its content', async () => {
  const { ask, put, below, site } = await folder()
  const made = await put(`${below}:/Minutes/Week 48 – ä.html:/content`, '<p>one</p>')
  expect(made).toMatchObject({
    status: 201,
    body: { name: 'Week 48 – ä.html', size: 10, file: { mimeType: 'text/html' } },
  })
  const changed = await put(`${below}:/Minutes/Week%2048%20–%20ä.html:/content`, '<p>two</p>')
  expect(changed.status).toBe(200)
  expect(item(changed).id).toBe(item(made).id)
  expect(item(changed).eTag).not.toBe(item(made).eTag)
  expect(item(changed).cTag).not.toBe(item(made).cTag)
  const byRoot = `/drives/${site.driveId}/root:/General/Minutes/Week%2048%20–%20ä.html`
  expect(item(await ask('GET', byRoot)).id).toBe(item(made).id)
  expect(item(await ask('GET', `${byRoot}:`)).id).toBe(item(made).id)
  expect((await ask('GET', `${byRoot}:/content`)).body).toBe('<p>two</p>')
  expect((await ask('GET', `/drives/${site.driveId}/items/${item(made).id}/content`)).body).toBe('<p>two</p>')
  expect((await ask('GET', `${below}/children`)).body).toMatchObject({ value: [{ name: 'Minutes' }] })
  expect((await ask('GET', `${below}:/Nothing.html`)).status).toBe(404)
})

test('FILE-3 If-Match with another version is 412 and changes nothing', async () => {
  const { ask, put, below } = await folder()
  const path = `${below}:/a.html:/content`
  const first = item(await put(path, 'one'))
  await put(path, 'two', { headers: { 'If-Match': first.eTag } })
  expect((await put(path, 'three', { headers: { 'If-Match': first.eTag } })).status).toBe(412)
  expect((await ask('GET', path)).body).toBe('two')
  expect((await ask('DELETE', `/drives/${first.parentReference.driveId}/items/${first.id}`)).status).toBe(204)
  expect((await put(path, 'four', { headers: { 'If-Match': first.eTag } })).status).toBe(404)
})

test('FILE-4 conflictBehavior says whether a second file replaces, fails or takes another name', async () => {
  const { put, below } = await folder()
  const path = `${below}:/a.html:/content`
  await put(path, 'one')
  expect(await put(`${path}?@microsoft.graph.conflictBehavior=fail`, 'x')).toMatchObject({ status: 409 })
  const renamed = await put(`${path}?@microsoft.graph.conflictBehavior=rename`, 'x')
  expect(renamed).toMatchObject({ status: 201, body: { name: 'a 1.html' } })
  expect(await put(`${path}?@microsoft.graph.conflictBehavior=replace`, 'x')).toMatchObject({ status: 200 })
})

test('FILE-5 names that SharePoint refuses are refused, and strangers write nothing', async () => {
  const { put, below } = await folder()
  expect((await put(`${below}:/a%3F.html:/content`, 'x')).status).toBe(400)
  expect((await put(`${below}:/a.:/content`, 'x')).status).toBe(400)
  expect((await put(`${below}:/a.html:/content`, 'x', { as: CHO })).status).toBe(403)
})
