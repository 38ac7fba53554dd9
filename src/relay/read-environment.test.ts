import { expect, test } from 'vitest'
import { entraIssuers } from './admit-token.ts'
import { readEnvironment, WrongSetting } from './read-environment.ts'

const least = {
  RELAY_CLIENT_ID: '11111111-1111-4111-8111-111111111111',
  RELAY_TENANTS: '22222222-2222-4222-8222-22222222222A, 33333333-3333-4333-8333-333333333333',
  RELAY_ORIGINS: 'https://weft.example.com',
}

test('three settings are enough, and tools without an origin stay out', () => {
  expect(readEnvironment(least)).toEqual({
    port: 8787,
    host: '0.0.0.0',
    token: {
      clientId: least.RELAY_CLIENT_ID,
      keys: new URL('https://login.microsoftonline.com/common/discovery/v2.0/keys'),
      issuers: entraIssuers,
      tenants: ['22222222-2222-4222-8222-22222222222a', '33333333-3333-4333-8333-333333333333'],
    },
    origins: ['https://weft.example.com'],
    withoutOrigin: false,
    limits: {},
  })
  expect(readEnvironment({ ...least, RELAY_TENANTS: 'any' }).token.tenants).toBeNull()
})

test('limits and Redis are read, and what is empty counts as left out', () => {
  const read = readEnvironment({
    ...least,
    RELAY_LIMIT_ROOM_BYTES: '1000',
    RELAY_LIMIT_READS_PER_SECOND: '0.25',
    RELAY_LIMIT_ROOMS: '',
    REDIS_URL: 'rediss://weft:secret@redis.example.com',
  })
  expect(read.limits).toEqual({ roomBytes: 1000, readsPerSecond: 0.25 })
  expect(read.redis?.hostname).toBe('redis.example.com')
})

test.each([
  ['RELAY_CLIENT_ID', undefined, 'RELAY_CLIENT_ID is missing: it must be the client id of'],
  ['RELAY_CLIENT_ID', 'weft', 'RELAY_CLIENT_ID must be the client id'],
  ['RELAY_TENANTS', 'contoso.com', 'RELAY_TENANTS must be ids of the tenants'],
  ['RELAY_TENANTS', ',', 'RELAY_TENANTS must be ids of the tenants'],
  ['RELAY_ORIGINS', 'https://weft.example.com/tab.html', 'RELAY_ORIGINS must be origins'],
  ['RELAY_ORIGINS', '*', 'RELAY_ORIGINS must be origins'],
  ['RELAY_PORT', '80a', 'RELAY_PORT must be a port number'],
  ['RELAY_WITHOUT_ORIGIN', 'true', 'RELAY_WITHOUT_ORIGIN must be yes or no'],
  ['RELAY_KEYS', 'http://keys.example.com', 'RELAY_KEYS must be the https address'],
  ['RELAY_ISSUERS', 'https://sts.windows.net/', 'RELAY_ISSUERS must be issuers'],
  ['RELAY_LIMIT_ROOMS', '-1', 'RELAY_LIMIT_ROOMS must be a number above 0'],
  ['RELAY_ORIGIN', 'https://weft.example.com', 'RELAY_ORIGIN is no setting'],
  ['REDIS_URL', 'localhost:6379/secret', 'REDIS_URL must be an address'],
])('a wrong %s is named in plain words (%s)', (name, value, words) => {
  const read = () => readEnvironment({ ...least, [name]: value })
  expect(read).toThrow(WrongSetting)
  expect(read).toThrow(words)
  if (value !== undefined && value.length > 5) expect(read).not.toThrow(value)
})
