import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import { seedOrganisation } from '#src/sandbox/tenant/test-organisation.ts'
import { testTenant } from '#src/sandbox/tenant/test-tenant.ts'
import { serveNotices } from './notice-sockets.ts'
import { takeFrame } from './text-socket.ts'

const ending: (() => void)[] = []
afterEach(() => ending.splice(0).forEach((end) => end()))

const masked = (text: string) => {
  const payload = Buffer.from(text)
  const mask = Buffer.from([1, 2, 3, 4])
  const hidden = payload.map((byte, place) => byte ^ (mask[place % 4] ?? 0))
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length]), mask, hidden])
}

async function served() {
  const tested = testTenant()
  const { site } = seedOrganisation(tested.tenant.world)
  const server = createServer()
  server.on(
    'upgrade',
    serveNotices(() => tested.tenant),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ending.push(() => server.close())
  const { port } = server.address() as AddressInfo
  const answer = await tested.ask('GET', `/drives/${site.driveId}/root/subscriptions/socketIo`)
  const token = new URL(JSON.parse(JSON.stringify(answer.body)).notificationUrl).searchParams.get('token')
  /** The socket, or the status with which it was refused. */
  const connect = (path: string) =>
    new Promise<{ stream: Duplex; heard: () => string } | number>((resolve, reject) => {
      const headers = {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      }
      const asked = request({ port, host: '127.0.0.1', path, headers })
      asked.on('upgrade', (response, stream, head) => {
        let heard = head.toString('latin1')
        stream.on('data', (bytes: Buffer) => (heard += bytes.toString('latin1')))
        expect(response.headers['sec-websocket-accept']).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=')
        ending.push(() => stream.destroy())
        resolve({ stream, heard: () => heard })
      })
      asked.on('response', (response) => resolve(response.statusCode ?? 0))
      asked.on('error', reject)
      asked.end()
    })
  return { ...tested, driveId: site.driveId, token, connect }
}

test('whoever has an address joins the room and is told of each change of the library', async () => {
  const { connect, token, ask, driveId } = await served()
  const line = await connect(`/socket.io/?token=${token}&EIO=4&transport=websocket`)
  if (typeof line === 'number') throw new Error(`refused with ${line}`)
  const { stream, heard } = line
  stream.write(masked('40/notifications,'))
  await vi.waitFor(() => expect(heard()).toMatch(/0\{"sid".*40\/notifications,\{"sid"/s))
  await ask('PUT', `/drives/${driveId}/items/root:/a.txt:/content`, { body: new TextEncoder().encode('x') })
  await vi.waitFor(() => expect(heard()).toContain('42/notifications,["notification"'))
  const before = heard()
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(heard()).toBe(before)
})

test('a room of another name and addresses that nobody gave out are refused', async () => {
  const { connect, token } = await served()
  expect(await connect('/socket.io/?token=guessed&EIO=4&transport=websocket')).toBe(403)
  expect(await connect(`/socket.io/?token=${token}&EIO=3&transport=websocket`)).toBe(403)
  expect(await connect(`/elsewhere/?token=${token}&EIO=4&transport=websocket`)).toBe(403)
  const line = await connect(`/socket.io/?token=${token}&EIO=4&transport=websocket`)
  if (typeof line === 'number') throw new Error(`refused with ${line}`)
  const { stream, heard } = line
  stream.write(masked('40'))
  await vi.waitFor(() => expect(heard()).toContain('44{"message":"Invalid namespace"}'))
})

test('frames are taken whole, and what no page sends is bad', () => {
  const frame = masked('40/notifications,')
  for (let cut = 0; cut < frame.length; cut += 1) expect(takeFrame(frame.subarray(0, cut))).toBe('more')
  expect(takeFrame(Buffer.concat([frame, Buffer.from([1])]))).toMatchObject({
    opcode: 1,
    payload: Buffer.from('40/notifications,'),
    rest: Buffer.from([1]),
  })
  // Unmasked, in parts, longer than anything here.
  for (const [first, second] of [
    [0x81, 0x02],
    [0x01, 0x82],
    [0x81, 0xff],
  ] as const)
    expect(takeFrame(Buffer.from([first, second]))).toBe('bad')
})
