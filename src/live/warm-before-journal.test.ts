import { expect, test } from 'vitest'
import { add, deviceInMemory, listInMemory, moveOf, obedientTime, openLive } from '#test/support/live-case.ts'
import type { DeviceBytes } from './device-bytes.ts'
import { movesToBytes } from './moves-as-bytes.ts'

/** What an earlier page of Ana's left on the device, and has sent for all that; the device is slow to list it. */
async function leftBehind() {
  const shared = listInMemory()
  const clock = obedientTime()
  const kept = deviceInMemory()
  const left = { ...moveOf('c0', 1, add('one')), by: 'ana', byName: 'Ana' }
  await kept.set('weft/journal/thread/1/c0', movesToBytes([left]))
  await shared.carrier.append({ clientKey: 'thread/1/c0/1', sessionKey: 'thread/1', moves: [left] })
  const wrote: string[] = []
  let listed: () => void = () => undefined
  const device: DeviceBytes = {
    get: (key) => kept.get(key),
    set(key, bytes) {
      wrote.push(`set ${key}`)
      return kept.set(key, bytes)
    },
    remove(key) {
      wrote.push(`remove ${key}`)
      return kept.remove(key)
    },
    async keys(prefix) {
      await new Promise<void>((resolve) => (listed = resolve))
      return kept.keys(prefix)
    },
  }
  const live = openLive(shared, clock, { device })
  await clock.settle()
  return { live, clock, wrote, list: () => listed() }
}

const copy = 'set weft/warm/thread/1'
const gone = 'remove weft/journal/thread/1/c0'

test('the copy on the device has what the journal lets go, before it does', async () => {
  const { live, clock, wrote, list } = await leftBehind()
  expect(live.snapshot().state.items).toHaveLength(1)
  expect(wrote).toEqual([])
  list()
  await clock.settle()
  expect(wrote).toContain(gone)
  expect(wrote.indexOf(copy)).toBeGreaterThanOrEqual(0)
  expect(wrote.indexOf(copy)).toBeLessThan(wrote.indexOf(gone))
  live.stop()
})

test('where nothing is let go, the copy is written when what came was shown', async () => {
  const { live, clock, wrote } = await leftBehind()
  await clock.pass(200)
  expect(wrote).toEqual([])
  await clock.pass(100)
  expect(wrote).toEqual([copy])
  live.stop()
})
