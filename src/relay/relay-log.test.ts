import { WebSocket } from 'ws'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createRelayTokens, roomOf } from '#test/support/relay-tokens.ts'
import { openRelay } from './open-relay.ts'
import { jsonLines } from './relay-log.ts'

const lineSchema = v.strictObject({
  at: v.pipe(v.string(), v.isoTimestamp()),
  event: v.picklist(['listening', 'stopping', 'stopped', 'redis-lost', 'redis-back']),
  port: v.optional(v.number()),
  rooms: v.optional(v.number()),
})

test('whatever comes to a relay, its log has its own few events as lines of JSON and nothing of what came', async () => {
  const tokens = await createRelayTokens()
  const lines: string[] = []
  const log = jsonLines((line) => lines.push(line), Date.now)
  const origins = ['https://weft.example.com']
  const relay = await openRelay({ port: 0, token: tokens.rules, origins, log })
  const said = ['{"event":"forged"}\n', roomOf(1), await tokens.token(1), '\r\nredis-back of ana@contoso.com']
  const ends = said.map(async (each) => {
    const socket = new WebSocket(`ws://127.0.0.1:${relay.port}/${encodeURIComponent(each)}`, {
      origin: origins[0],
      headers: { 'x-said': encodeURIComponent(each) },
    })
    await new Promise((resolve) => socket.on('open', resolve))
    socket.send(each)
    await new Promise((resolve) => socket.on('close', resolve))
  })
  await Promise.all(ends)
  await relay.close('orderly')
  expect(lines.every((line) => line.endsWith('\n') && !line.slice(0, -1).includes('\n'))).toBe(true)
  const events = lines.map((line) => v.parse(lineSchema, JSON.parse(line)).event)
  expect(events).toEqual(['listening', 'stopping', 'stopped'])
  for (const each of said) expect(lines.join('')).not.toContain(each.trim())
})
