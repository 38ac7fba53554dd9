import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { createRelayTokens, roomOf, type RelayTokens } from '#test/support/relay-tokens.ts'
import { openRelay, type Relay, type RelayOptions } from './open-relay.ts'

const origin = 'https://weft.example.com'

async function opened(more: Partial<RelayOptions> = {}): Promise<{ relay: Relay; tokens: RelayTokens }> {
  const tokens = await createRelayTokens()
  const relay = await openRelay({ port: 0, token: tokens.rules, origins: [origin], ...more })
  onTestFinished(() => relay.close('cut'))
  return { relay, tokens }
}

class FromWeft extends WebSocket {
  constructor(address: string) {
    super(address, { origin })
  }
}

function provided(relay: Relay, room: string, token: string) {
  const document = new Y.Doc()
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${relay.port}`,
    WebSocketPolyfill: FromWeft,
  })
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: room, document, token })
  provider.attach()
  onTestFinished(() => {
    provider.destroy()
    socket.destroy()
  })
  const log = document.getArray<Uint8Array>('log')
  return { document, provider, log, socket }
}

test('what one client puts into a room the others have, and whoever comes later', async () => {
  const { relay, tokens } = await opened()
  const ana = provided(relay, roomOf(1), await tokens.token(1))
  const ben = provided(relay, roomOf(1), await tokens.token(2))
  ana.log.push([new Uint8Array([1, 2, 3])])
  await expect.poll(() => ben.log.toArray()).toEqual([new Uint8Array([1, 2, 3])])
  const chloe = provided(relay, roomOf(1), await tokens.token(3))
  await expect.poll(() => chloe.log.toArray()).toEqual([new Uint8Array([1, 2, 3])])
  expect(relay.health()).toEqual({ state: 'ok', connections: 3, rooms: 1 })
})

test('presence is seen by the others and goes with its page, also one that had come back', async () => {
  const { relay, tokens } = await opened()
  const ana = provided(relay, roomOf(1), await tokens.token(1))
  const ben = provided(relay, roomOf(1), await tokens.token(2))
  const anaAt = () => ben.provider.awareness?.getStates().get(ana.document.clientID)
  ana.provider.setAwarenessField('at', 'item-1')
  await expect.poll(anaAt).toEqual({ at: 'item-1' })
  ana.socket.disconnect()
  await expect.poll(anaAt).toBeUndefined()
  await ana.socket.connect()
  ana.provider.setAwarenessField('at', 'item-2')
  await expect.poll(anaAt).toEqual({ at: 'item-2' })
  ana.socket.disconnect()
  await expect.poll(anaAt).toBeUndefined()
})

test('a room is forgotten when the last one has left it', async () => {
  const { relay, tokens } = await opened()
  const ana = provided(relay, roomOf(1), await tokens.token(1))
  ana.log.push([new Uint8Array([1])])
  await expect.poll(() => ana.provider.synced && ana.provider.unsyncedChanges === 0).toBe(true)
  ana.socket.disconnect()
  await expect.poll(() => relay.health()).toEqual({ state: 'ok', connections: 0, rooms: 0 })
  const ben = provided(relay, roomOf(1), await tokens.token(2))
  await expect.poll(() => ben.provider.synced).toBe(true)
  expect(ben.log.length).toBe(0)
})

test('clients of a relay that was cut off come back to the next one with all they have', async () => {
  const { relay, tokens } = await opened()
  const ana = provided(relay, roomOf(1), await tokens.token(1))
  ana.log.push([new Uint8Array([1])])
  await expect.poll(() => ana.provider.unsyncedChanges).toBe(0)
  await relay.close('cut')
  ana.log.push([new Uint8Array([2])])
  const next = await openRelay({ port: relay.port, token: tokens.rules, origins: [origin] })
  onTestFinished(() => next.close('cut'))
  const ben = provided(next, roomOf(1), await tokens.token(2))
  await expect
    .poll(() => ben.log.toArray(), { timeout: 20_000 })
    .toEqual([new Uint8Array([1]), new Uint8Array([2])])
})

test('figures are told inside and name nobody, and outside nothing is told but the state', async () => {
  const { relay, tokens } = await opened({ insidePort: 0 })
  const ana = provided(relay, roomOf(7), await tokens.token(1))
  await expect.poll(() => ana.provider.synced).toBe(true)
  const [outside, inside] = [relay.port, relay.insidePort].map((port) => `http://127.0.0.1:${port}`)
  const health = await fetch(`${inside}/healthz`)
  expect(await health.json()).toEqual({ state: 'ok', connections: 1, rooms: 1 })
  expect(await (await fetch(`${outside}/healthz`)).json()).toEqual({ state: 'ok' })
  const figures = await (await fetch(`${inside}/metrics`)).text()
  expect(figures).toContain('weft_relay_connections 1')
  expect(figures).toContain('weft_relay_messages_total{kind="token"} 1')
  for (const secret of [roomOf(7), roomOf(7).slice(0, 36), roomOf(7).slice(-10)])
    expect(figures).not.toContain(secret)
  for (const each of ['/', '/metrics', '/metrics?', '//metrics'])
    expect((await fetch(`${outside}${each}`)).status, each).toBe(404)
})

test('figures are answered nowhere where nobody named a port for them', async () => {
  const { relay } = await opened()
  expect(relay.insidePort).toBe(0)
  expect((await fetch(`http://127.0.0.1:${relay.port}/metrics`)).status).toBe(404)
})
