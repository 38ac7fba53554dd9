import { expect, test } from 'vitest'
import type { DeviceBytes } from './device-bytes.ts'
import { openKeptBallots } from './kept-ballots.ts'

function memory(more: Partial<DeviceBytes> = {}): DeviceBytes {
  const held = new Map<string, Uint8Array>()
  return {
    get: (key) => Promise.resolve(held.get(key)),
    set: (key, bytes) => Promise.resolve(void held.set(key, bytes)),
    remove: (key) => Promise.resolve(void held.delete(key)),
    keys: (prefix) => Promise.resolve([...held.keys()].filter((each) => each.startsWith(prefix))),
    ...more,
  }
}
const ballot = { voteId: 'v', personId: 'ana', marks: [{ option: 'yes', score: 1 }], salt: 'c'.repeat(32) }
const open = (device: DeviceBytes) => openKeptBallots({ device, deviceKey: 't/ana', sessionKey: 's' })
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('a page that comes later on the same device can open the ballot, until its vote is over', async () => {
  const device = memory()
  const { commitment, onDevice } = await open(device).keep(ballot)
  expect(onDevice).toBe(true)
  const later = open(device)
  await settled()
  expect(later.all().get(commitment)).toEqual(ballot)
  await later.forget('v')
  const last = open(device)
  await settled()
  expect([...last.all()]).toEqual([])
})

test('a device that takes nothing leaves the ballot to the page and says so', async () => {
  const refuses = open(memory({ set: () => Promise.reject(new Error('full')) }))
  const kept = await refuses.keep(ballot)
  expect(kept.onDevice).toBe(false)
  expect(refuses.all().get(kept.commitment)).toEqual(ballot)
  expect(await open(memory({ durable: false })).keep(ballot)).toMatchObject({ onDevice: false })
})

test('bytes that are no ballot are left alone', async () => {
  const device = memory()
  await device.set('t/ana/ballots/s/x', new TextEncoder().encode('{"voteId":1}'))
  await device.set('t/ana/ballots/s/y', new Uint8Array([1, 2]))
  const kept = open(device)
  await settled()
  expect(kept.all().size).toBe(0)
})
