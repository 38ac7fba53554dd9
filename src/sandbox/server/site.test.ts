import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { groupIdOf } from '#src/sandbox/seed/groups.ts'
import { openSandbox } from './sandbox.ts'
import { answerSite, type SiteOptions } from './site.ts'

const port = 3978
const home = `http://localhost:${port}`

async function open(folder?: string): Promise<SiteOptions & { readonly folder: string }> {
  const kept = folder ?? (await mkdtemp(join(tmpdir(), 'weft-sandbox-')))
  const dist = join(kept, 'dist')
  await mkdir(join(dist, 'product'), { recursive: true })
  const page = '<script type="application/json" id="weft-config">{}</script>'
  await writeFile(join(dist, 'product', 'tab.html'), page)
  return { sandbox: await openSandbox(kept, false), port, dist, folder: kept }
}

async function ask(
  site: SiteOptions,
  method: string,
  path: string,
  body?: unknown,
  headers = {},
): Promise<Response> {
  const url = path.startsWith('http') ? path : home + path
  const init = body === undefined ? {} : { body: JSON.stringify(body) }
  return answerSite(site, new Request(url, { method, headers, ...init }))
}

async function tokenFor(
  site: SiteOptions,
  user: string,
  scopes: string[],
): Promise<{ authorization: string }> {
  const answer = await (await ask(site, 'POST', '/sandbox/token', { user, scopes })).json()
  return { authorization: `Bearer ${answer.access_token}` }
}

test('a token opens what its scope opens, on the Graph origin and on the main port alike', async () => {
  const site = await open()
  const me = await tokenFor(site, 'ana', ['User.Read'])
  for (const address of ['/graph/v1.0/me', `http://graph.localhost:${port}/graph/v1.0/me`]) {
    const answer = await ask(site, 'GET', address, undefined, me)
    expect(await answer.json()).toMatchObject({ displayName: 'Ana Ferreira Lopes' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  }
  expect((await ask(site, 'GET', '/graph/v1.0/me/joinedTeams', undefined, me)).status).toBe(403)
  expect((await ask(site, 'GET', '/graph/v1.0/me')).status).toBe(401)
})

test('the page carries its configuration, the production policy, and may be framed by the sandbox', async () => {
  const answer = await ask(await open(), 'GET', '/tab.html')
  expect(await answer.text()).toContain(`"graphOrigin":"http://graph.localhost:${port}"`)
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'self' https://*.cloud.microsoft")
  expect(policy).not.toContain('unsafe-inline')
})

test('Graph packs what it answers where the reader takes that, and says the same', async () => {
  const site = await open()
  const asked = { ...(await tokenFor(site, 'ana', ['User.Read.All'])), 'accept-encoding': 'gzip, br' }
  const path = '/graph/v1.0/users?$select=id,displayName,mail'
  const packed = await ask(site, 'GET', path, undefined, asked)
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('content-length')).toBeNull()
  const plain = await ask(site, 'GET', path, undefined, { ...asked, 'accept-encoding': 'identity' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  const bytes = Buffer.from(await packed.arrayBuffer())
  const text = await plain.text()
  expect(gunzipSync(bytes).toString('utf8')).toBe(text)
  expect(bytes.length).toBeLessThan(text.length / 2)
})

test('time that was moved is the date of time.txt and outlives the process', async () => {
  const first = await open()
  await ask(first, 'POST', '/sandbox/clock', { byMs: 7 * 86_400_000 })
  first.sandbox.flush()
  const second = await open(first.folder)
  const date = (await ask(second, 'GET', '/time.txt')).headers.get('date') ?? ''
  expect(Date.parse(date) - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
  expect((await ask(second, 'POST', '/sandbox/clock', { byMs: -1 })).status).toBe(400)
})

test('only what Weft asked is counted, each inner request by itself', async () => {
  const site = await open()
  await ask(site, 'GET', '/graph/v1.0/me', undefined, await tokenFor(site, 'ana', ['User.Read']))
  const signed = await (
    await ask(site, 'POST', '/sandbox/sign-in', { user: 'ana', scope: 'User.Read' })
  ).json()
  await ask(site, 'GET', '/graph/v1.0/me', undefined, { authorization: `Bearer ${signed.accessToken}` })
  const { requests } = await (await ask(site, 'GET', '/sandbox/requests')).json()
  expect(requests).toHaveLength(1)
  expect(requests[0]).toMatchObject({ path: '/me', status: 200, scopeUsed: 'User.Read' })
})

test('where people are asked, the first sign-in needs their word and the second does not', async () => {
  const site = await open()
  await ask(site, 'POST', '/sandbox/consent', { mode: 'ask' })
  const wish = { user: 'ana', scope: 'openid Tasks.ReadWrite' }
  const say = async (more: object): Promise<unknown> =>
    (await ask(site, 'POST', '/sandbox/sign-in', { ...wish, ...more })).json()
  expect(await say({})).toMatchObject({ kind: 'ask', missing: ['Tasks.ReadWrite'] })
  expect(await say({ accept: true })).toMatchObject({ kind: 'token', scopes: ['Tasks.ReadWrite'] })
  expect(await say({})).toMatchObject({ kind: 'token' })
})

test('another site in the same browser can neither take a token nor move the time', async () => {
  const site = await open()
  const foreign = { origin: 'https://evil.example' }
  const body = { user: 'ana', scopes: ['User.Read'] }
  expect((await ask(site, 'POST', '/sandbox/token', body, foreign)).status).toBe(403)
  expect((await ask(site, 'POST', 'http://evil.example/sandbox/token', body)).status).toBe(404)
})

test('a colleague finishes the task that is due first, in Planner', async () => {
  const site = await open()
  const answer = await ask(site, 'POST', '/sandbox/colleagues', { do: 'finish-task' })
  expect(await answer.json()).toEqual({
    done: true,
    by: '王美玲',
    task: 'Agree the second source for expansion valves',
  })
})

test('a colleague comes late to today’s session, and without one says what to do', async () => {
  const site = await open()
  const order = { do: 'attend', user: 'chloe', state: 'late' }
  expect((await ask(site, 'POST', '/sandbox/colleagues', order)).status).toBe(409)
  const headers = {
    ...(await tokenFor(site, 'ana', ['Sites.ReadWrite.All'])),
    'content-type': 'application/json',
  }
  const root = await (
    await ask(site, 'GET', `/graph/v1.0/groups/${groupIdOf('council')}/sites/root`, undefined, headers)
  ).json()
  const fields = {
    Title: 'Weekly review',
    ClientKey: 's|2026-11-21',
    Thread: 's',
    Start: new Date(site.sandbox.clock.now()).toISOString(),
    Phase: 'Running',
  }
  const lists = `/graph/v1.0/sites/${root.id}/lists`
  expect((await ask(site, 'POST', `${lists}/Weft sessions/items`, { fields }, headers)).status).toBe(201)
  expect((await ask(site, 'POST', '/sandbox/colleagues', order)).status).toBe(200)
  const log = await ask(site, 'GET', `${lists}/Weft session log/items?$expand=fields`, undefined, headers)
  expect(await log.text()).toContain('note-attendance')
})
