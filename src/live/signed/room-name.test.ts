import { hkdfSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { roomPattern } from '../relay-wire.ts'
import { newRoomKey, roomName } from './room-name.ts'

const tenantId = '7d1c0f52-3a9e-4b7a-8f10-2c5e6d7f8a90'
const sessionKey = '19:meeting@thread.v2|2026-11-29T10:00:00Z'
const room = newRoomKey((bytes) => bytes.set(Array.from({ length: 16 }, (_each, place) => place)))
const named = (with_: { sessionKey?: string; room?: string }) =>
  roomName(crypto.subtle, { tenantId, sessionKey, room, ...with_ })

test('[SIGNED-9] a room is named as HKDF says, by Node’s own count', async () => {
  const key = Buffer.from(Array.from({ length: 16 }, (_each, place) => place))
  const bits = Buffer.from(hkdfSync('sha256', key, 'weft room 1', sessionKey, 32)).toString('hex')
  expect(room).toBe('AAECAwQFBgcICQoLDA0ODw')
  expect(await named({})).toBe(`${tenantId}.${bits}`)
  expect(await named({})).toMatch(roomPattern)
})

test('[SIGNED-9] another session with the same key is another room, and so is another key', async () => {
  const names = [
    await named({}),
    await named({ sessionKey: `${sessionKey}x` }),
    await named({ room: 'AAECAwQFBgcICQoLDA0ODg' }),
  ]
  expect(new Set(names).size).toBe(3)
})

test('a text that is no room key names no room', async () => {
  for (const bad of [
    '',
    'AAEC',
    'AAECAwQFBgcICQoLDA0OD',
    'AAECAwQFBgcICQoLDA0OD+',
    `${room}AA`,
    'AAECAwQFBgcICQoLDA0ODx',
  ])
    expect(await named({ room: bad }), bad).toBeNull()
})
