import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { company } from '#src/sandbox/seed/company.ts'
import { relayScope } from './consent.ts'
import { openSandbox } from './sandbox.ts'
import { answerSite } from './site.ts'

const room = `${company.tenantId}.${'a'.repeat(64)}`

async function served() {
  const folder = await mkdtemp(join(tmpdir(), 'weft-sandbox-'))
  await mkdir(join(folder, 'product'))
  await writeFile(
    join(folder, 'product', 'tab.html'),
    '<script type="application/json" id="weft-config"></script>',
  )
  const sandbox = await openSandbox(folder, true)
  const server = createServer()
  server.on('upgrade', sandbox.relay.upgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  onTestFinished(async () => {
    await sandbox.relay.change({ running: false })
    server.close()
  })
  async function ask(method: string, path: string, body?: unknown) {
    const init = body === undefined ? {} : { body: JSON.stringify(body) }
    return answerSite(
      { sandbox, port, dist: folder },
      new Request(`http://localhost:${port}${path}`, { method, ...init }),
    )
  }
  async function joined(user: string) {
    const socket = new HocuspocusProviderWebsocket({
      url: `ws://127.0.0.1:${port}`,
      WebSocketPolyfill: WebSocket,
      minDelay: 50,
      delay: 50,
    })
    const document = new Y.Doc()
    const token = async () => {
      const answer = await ask('POST', '/sandbox/sign-in', { user, scope: `${relayScope} openid` })
      return (await answer.json()).accessToken
    }
    const provider = new HocuspocusProvider({ websocketProvider: socket, name: room, document, token })
    provider.attach()
    onTestFinished(() => {
      provider.destroy()
      socket.destroy()
    })
    return { provider, log: document.getArray<Uint8Array>('log') }
  }
  return { ask, joined, sandbox }
}

test('two people meet over the sandbox’s relay, also after it was killed and after a week has passed', async () => {
  const { ask, joined } = await served()
  const ana = await joined('ana')
  const ben = await joined('ben')
  ana.log.push([new Uint8Array([1])])
  await expect.poll(() => ben.log.length).toBe(1)
  expect(await (await ask('POST', '/sandbox/relay', { running: false })).json()).toEqual({
    configured: true,
    running: false,
  })
  ana.log.push([new Uint8Array([2])])
  await ask('POST', '/sandbox/relay', { running: true })
  await expect.poll(() => ben.log.length, { timeout: 10_000 }).toBe(2)
  // Whoever came with a token of last week has to bring another one, and does.
  await ask('POST', '/sandbox/clock', { byMs: 7 * 86_400_000 })
  await expect.poll(() => ana.provider.synced, { timeout: 5_000 }).toBe(false)
  ana.log.push([new Uint8Array([3])])
  await expect.poll(() => ben.log.length, { timeout: 10_000 }).toBe(3)
})

test('pages are told of the relay and may connect to it, unless it is switched off', async () => {
  const { ask } = await served()
  const page = async () => {
    const answer = await ask('GET', '/tab.html')
    return [await answer.text(), answer.headers.get('content-security-policy')] as const
  }
  const [text, policy] = await page()
  const url = /"url":"(ws:\/\/localhost:\d+)\/relay"/.exec(text)?.[1]
  expect(text).toContain(`"scope":"${relayScope}"`)
  expect(policy).toContain(` ${url} `)
  await ask('POST', '/sandbox/relay', { configured: false })
  const [without, stricter] = await page()
  expect(without).not.toContain('relay')
  expect(stricter).not.toContain(`ws://localhost`)
})

test('a token is for Graph or for Weft’s own API, never for both', async () => {
  const { ask, sandbox } = await served()
  const ofOwn = { user: 'ana', scopes: [relayScope] }
  const { access_token } = await (await ask('POST', '/sandbox/token', ofOwn)).json()
  expect(sandbox.identity().callerOf(access_token)).toBeUndefined()
  const both = { user: 'ana', scopes: [relayScope, 'User.Read'] }
  expect((await ask('POST', '/sandbox/token', both)).status).toBe(400)
  const signIn = async (scope: string) =>
    (await (await ask('POST', '/sandbox/sign-in', { user: 'ana', scope })).json()).scopes
  expect(await signIn(`${relayScope} openid profile`)).toEqual([relayScope])
  expect(await signIn('User.Read')).not.toContain(relayScope)
})

test('where people are asked, joining sessions live is asked as well', async () => {
  const { ask } = await served()
  await ask('POST', '/sandbox/consent', { mode: 'ask' })
  const answer = await ask('POST', '/sandbox/sign-in', { user: 'ana', scope: relayScope })
  expect(await answer.json()).toEqual({ kind: 'ask', missing: [relayScope] })
})
