import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { createRelayTokens, roomOf, type RelayTokens } from '#test/support/relay-tokens.ts'
import { openRelay, type Relay } from './open-relay.ts'

const redisServer = process.env['REDIS_SERVER'] ?? 'redis-server'
const here = spawnSync(redisServer, ['--version'], { stdio: 'ignore' }).status === 0

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** A Redis of the test's own that keeps nothing; resolves when it takes connections. */
async function startRedis(port: number): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const redis = spawn(redisServer, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => {
    redis.kill('SIGKILL')
  })
  await new Promise<void>((resolve) => {
    redis.stdout.on('data', (text: Buffer) => {
      if (text.includes('Ready to accept connections')) resolve()
    })
  })
  return redis
}

let tokens: RelayTokens

async function relayAt(redisPort: number): Promise<Relay> {
  const relay = await openRelay({
    port: 0,
    token: tokens.rules,
    origins: [],
    withoutOrigin: true,
    redis: new URL(`redis://127.0.0.1:${redisPort}`),
  })
  onTestFinished(() => relay.close('cut'))
  return relay
}

async function joined(relay: Relay, person: number) {
  const document = new Y.Doc()
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${relay.port}`,
    WebSocketPolyfill: WebSocket,
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: roomOf(1),
    document,
    token: await tokens.token(person),
  })
  provider.attach()
  onTestFinished(() => {
    provider.destroy()
    socket.destroy()
  })
  await expect.poll(() => provider.synced, { timeout: 20_000 }).toBe(true)
  const log = document.getArray<Uint8Array>('log')
  return {
    provider,
    document,
    add: (number: number) => log.push([new Uint8Array([number])]),
    has: () => log.toArray().map(([number]) => number),
    presences: () => [...(provider.awareness?.getStates().values() ?? [])],
  }
}

const patiently = { timeout: 20_000 }

beforeAll(async () => {
  tokens = await createRelayTokens()
})

describe.skipIf(!here)(here ? 'two relays' : 'two relays (skipped: there is no redis-server here)', () => {
  test('what is done at one relay is seen at the other, who is there as well', async () => {
    const redisPort = await freePort()
    await startRedis(redisPort)
    const [first, second] = [await relayAt(redisPort), await relayAt(redisPort)]
    expect(first.health().state).toBe('ok')
    const ana = await joined(first, 1)
    ana.add(1)
    ana.provider.setAwarenessField('name', 'Ana')
    const ben = await joined(second, 2)
    await expect.poll(ben.has, patiently).toEqual([1])
    await expect.poll(ben.presences, patiently).toContainEqual({ name: 'Ana' })
    ben.add(2)
    await expect.poll(ana.has, patiently).toEqual([1, 2])
  })

  test('one relay dies and the people at the other go on; whoever comes next has everything', async () => {
    const redisPort = await freePort()
    await startRedis(redisPort)
    const [first, second] = [await relayAt(redisPort), await relayAt(redisPort)]
    const ana = await joined(first, 1)
    const ben = await joined(second, 2)
    ana.add(1)
    await expect.poll(ben.has, patiently).toEqual([1])
    await first.close('cut')
    const chloe = await joined(second, 3)
    chloe.add(2)
    await expect.poll(ben.has, patiently).toEqual([1, 2])
    expect(chloe.has()).toEqual([1, 2])
  })

  test('without Redis each relay goes on alone and says so; when it is back, both have everything', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const redisPort = await freePort()
    const redis = await startRedis(redisPort)
    const [first, second] = [await relayAt(redisPort), await relayAt(redisPort)]
    const [ana, ben] = [await joined(first, 1), await joined(second, 2)]
    ana.add(1)
    await expect.poll(ben.has, patiently).toEqual([1])
    redis.kill('SIGKILL')
    await expect.poll(() => first.health().state, patiently).toBe('alone')
    ana.add(2)
    const chloe = await joined(first, 3)
    await expect.poll(chloe.has, patiently).toEqual([1, 2])
    ben.add(3)
    expect(ben.has()).toEqual([1, 3])
    const health = await fetch(`http://127.0.0.1:${second.port}/healthz`)
    expect(health.status).toBe(200)
    expect(await health.json()).toMatchObject({ state: 'alone' })
    await startRedis(redisPort)
    await expect.poll(() => new Set(ana.has()), patiently).toEqual(new Set([1, 2, 3]))
    await expect.poll(() => new Set(ben.has()), patiently).toEqual(new Set([1, 2, 3]))
    expect(ana.has()).toEqual(ben.has())
    await expect.poll(() => first.health().state, patiently).toBe('ok')
    expect(said).not.toHaveBeenCalled()
  })
})
