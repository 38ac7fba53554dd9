import { expect, test } from 'vitest'
import { seedOrganisation } from '../test-organisation.ts'
import { ANA, BEN, CHO, testTenant } from '../test-tenant.ts'
import { feedOf } from './feed.ts'
import { declaredApps, installFor } from './installed-app.ts'

const app = {
  appId: 'app',
  clientId: 'client',
  activityTypes: [{ type: 'taskCreated', templateText: '{actor} created task {task} for you' }],
}
const scopes = ['TeamsActivity.Send']
const body = {
  topic: { source: 'text', value: 'Council', webUrl: 'https://teams.microsoft.com/l/entity/app/tab' },
  activityType: 'taskCreated',
  previewText: { content: 'A new task' },
  templateParameters: [{ name: 'task', value: '12' }],
}

function seeded(options: Parameters<typeof testTenant>[0] = {}) {
  const tested = testTenant(options)
  const { world } = tested.tenant
  seedOrganisation(world)
  declaredApps(world).set(app.appId, app)
  installFor(world, app.appId, ANA)
  installFor(world, app.appId, BEN)
  const send = (to: string, change: object = {}, held = scopes) =>
    tested.ask('POST', `/users/${to}/teamwork/sendActivityNotification`, {
      scopes: held,
      body: { ...body, ...change },
    })
  return { ...tested, send, feed: (of: string) => feedOf(world, of) }
}

test('ACT-1 one who may send writes into the feed of another, by id or address, and gets an empty 204', async () => {
  const { send, feed } = seeded()
  expect(await send(BEN)).toMatchObject({ status: 204, body: undefined })
  expect((await send('ben@weft.test')).status).toBe(204)
  expect(feed(BEN)).toHaveLength(2)
  const refused = await send(BEN, {}, ['User.Read'])
  expect(refused.status).toBe(403)
  expect(JSON.stringify(refused.body)).toContain('TeamsActivity.Send')
})

test('ACT-2 a topic in words needs a link into Teams, and one that is an entity an installed app', async () => {
  const { send } = seeded()
  const topic = (change: object) => send(BEN, { topic: { ...body.topic, ...change } })
  expect((await topic({ webUrl: undefined })).status).toBe(400)
  expect((await topic({ webUrl: 'https://weft.example.com/tab.html' })).status).toBe(400)
  const entity = { source: 'entityUrl', webUrl: undefined }
  expect((await topic({ ...entity, value: 'https://graph.microsoft.com/v1.0/me' })).status).toBe(400)
  const value = `https://graph.microsoft.com/v1.0/users/${BEN}/teamwork/installedApps/x`
  expect((await topic({ ...entity, value })).status).toBe(204)
})

test('ACT-3 only what the manifest declares is sent, or words of one’s own as systemDefault', async () => {
  const { send, feed } = seeded()
  expect((await send(BEN, { activityType: 'unheardOf' })).status).toBe(400)
  const own = {
    activityType: 'systemDefault',
    templateParameters: [{ name: 'systemDefaultText', value: 'Pause' }],
  }
  expect((await send(BEN, own)).status).toBe(204)
  expect(feed(BEN)[0]?.text).toBe('Pause')
})

test('ACT-4 the places of the text are filled, the actor by who sends, and none may be missing', async () => {
  const { send, feed } = seeded()
  await send(BEN)
  expect(feed(BEN)[0]?.text).toBe('Ana Ferrão created task 12 for you')
  expect((await send(BEN, { templateParameters: [] })).status).toBe(400)
})

test('ACT-5 who has not installed the app is not told, and the refusal names no scope', async () => {
  const { send, feed } = seeded()
  const refused = await send(CHO)
  expect(refused).toMatchObject({ status: 403, body: { error: { code: 'Forbidden' } } })
  expect(JSON.stringify(refused.body)).not.toContain('TeamsActivity')
  expect(feed(CHO)).toEqual([])
})

test('ACT-6 nobody notifies themselves', async () => {
  expect((await seeded().send(ANA)).status).toBe(403)
})

test('ACT-7 somebody unknown is not found', async () => {
  expect((await seeded().send('99999999-0000-4000-8000-000000000000')).status).toBe(404)
})

test('ACT-8 the feed shows the first 150 characters of the preview', async () => {
  const { send, feed } = seeded()
  await send(BEN, { previewText: { content: 'x'.repeat(400) } })
  expect(feed(BEN)[0]?.preview).toHaveLength(150)
})

test('ACT-9 the same again is a second one, unless it replaces one of its chain', async () => {
  const { send, feed } = seeded()
  await send(BEN)
  await send(BEN)
  expect(feed(BEN)).toHaveLength(2)
  await send(BEN, { chainId: 7 })
  await send(BEN, { chainId: 7, previewText: { content: 'newer' } })
  expect(feed(BEN).map((each) => each.preview)).toEqual(['newer', 'A new task', 'A new task'])
})

test('ACT-10 one app sends five a second', async () => {
  const { send, clock } = seeded({ throttling: { on: true } })
  for (let n = 0; n < 5; n += 1) expect((await send(BEN)).status).toBe(204)
  expect((await send(BEN)).status).toBe(429)
  clock.ms += 1000
  expect((await send(BEN)).status).toBe(204)
})
