import { MessageType } from '@hocuspocus/server'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { expect, onTestFinished, test, vi } from 'vitest'
import * as Y from 'yjs'
import { rawClient, type RawClient } from '#test/support/relay-client.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { createRelayTokens, relayTenantId, roomOf, type RelayTokens } from '#test/support/relay-tokens.ts'
import { openRelay, type Relay, type RelayOptions } from './open-relay.ts'
import { writePresence } from './read-presence.ts'

const origin = 'https://weft.example.com'
const other = '44444444-4444-4444-8444-444444444444'

interface Place {
  readonly relay: Relay
  readonly tokens: RelayTokens
  /** Connected and silent; what it does is up to the test. */
  silent(from?: string): Promise<RawClient>
  /** In a room, with a token of this person. */
  joined(person: number, room?: string): Promise<RawClient>
  /** How often something was refused for this reason. */
  refused(why: string): Promise<number>
}

async function place(more: Partial<RelayOptions> = {}): Promise<Place> {
  const tokens = await createRelayTokens(more.now)
  const relay = await openRelay({ port: 0, token: tokens.rules, origins: [origin], ...more })
  onTestFinished(() => relay.close('cut'))
  async function silent(from: string | undefined = origin): Promise<RawClient> {
    const client = rawClient(`ws://127.0.0.1:${relay.port}`, from === '' ? undefined : from)
    onTestFinished(() => client.socket.terminate())
    await client.open
    return client
  }
  return {
    relay,
    tokens,
    silent,
    async joined(person, room = roomOf(1)) {
      const client = await silent()
      client.join(room, await tokens.token(person))
      await client.answer(MessageType.Auth)
      return client
    },
    async refused(why) {
      const text = await relay.metrics.registry.metrics()
      return Number(new RegExp(`refused_total\\{why="${why}"\\} (\\d+)`).exec(text)?.[1] ?? 0)
    },
  }
}

function entryOf(bytes: Uint8Array): Uint8Array {
  const document = new Y.Doc()
  document.getArray('log').push([bytes])
  return Y.encodeStateAsUpdate(document)
}

function updateOf(change: (document: Y.Doc) => void): Uint8Array {
  const document = new Y.Doc()
  change(document)
  return Y.encodeStateAsUpdate(document)
}

/** What somebody who has been there all the time sees of the room. */
async function roomAsSeen(client: RawClient, room = roomOf(1)): Promise<Y.Doc> {
  client.say(room, MessageType.Sync, (encoder) => {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint8Array(encoder, Y.encodeStateVector(new Y.Doc()))
  })
  const document = new Y.Doc()
  for (;;) {
    const decoder = await client.answer(MessageType.Sync)
    if (decoding.readVarUint(decoder) !== 1) continue
    Y.applyUpdate(document, decoding.readVarUint8Array(decoder))
    return document
  }
}

const wrongTokens: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['for another audience', { aud: 'https://graph.microsoft.com' }, 'token-foreign'],
  ['of another issuer', { iss: 'https://login.evil.example/x/v2.0' }, 'token-foreign'],
  ['whose issuer is another tenant', { tid: other }, 'token-foreign'],
  [
    'of a tenant that is not let in',
    { tid: other, iss: `https://login.microsoftonline.com/${other}/v2.0` },
    'token-tenant',
  ],
  ['that has ended', { exp: Math.floor(Date.now() / 1000) - 60 }, 'token-expired'],
  ['that never ends', { exp: undefined }, 'token-foreign'],
  ['that is not valid yet', { nbf: Math.floor(Date.now() / 1000) + 600 }, 'token-foreign'],
  ['for another scope', { scp: 'User.Read Session.Joining' }, 'token-scope'],
  ['of an app without a person', { scp: undefined, roles: ['Session.Join'] }, 'token-scope'],
]

test.each(wrongTokens)('a token %s opens nothing', async (_words, claims, why) => {
  const { relay, tokens, silent, refused } = await place()
  const admitting = await openRelay({
    port: 0,
    token: { ...tokens.rules, tenants: [relayTenantId] },
    origins: [origin],
  })
  onTestFinished(() => admitting.close('cut'))
  const client =
    why === 'token-tenant' ? rawClient(`ws://127.0.0.1:${admitting.port}`, origin) : await silent()
  await client.open
  client.join(roomOf(1), await tokens.token(1, claims))
  expect(await client.closed).toBe(4401)
  expect(relay.health().rooms + admitting.health().rooms).toBe(0)
  if (why !== 'token-tenant') expect(await refused(why)).toBe(1)
})

test('forged, empty and nonsensical tokens open nothing', async () => {
  const { tokens, silent, refused } = await place()
  const foreign = await createRelayTokens()
  const good = await tokens.token(1)
  const [head = '', body = '', signature = ''] = good.split('.')
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  const symmetric = Buffer.from('{"alg":"HS256","kid":"test"}').toString('base64url')
  const all = [
    await foreign.token(1),
    `${none}.${body}.`,
    `${symmetric}.${body}.${signature}`,
    `${head}.${body}.${signature.slice(0, -4)}AAAA`,
    '',
    'a.b.c',
    '\u0000'.repeat(1000),
  ]
  for (const token of all) {
    const client = await silent()
    client.join(roomOf(1), token)
    expect(await client.closed, token.slice(0, 40)).toBe(4401)
  }
  expect(await refused('token-forged')).toBe(all.length)
})

test('a room of another tenant, and what is no room’s name, stay shut', async () => {
  const { relay, tokens, silent } = await place()
  const names = [
    roomOf(1, other),
    '',
    'log',
    '__proto__',
    `${roomOf(1)}0`,
    roomOf(1).replace('.0', '.A'),
    `${roomOf(1)}\n`,
  ]
  for (const name of names) {
    const client = await silent()
    client.join(name, await tokens.token(1))
    expect(await client.closed, name).toBe(4403)
  }
  expect(relay.health().rooms).toBe(0)
})

test('pages of other sites and tools without an origin are shown out, unless tools are meant', async () => {
  const { silent, refused } = await place()
  for (const from of ['https://evil.example', 'https://weft.example.com.evil.example', 'null', ''])
    expect(await (await silent(from)).closed, from).toBe(4403)
  expect(await refused('origin')).toBe(4)
  const open = await place({ withoutOrigin: true })
  const tool = await open.silent('')
  tool.join(roomOf(1), await open.tokens.token(1))
  await tool.answer(MessageType.Auth)
})

test('who says something else first, or nothing in time, has to go', async () => {
  const { silent, refused } = await place({ limits: { admissionMs: 500 } })
  const early = await silent()
  early.update(roomOf(1), entryOf(new Uint8Array([1])))
  expect(await early.closed).toBe(4401)
  expect(await (await silent()).closed).toBe(4401)
  expect(await refused('no-token')).toBe(2)
})

test('identity keys that cannot be had are nobody’s fault: the client may come back', async () => {
  const { tokens } = await place()
  const lost = await openRelay({
    port: 0,
    token: { ...tokens.rules, keys: new URL('https://127.0.0.1:9/keys') },
    origins: [origin],
  })
  onTestFinished(() => lost.close('cut'))
  const client = rawClient(`ws://127.0.0.1:${lost.port}`, origin)
  await client.open
  client.join(roomOf(1), await tokens.token(1))
  expect(await client.closed).toBe(1012)
})

test('too much at once, too often and in one piece is refused with its code', async () => {
  const { joined } = await place({
    limits: { messageBytes: 10_000, messagesAtOnce: 20, messagesPerSecond: 1 },
  })
  const large = await joined(1)
  large.update(roomOf(1), entryOf(new Uint8Array(10_000)))
  expect(await large.closed).toBe(4413)
  const huge = await joined(2)
  huge.send(new Uint8Array(1_000_000))
  expect(await huge.closed).toBe(1009)
  const fast = await joined(3)
  for (let number = 0; number < 30; number += 1) fast.word(roomOf(1), { weft: 1, kind: 'time?', id: number })
  expect(await fast.closed).toBe(4429)
})

test('who is unknown cannot make the relay hold much, in whatever pieces it comes', async () => {
  const { silent, refused } = await place()
  const unknown = await silent()
  unknown.send(new Uint8Array(1_000_000))
  expect(await unknown.closed).toBe(1006)
  expect(await refused('too-large')).toBe(1)
})

test('asking for the whole room again and again is refused', async () => {
  const { joined, refused } = await place()
  const client = await joined(1)
  for (let number = 0; number < 25; number += 1)
    client.say(roomOf(1), MessageType.Sync, (encoder) => {
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarUint8Array(encoder, Y.encodeStateVector(new Y.Doc()))
    })
  expect(await client.closed).toBe(4429)
  expect(await refused('too-fast')).toBe(1)
})

test('only runs of bytes in the log come into a room', async () => {
  const { joined, refused } = await place()
  const watching = await joined(1)
  const foreign = [
    updateOf((each) => each.getMap('log').set('a', 1)),
    updateOf((each) => each.getArray('other').push([new Uint8Array([1])])),
    updateOf((each) => each.getArray('log').push(['text'])),
    updateOf((each) => each.getArray('log').push([{ json: true }])),
    updateOf((each) => each.getText('log').insert(0, 'text')),
    updateOf((each) => each.getArray('log').push([new Y.Map([['a', new Uint8Array([1])]])])),
    updateOf((each) => each.getArray('log').push([new Y.Doc()])),
  ]
  for (const update of foreign) {
    const client = await joined(2)
    client.update(roomOf(1), update)
    expect(await client.closed).toBe(4400)
  }
  expect(await refused('not-an-entry')).toBe(foreign.length)
  const seen = await roomAsSeen(watching)
  expect([...seen.share.keys()]).toEqual([])
})

test('what only a server says, and what would go to others unread, is refused', async () => {
  const { joined } = await place()
  const watching = await joined(1)
  for (const type of [4, 6, 8, 9, 1_000]) {
    const client = await joined(2)
    client.say(roomOf(1), type, (encoder) =>
      encoding.writeVarString(encoder, '{"weft":1,"kind":"time","id":1,"atMs":0}'),
    )
    expect(await client.closed, String(type)).toBe(4400)
  }
  const elsewhere = await joined(3)
  elsewhere.update(roomOf(2), entryOf(new Uint8Array([1])))
  expect(await elsewhere.closed).toBe(4400)
  watching.word(roomOf(1), { weft: 1, kind: 'time?', id: 7 })
  // The first word that it hears is its own answer.
  const answer = JSON.parse(decoding.readVarString(await watching.answer(MessageType.Stateless)))
  expect(answer).toMatchObject({ kind: 'time', id: 7 })
})

test('two thousand messages of noise end their senders, and nobody else notices', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { relay, joined } = await place()
  const watching = await joined(1)
  const random = seededRandom(6)
  const good = entryOf(new Uint8Array([1, 2, 3]))
  let client = await joined(2)
  let ended = 0
  for (let number = 0; number < 2_000; number += 1) {
    if (client.socket.readyState !== client.socket.OPEN) {
      ended += 1
      client = await joined(2)
    }
    const encoder = encoding.createEncoder()
    const noise = Uint8Array.from({ length: Math.floor(random() * 60) }, () => Math.floor(random() * 256))
    // Some is noise altogether; some begins well: a room, a type, a good update with a byte changed.
    if (random() < 0.8) encoding.writeVarString(encoder, roomOf(1))
    if (random() < 0.8) encoding.writeVarUint(encoder, Math.floor(random() * 9))
    if (random() < 0.5) encoding.writeVarUint(encoder, Math.floor(random() * 3))
    if (random() < 0.5) {
      const changed = good.slice()
      changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256)
      encoding.writeVarUint8Array(encoder, changed)
    } else encoding.writeUint8Array(encoder, noise)
    client.send(encoding.toUint8Array(encoder))
    if (number % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  expect(ended).toBeGreaterThan(20)
  watching.update(roomOf(1), entryOf(new Uint8Array([9])))
  const seen = await roomAsSeen(watching)
  expect(seen.getArray<Uint8Array>('log').toArray()).toContainEqual(new Uint8Array([9]))
  expect(relay.health().state).toBe('ok')
  // Hocuspocus prints what it fails on, rooms included: nothing that it fails on may reach it.
  expect(said).not.toHaveBeenCalled()
})

test('a thousand sockets without a token do not keep anybody out', async () => {
  const { relay, joined } = await place({ limits: { waiting: 50 } })
  const crowd = Array.from({ length: 1_000 }, () => rawClient(`ws://127.0.0.1:${relay.port}`, origin))
  onTestFinished(() => crowd.forEach((each) => each.socket.terminate()))
  await Promise.allSettled(crowd.map((each) => each.open))
  expect(relay.health().connections).toBeLessThanOrEqual(50)
  await joined(1)
  expect(relay.health().rooms).toBe(1)
})

test('presence is bounded in pace and size, and nobody speaks for another', async () => {
  const { joined, refused } = await place({ limits: { presenceAtOnce: 10, presenceBytes: 100 } })
  const ana = await joined(1)
  ana.presence(roomOf(1), writePresence([{ page: 77, clock: 1, state: '{"at":"item-1"}' }]))
  await ana.answer(MessageType.Awareness)
  const forger = await joined(2)
  forger.presence(roomOf(1), writePresence([{ page: 77, clock: 50, state: '{"at":"elsewhere"}' }]))
  forger.presence(roomOf(1), writePresence([{ page: 77, clock: 51, state: 'null' }]))
  for (let clock = 1; clock < 20; clock += 1)
    forger.presence(roomOf(1), writePresence([{ page: 88, clock, state: '{}' }]))
  expect(await forger.closed).toBe(4429)
  expect(await refused('presence-too-fast')).toBe(1)
  for (const state of ['{', '[]', '3', `{"at":"${'x'.repeat(100)}"}`]) {
    const wrong = await joined(3)
    wrong.presence(roomOf(1), writePresence([{ page: 99, clock: 1, state }]))
    expect(await wrong.closed, state).toBe(4400)
  }
  const late = await joined(4)
  const told = await late.answer(MessageType.Awareness)
  expect(new TextDecoder().decode(decoding.readVarUint8Array(told))).toContain('item-1')
})

test('who does not read is let go, and what was meant for them with it', async () => {
  const { joined, refused, relay } = await place({
    limits: { unreadBytes: 300_000, roomBytes: 100_000_000, bytesAtOnce: 100_000_000 },
  })
  const slow = await joined(1)
  slow.socket.pause()
  const writer = await joined(2)
  for (let number = 0; number < 150; number += 1) writer.update(roomOf(1), entryOf(new Uint8Array(100_000)))
  await expect.poll(() => refused('not-read'), { timeout: 20_000 }).toBe(1)
  await expect.poll(() => relay.health().connections, { timeout: 20_000 }).toBe(1)
})

test('a connection ends with its token, unless the same person brings another', async () => {
  let aheadMs = 0
  const now = () => Date.now() + aheadMs
  const { tokens, joined } = await place({ now })
  const ana = await joined(1)
  const ben = await joined(2)
  const chloe = await joined(3)
  aheadMs = 3_500_000
  const fresh = await tokens.token(1)
  ana.word(roomOf(1), { weft: 1, kind: 'token', token: fresh })
  const taken = JSON.parse(decoding.readVarString(await ana.answer(MessageType.Stateless)))
  expect(taken).toEqual({ weft: 1, kind: 'token-taken', untilMs: expect.any(Number) })
  expect(taken.untilMs).toBeGreaterThan(now() + 3_500_000)
  ben.word(roomOf(1), { weft: 1, kind: 'token', token: fresh })
  expect(await ben.closed).toBe(4401)
  aheadMs = 3_700_000
  expect(await chloe.closed).toBe(4401)
  expect(ana.socket.readyState).toBe(ana.socket.OPEN)
})

test('rooms, connections, one person’s connections and a room’s size have their ends', async () => {
  const { joined, silent, tokens } = await place({
    limits: { rooms: 2, connections: 5, connectionsPerPerson: 2, roomBytes: 1_000 },
  })
  const first = await joined(1)
  await joined(1, roomOf(2))
  const third = await silent()
  third.join(roomOf(1), await tokens.token(1))
  expect(await third.closed).toBe(4503)
  const another = await silent()
  another.join(roomOf(3), await tokens.token(2))
  expect(await another.closed).toBe(4503)
  for (let number = 0; number < 3; number += 1) first.update(roomOf(1), entryOf(new Uint8Array(500)))
  expect(await first.closed).toBe(4503)
  await joined(1)
  await Promise.all([joined(2), joined(3), joined(4)])
  expect(await (await silent()).closed).toBe(4503)
})

test('an orderly stop tells everybody to come back', async () => {
  const { relay, joined } = await place()
  const ana = await joined(1)
  await relay.close()
  expect(await ana.closed).toBe(1012)
})
